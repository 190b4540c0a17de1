import { listExamples, type Operation } from "@crdb-cloud/scripts/openapi";
import { beside, blocks, codeFence, firstSentence, foldable, httpLine, jsonFence } from "../markdown.ts";
import { linkTo, type Page } from "../page.ts";
import { namePath, OPTIONS_PATH, operationSource } from "./addresses.ts";
import { errorAdvice } from "./error-advice.ts";
import { curlExample, jsonMedia } from "./example-request.ts";
import { describeType, type FieldContext, listFields, listParameters } from "./field-list.ts";
import { linkMethods, methodName } from "./link-methods.ts";
import type { DocumentedApi } from "./read-reference.ts";
import { tryItForm } from "./try-it-form.ts";
import { wrapDeclaration } from "./wrap-declaration.ts";

const PLACES = [
  ["Path parameters", "path"],
  ["Query parameters", "query"],
  ["Headers", "header"],
] as const;

/** @throws {Error} if the client has no method for the operation */
export function createOperationPage(api: DocumentedApi, operation: Operation): Page {
  const { id, node, method, path } = operation;
  const client = api.methods.get(id);
  if (!client) throw new Error(`API version ${api.version} has no method ${id}: run pnpm generate`);
  const page = namePath(api.version, id);
  const title = node.summary ?? id;
  return {
    path: page,
    title,
    description: firstSentence(node.description ?? title),
    source: operationSource(api.version, id),
    body: blocks(
      `${methodName(api, id)} · ${httpLine(method, path)} · API version ${api.version}`,
      node.deprecated && "**Deprecated.**",
      node["x-maturity"] &&
        `**${node["x-maturity"] === "preview" ? "Preview: it may still change." : "Limited access: some organizations only."}**`,
      node.description && linkMethods(api, page, node.description, resourceOf(id)),
      beside(
        blocks(
          codeFence(client.example, "ts", "TypeScript"),
          foldable("curl", codeFence(curlExample(api, operation), "sh")),
          tryItForm(api, operation),
        ),
        blocks(
          describeRequest(api, operation, page),
          describeResponses(api, operation, page),
          describeErrors(api, operation, page, client.declaration),
          describeOptions(page, client.declaration),
        ),
      ),
      listResponseExamples(api, operation),
    ),
    isWide: true,
    // Lower than the default weight, so that a search for a resource finds its overview before its methods.
    titleWeight: 2,
  };
}

function describeRequest(api: DocumentedApi, { parameters, requestBody }: Operation, page: string): string {
  const context: FieldContext = { api, page, isRequest: true, levels: 2 };
  const shared = new Set(api.sharedHeaders.map(({ name }) => name));
  const lists = PLACES.map(([title, location]) => {
    const here = parameters.filter(({ name, in: where }) => where === location && !shared.has(name));
    return here.length > 0 && blocks(`## ${title}`, listParameters(context, here));
  });
  const schema = jsonMedia(requestBody)?.schema;
  const body =
    schema && blocks(`Type: ${describeType(context, schema)}.`, listFields(context, schema) || "Any object.");
  return blocks(...lists, body && blocks("## Body", body));
}

function describeOptions(page: string, declaration: string): string {
  const [, options] = /options\?: (\w+)/.exec(declaration) ?? [];
  return blocks(
    "## Signature",
    codeFence(wrapDeclaration(declaration), "ts"),
    options && `Call options: [\`${options}\`](${linkTo(page, OPTIONS_PATH, options.toLowerCase())}).`,
  );
}

function describeResponses(api: DocumentedApi, { id, responses }: Operation, page: string): string {
  const context: FieldContext = { api, page, isRequest: false, levels: 0 };
  const successes = Object.entries(responses).filter(([status]) => isSuccess(status));
  return blocks(
    ...successes.map(([status, response]) => {
      const { schema } = jsonMedia(response) ?? {};
      const fields = schema && listFields(context, schema);
      return blocks(
        `## Response ${status}`,
        linkMethods(api, page, response.description ?? "", resourceOf(id)),
        schema && `Type: ${describeType(context, schema)}.`,
        fields && foldable("Fields", fields.trimEnd()),
      );
    }),
  );
}

/** Lists the examples of successful responses below the page's two columns, which are too narrow for long lines. */
function listResponseExamples(api: DocumentedApi, { responses }: Operation): string | undefined {
  const examples = Object.entries(responses).flatMap(([status, response]) => {
    const media = isSuccess(status) && jsonMedia(response);
    return media ? listExamples(api.document, media).map((example) => ({ ...example, status })) : [];
  });
  if (examples.length === 0) return undefined;
  const items = examples.map(({ status, name, summary = name, value }, at) =>
    // Only highlights the first example's syntax, because highlighting adds about ten HTML elements per line.
    foldable(`${status}: ${summary}`, jsonFence(value, at === 0 ? "json" : "txt")),
  );
  return blocks("## Example responses", ...items);
}

function describeErrors(api: DocumentedApi, operation: Operation, page: string, declaration: string): string {
  // Omits the descriptions of errors that many operations share, since they say nothing about this one.
  const shared = new Set(Object.values(api.document.components?.responses ?? {}).map(({ description }) => description));
  const errors = Object.entries(operation.responses).filter(([status]) => !isSuccess(status));
  const items = errors.map(([status, { description = "" }]) => {
    const own = shared.has(description) ? "" : `${linkMethods(api, page, description.replace(/\s+/g, " "))} `;
    return `- **${status}** ${own}${errorAdvice(operation, status, page, declaration)}`;
  });
  // Keeps the error lists out of the search index. Every operation lists the same statuses, so a search for one would
  // otherwise find every page.
  return blocks("## Errors", '<div data-pagefind-ignore="all">', items.join("\n"), "</div>");
}

function resourceOf(id: string): string {
  return id.slice(0, id.lastIndexOf("."));
}

function isSuccess(status: string): boolean {
  return status.startsWith("2");
}
