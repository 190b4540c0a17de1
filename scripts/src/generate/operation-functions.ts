import { lockWaitOf } from "../spec/lock-wait.ts";
import type { OpenApiDocument } from "../spec/openapi-document.ts";
import type { SpecOperation } from "../spec/read-operations.ts";
import { docComment } from "../typescript/doc-comment.ts";
import { waitSummaryComment } from "../typescript/method-doc-comment.ts";
import { CODE_WIDTH, toLiteral } from "../typescript/source-literal.ts";
import { resourceTypeName } from "../typescript/type-names.ts";
import { listWaits, operationRow, type SpecWait } from "./operation-table.ts";
import { Constants, type Row, shareLists, toName } from "./shared-lists.ts";

/** The names that the generated module may import from `operation-function.ts`. */
const IMPORTS = ["adoption", "BODY", "call", "Feature", "list", "lockWait", "OperationFunction", "QUERY", "wait"];
const TYPES: ReadonlySet<string> = new Set(["Feature", "OperationFunction"]);

/**
 * Writes functions such as `clustersGet` and `clustersWaitUntilReady`. Each of them contains the data that it needs to
 * send requests. So a bundle contains only the functions that a program imports, and the constants that they use.
 */
export function operationFunctions(
  document: OpenApiDocument,
  version: string,
  operations: readonly SpecOperation[],
): string {
  const waits = listWaits(operations);
  const constants = new Constants();
  const rows = new Map(operations.map((operation) => [operation.id, toRow(document, operation, operations)]));
  // `common` contains constants for lists that several operations have, such as permissions. `shared` contains
  // constants for operations that several functions use, such as the operation that `clusters.waitUntilReady` polls.
  const common = shareLists(rows, constants);
  const used = new Set([
    ...waits.map(({ row }) => row.poll),
    ...operations.flatMap(({ node }) => node["x-adopt"]?.list ?? []),
  ]);
  const codes = new Map([...rows].map(([id, row]) => [id, constants.write(row)]));
  const shared = [...used].map((id) => {
    const name = `${toName(id)}Row`;
    const line = `const ${name}: Operation = ${codes.get(id)?.replaceAll("\n  ", "\n")};\n`;
    codes.set(id, name);
    return line;
  });
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const toPolled = (wait: SpecWait): string[] => [
    JSON.stringify(wait.id),
    toLiteral(wait.row, "  "),
    codes.get(wait.row.poll) as string,
    ...(byId.get(wait.row.poll)?.queryParameters.length ? ["QUERY"] : []),
  ];
  const locks = new Set(operations.map((operation) => lockWaitOf(operation, operations)));
  const lockFeatures = waits
    .filter(({ id }) => locks.has(id))
    .map((wait) => declare(`const ${toName(wait.id)}Lock: Feature`, "lockWait", toPolled(wait)));
  const toType = (resource: readonly string[], method: string): string =>
    `OperationFunction<${JSON.stringify(version)}, ${resourceTypeName(resource)}["${method}"]>`;
  const functions = operations.map((operation) => {
    const { id, node, name, resource } = operation;
    const lock = lockWaitOf(operation, operations);
    const parts = [
      ...(operation.queryParameters.length > 0 ? ["QUERY"] : []),
      ...(operation.body ? ["BODY"] : []),
      ...(node["x-adopt"] ? [`/* @__PURE__ */ adoption(${codes.get(node["x-adopt"].list)})`] : []),
      ...(lock ? [`${toName(lock)}Lock`] : []),
    ];
    const parameters = [JSON.stringify(id), codes.get(id) as string];
    const head = `export const ${toName(id)}: ${toType(resource, name)}`;
    const code = node["x-pagination"]
      ? declare(head, "list", parameters)
      : declare(head, "call", [...parameters, ...parts]);
    return summaryComment(operation) + code;
  });
  const waitFunctions = waits.map((wait) => {
    const head = `export const ${toName(wait.id)}: ${toType(wait.operation.resource, wait.name)}`;
    return waitSummaryComment(wait.node) + declare(head, "wait", toPolled(wait));
  });
  const body = [[...common, ...shared, ...lockFeatures].join(""), ...functions, ...waitFunctions].join("\n");
  return `${imports(body, operations)}\n${body}`;
}

function toRow(document: OpenApiDocument, operation: SpecOperation, operations: readonly SpecOperation[]): Row {
  return { ...operationRow(document, operation), lockWait: lockWaitOf(operation, operations) };
}

function declare(head: string, name: string, parameters: readonly string[]): string {
  const line = `${head} = /* @__PURE__ */ ${name}(${parameters.join(", ")});\n`;
  if (line.length <= CODE_WIDTH && !line.trim().includes("\n")) return line;
  return `${head} = /* @__PURE__ */ ${name}(\n${parameters.map((parameter) => `  ${parameter},\n`).join("")});\n`;
}

function imports(body: string, operations: readonly SpecOperation[]): string {
  const isUsed = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(body);
  const names = IMPORTS.filter(isUsed).map((name) => `  ${TYPES.has(name) ? "type " : ""}${name},\n`);
  const resources = [...new Set(operations.map(({ resource }) => resourceTypeName(resource)))].sort();
  return [
    `import {\n${names.join("")}} from "../../operations/operation-function.ts";\n`,
    isUsed(": Operation") ? 'import type { Operation } from "../../request/api-definition.ts";\n' : "",
    `import type {\n${resources.map((name) => `  ${name},\n`).join("")}} from "./resources.gen.ts";\n`,
  ].join("");
}

/**
 * Writes the doc comment of an operation's function. It contains the summary, and whether the operation is deprecated.
 */
function summaryComment({ id, node }: SpecOperation): string {
  const [first] = node.summary?.split("\n\n") ?? [];
  const summary = first ? `${first.replace(/\.$/, "")}.` : `The operation \`${id}\`.`;
  return docComment([summary, node.deprecated ? "@deprecated The service may remove it." : undefined]);
}
