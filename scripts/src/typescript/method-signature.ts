import type { FieldValues, OpenApiDocument, WaitNode } from "../spec/openapi-document.ts";
import type { SpecOperation } from "../spec/read-operations.ts";
import { callExample, waitExample } from "./call-example.ts";
import { docComment } from "./doc-comment.ts";
import { CODE_WIDTH, toKey } from "./source-literal.ts";
import { areParamsOptional, itemType, paramsType, paramsTypeName, responseType } from "./type-names.ts";

const REPEATED_DELETE = "Resolves to `undefined` where the response was lost and the repeated request found it gone.";

/** Writes the method that makes a call, with its doc comment. */
export function methodSignature(document: OpenApiDocument, operation: SpecOperation, lockWait?: string): string {
  const { node, name } = operation;
  const body = responseType(operation);
  const result = node["x-pagination"]
    ? `List<${body}, ${itemType(document, operation, node["x-pagination"].items)}>`
    : `Promise<${body}${isGoneWithoutBody(operation) ? " | undefined" : ""}>`;
  const special = [node["x-adopt"] && "AdoptOptions", lockWait && "ChangeOptions"].filter(Boolean);
  const options = special.join(" & ") || "CallOptions";
  return methodComment(document, operation) + signature(name, parameters(document, operation, options), result);
}

/** Whether a repeated request may find done what it asks for, and have nothing to return although others do. */
function isGoneWithoutBody({ method, response }: SpecOperation): boolean {
  return method === "DELETE" && response !== undefined;
}

/** Writes the waits that poll an operation. */
export function waitSignatures(document: OpenApiDocument, operation: SpecOperation): string[] {
  return Object.entries(operation.node["x-waits"] ?? {}).map(([name, wait]) => {
    const body = wait.item ? itemType(document, operation, wait.item.among) : responseType(operation);
    const types = parameters(document, operation, `WaitOptions<${body}>`, wait.item?.by);
    const comment = waitComment(document, operation, name, wait);
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
  // Options stand second, also where there is nothing to stand first.
  const type = paramsType(document, operation) ? paramsTypeName(operation) : "Record<string, never>";
  return [`params${optional}: ${type}${extra ? ` & { ${toKey(extra)}: string }` : ""}`, `options?: ${options}`];
}

function methodComment(document: OpenApiDocument, operation: SpecOperation): string {
  const { node, method, path } = operation;
  return docComment(
    [
      node.summary && `${node.summary.replace(/\.$/, "")}.`,
      node.description,
      permissionLine(operation),
      `\`${method} ${path}\``,
      isGoneWithoutBody(operation) ? REPEATED_DELETE : undefined,
      node.deprecated ? "@deprecated The service may remove it." : undefined,
      example(callExample(document, operation)),
    ],
    "  ",
  );
}

/** Says what the account needs, unless the description already does. */
function permissionLine(operation: SpecOperation): string | undefined {
  const names = permissionNames(operation);
  return names && !/\b(permission|role)/.test(operation.node.description ?? "")
    ? `Needs the permission ${names}.`
    : undefined;
}

function permissionNames({ node }: SpecOperation): string | undefined {
  return node["x-permissions"]?.join(" or ") || undefined;
}

/** Older API versions know permissions, newer ones roles; which they are, the description says. */
function isRole({ node }: SpecOperation): boolean {
  return /\brole/.test(node.description ?? "");
}

function waitComment(document: OpenApiDocument, operation: SpecOperation, name: string, wait: WaitNode): string {
  const permission = permissionNames(operation);
  const hours = wait.deadlineMs && wait.deadlineMs / 3_600_000;
  return docComment(
    [
      wait.description ?? describeWait(wait),
      hours ? `It takes ${hours} ${hours === 1 ? "hour" : "hours"} at most, unless \`deadlineMs\` says otherwise.` : "",
      `Polls \`${operation.id}\`${permission ? `, which needs the ${isRole(operation) ? "role" : "permission"} ${permission}` : ""}.`,
      example(waitExample(document, operation, name, wait)),
    ],
    "  ",
  );
}

function describeWait({ until, fails, gone }: WaitNode): string {
  const failure = fails ? ` Fails where ${fieldValues(fails, "or")}.` : "";
  return `Waits until ${fieldValues(until, "and")}${gone ? ", or until it is gone" : ""}.${failure}`;
}

function fieldValues(fields: FieldValues, joint: string): string {
  return Object.entries(fields)
    .map(([field, values]) => `\`${field}\` is ${values.map((value) => `\`${value}\``).join(" or ")}`)
    .join(` ${joint} `);
}

function example(code: string): string {
  return `@example\n\`\`\`ts\n${code}\n\`\`\``;
}
