import type { FieldValues, Operation, WaitNode } from "@crdb-cloud/scripts/openapi";
import { blocks, codeFence, firstSentence, toTitle } from "../markdown.ts";
import { linkTo, type Page } from "../page.ts";
import { namePath, OPTIONS_PATH, operationSource } from "./addresses.ts";
import { listParameters } from "./field-list.ts";
import { linkMethods, methodName } from "./link-methods.ts";
import type { DocumentedApi } from "./read-reference.ts";
import { wrapDeclaration } from "./wrap-declaration.ts";

const HOUR_MS = 3_600_000;

/**
 * Creates the page for a method such as `clusters.waitUntilReady`, which polls an operation.
 *
 * @throws {Error} if the client has no such method
 */
export function createWaitPage(api: DocumentedApi, operation: Operation, name: string, wait: WaitNode): Page {
  const id = `${operation.id.slice(0, operation.id.lastIndexOf("."))}.${name}`;
  const client = api.methods.get(id);
  if (!client) throw new Error(`API version ${api.version} has no method ${id}: run pnpm generate`);
  const page = namePath(api.version, id);
  const pathParameters = operation.parameters.filter((parameter) => parameter.in === "path");
  return {
    path: page,
    title: toTitle(name),
    description: firstSentence(client.description),
    source: operationSource(api.version, operation.id),
    body: blocks(
      `${methodName(api, id)} · polls [\`${operation.id}\`](${linkTo(page, namePath(api.version, operation.id))}) · API version ${api.version}`,
      linkMethods(api, page, wait.description ?? "", id.slice(0, id.lastIndexOf("."))),
      "## Example",
      codeFence(client.example, "ts", "TypeScript"),
      "## Parameters",
      listParameters({ api, page, isRequest: true, levels: 0 }, pathParameters),
      wait.item &&
        `- \`${wait.item.by}\` · string · **required**\n\n  Selects the item in \`${wait.item.among}\` to wait for.\n`,
      "## When it ends",
      describeEnd(wait),
      "## Options",
      `All options are optional: see [\`WaitOptions\`](${linkTo(page, OPTIONS_PATH, "waitoptions")}).`,
      "## Signature",
      codeFence(wrapDeclaration(client.declaration), "ts"),
    ),
    titleWeight: 2,
  };
}

function describeEnd({ until, fails, gone, deadlineMs = HOUR_MS }: WaitNode): string {
  const rows = [
    [describeValues(until, " and "), gone ? "" : "Resolves to the resource."],
    [gone ? "The resource does not exist" : "", "Resolves without a value."],
    [fails ? describeValues(fails, " or ") : "", 'Rejects with a `WaitError`, reason `"failed"`.'],
    [
      `${deadlineMs / HOUR_MS} ${deadlineMs === HOUR_MS ? "hour has" : "hours have"} passed, unless \`deadlineMs\` is set`,
      'Rejects with a `WaitError`, reason `"timeout"`.',
    ],
  ].filter(([when]) => when);
  return [
    "| when | what happens |",
    "|---|---|",
    ...rows.map(([when, what]) => `| ${when} | ${what || "Resolves."} |`),
  ].join("\n");
}

function describeValues(fields: FieldValues, joiner: string): string {
  return Object.entries(fields)
    .map(([field, values]) => `\`${field}\` is ${values.map((value) => `\`${value}\``).join(" or ")}`)
    .join(joiner);
}
