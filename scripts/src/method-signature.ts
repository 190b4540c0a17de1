import { callExample } from "./call-example.ts";
import { docComment } from "./doc-comment.ts";
import type { FieldValues, OpenApiDocument, WaitNode } from "./openapi-document.ts";
import type { SpecOperation } from "./read-operations.ts";
import { CODE_WIDTH } from "./source-literal.ts";
import { answerType, areParamsOptional, itemType, paramsType, paramsTypeName } from "./type-names.ts";

/** Writes the method that makes a call, with its doc comment. */
export function methodSignature(document: OpenApiDocument, operation: SpecOperation): string {
  const { node, name } = operation;
  const answer = answerType(operation);
  const result = node["x-pagination"] ? `List<${answer}, ${itemType(document, operation)}>` : `Promise<${answer}>`;
  const options = node["x-adopt"] ? "AdoptOptions" : "CallOptions";
  return methodComment(document, operation) + signature(name, parameters(document, operation, options), result);
}

/** Writes the waits that poll an operation. */
export function waitSignatures(document: OpenApiDocument, operation: SpecOperation): string[] {
  return Object.entries(operation.node["x-waits"] ?? {}).map(([name, wait]) => {
    const answer = answerType(operation);
    const types = parameters(document, operation, `WaitOptions<${answer}>`);
    const comment = waitComment(document, operation, name, wait);
    return comment + signature(name, types, `Promise<${wait.gone ? "void" : answer}>`);
  });
}

function signature(name: string, parameters: readonly string[], result: string): string {
  const line = `  ${name}(${parameters.join(", ")}): ${result};\n`;
  if (line.length <= CODE_WIDTH) return line;
  return `  ${name}(\n${parameters.map((parameter) => `    ${parameter},\n`).join("")}  ): ${result};\n`;
}

function parameters(document: OpenApiDocument, operation: SpecOperation, options: string): string[] {
  const optional = areParamsOptional(document, operation) ? "?" : "";
  const params = paramsType(document, operation) && `params${optional}: ${paramsTypeName(operation)}`;
  return [...(params ? [params] : []), `options?: ${options}`];
}

function methodComment(document: OpenApiDocument, operation: SpecOperation): string {
  const { node, method, path } = operation;
  return docComment(
    [
      node.summary && `${node.summary.replace(/\.$/, "")}.`,
      node.description,
      permissionLine(operation),
      `\`${method} ${path}\``,
      node.deprecated ? "@deprecated The service may remove it." : undefined,
      example(callExample(document, operation)),
    ],
    "  ",
  );
}

/** Says what the account needs, unless the description already does. */
function permissionLine(operation: SpecOperation): string | undefined {
  const names = permissionNames(operation);
  return names && !/\bpermission/.test(operation.node.description ?? "") ? `Needs the permission ${names}.` : undefined;
}

function permissionNames({ node }: SpecOperation): string | undefined {
  return node["x-permissions"]?.join(" or ");
}

function waitComment(document: OpenApiDocument, operation: SpecOperation, name: string, wait: WaitNode): string {
  const call = callExample(document, operation).replace(`.${operation.name}(`, `.${name}(`);
  const permission = permissionNames(operation);
  return docComment(
    [
      wait.description ?? describeWait(wait),
      `Polls \`${operation.id}\`${permission ? `, which needs the permission ${permission}` : ""}.`,
      example(wait.gone ? call.replace(/^const .* = /, "") : call),
    ],
    "  ",
  );
}

function describeWait({ until, fails, gone }: WaitNode): string {
  const failure = fails ? ` Fails where ${fieldValues(fails)}.` : "";
  return `Waits until ${fieldValues(until)}${gone ? ", or until it is gone" : ""}.${failure}`;
}

function fieldValues(fields: FieldValues): string {
  return Object.entries(fields)
    .map(([field, values]) => `\`${field}\` is ${values.map((value) => `\`${value}\``).join(" or ")}`)
    .join(" or ");
}

function example(code: string): string {
  return `@example\n\`\`\`ts\n${code}\n\`\`\``;
}
