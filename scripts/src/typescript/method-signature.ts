import type { OpenApiDocument, WaitNode } from "../spec/openapi-document.ts";
import { permissionRequirement, permissionSentence } from "../spec/permission-sentence.ts";
import type { SpecOperation } from "../spec/read-operations.ts";
import { callExample, waitExample } from "./call-example.ts";
import { docComment } from "./doc-comment.ts";
import { CODE_WIDTH, toKey } from "./source-literal.ts";
import {
  areParamsOptional,
  itemType,
  mayReturnNothing,
  paramsType,
  paramsTypeName,
  responseType,
} from "./type-names.ts";

/** Writes the signature of an operation's method, such as `clusters.get`, with its doc comment. */
export function methodSignature(document: OpenApiDocument, operation: SpecOperation, lockWait?: boolean): string {
  const { node, name } = operation;
  const body = responseType(operation);
  const result = node["x-pagination"]
    ? `List<${body}, ${itemType(document, operation, node["x-pagination"].items)}>`
    : `ResponsePromise<${body}${mayReturnNothing(operation) ? " | undefined" : ""}>`;
  const special = [
    node["x-adopt"] && "AdoptOptions",
    lockWait && "ChangeOptions",
    operation.method === "DELETE" && "DeleteOptions",
  ];
  const options = special.filter(Boolean).join(" & ") || "CallOptions";
  return methodDocComment(document, operation) + signature(name, parameters(document, operation, options), result);
}

/** Writes the signatures and doc comments of the methods that poll an operation, such as `clusters.waitUntilReady`. */
export function waitSignatures(document: OpenApiDocument, operation: SpecOperation): string[] {
  return Object.entries(operation.node["x-waits"] ?? {}).map(([name, wait]) => {
    const body = wait.item ? itemType(document, operation, wait.item.among) : responseType(operation);
    const types = parameters(document, operation, `WaitOptions<${body}>`, wait.item?.by);
    const comment = waitDocComment(document, operation, name, wait);
    return comment + signature(name, types, `Promise<${wait.gone ? "void" : body}>`);
  });
}

function signature(name: string, parameters: readonly string[], result: string): string {
  const line = `  ${name}(${parameters.join(", ")}): ${result};\n`;
  if (line.length <= CODE_WIDTH) return line;
  return `  ${name}(\n${parameters.map((parameter) => `    ${parameter},\n`).join("")}  ): ${result};\n`;
}

function parameters(document: OpenApiDocument, operation: SpecOperation, options: string, extra?: string): string[] {
  const optional = areParamsOptional(document, operation) ? "?" : "";
  // Declares `params` even if the operation has no parameters, so that the options are always the second argument.
  const type = paramsType(document, operation) ? paramsTypeName(operation) : "Record<string, never>";
  return [`params${optional}: ${type}${extra ? ` & { ${toKey(extra)}: string }` : ""}`, `options?: ${options}`];
}

const HOUR_MS = 3_600_000;

/** Writes the doc comment for an operation's method, such as `clusters.get`. */
function methodDocComment(document: OpenApiDocument, operation: SpecOperation): string {
  const { node, method, path } = operation;
  return docComment(
    [
      node.summary && `${node.summary.replace(/\.$/, "")}.`,
      node.description,
      permissionSentence(node),
      `\`${method} ${path}\``,
      mayReturnNothing(operation)
        ? "Resolves to `undefined` if the response has no body, or was lost and the retry finds nothing to delete."
        : undefined,
      node.deprecated ? "@deprecated The service may remove it." : undefined,
      example(callExample(document, operation)),
    ],
    "  ",
  );
}

/** Writes the doc comment for a method that polls an operation, such as `clusters.waitUntilReady`. */
function waitDocComment(document: OpenApiDocument, operation: SpecOperation, name: string, wait: WaitNode): string {
  const requirement = permissionRequirement(operation.node);
  const hours = wait.deadlineMs && wait.deadlineMs / HOUR_MS;
  return docComment(
    [
      wait.description,
      hours ? `The default of \`deadlineMs\` is ${hours} ${hours === 1 ? "hour" : "hours"}.` : "",
      `Polls \`${operation.id}\`${requirement ? `, which requires ${requirement}` : ""}.`,
      example(waitExample(document, operation, name, wait)),
    ],
    "  ",
  );
}

function example(code: string): string {
  return `@example\n\`\`\`ts\n${code}\n\`\`\``;
}
