import { callExample } from "./call-example.ts";
import { docComment } from "./doc-comment.ts";
import type { FieldValues, OpenApiDocument, WaitNode } from "./openapi-document.ts";
import type { SpecOperation } from "./read-operations.ts";
import { answerType, areParamsOptional, itemType, paramsType, paramsTypeName } from "./type-names.ts";

/** Writes the method that makes a call, with its doc comment. */
export function methodSignature(document: OpenApiDocument, operation: SpecOperation): string {
  const { node, name } = operation;
  const answer = answerType(operation);
  const result = node["x-pagination"] ? `List<${answer}, ${itemType(document, operation)}>` : `Promise<${answer}>`;
  const options = node["x-adopt"] ? "AdoptOptions" : "CallOptions";
  return `${methodComment(document, operation)}  ${name}(${parameters(document, operation, options)}): ${result};\n`;
}

/** Writes the waits that poll an operation. */
export function waitSignatures(document: OpenApiDocument, operation: SpecOperation): string[] {
  return Object.entries(operation.node["x-waits"] ?? {}).map(([name, wait]) => {
    const answer = answerType(operation);
    const result = wait.gone ? `${answer} | undefined` : answer;
    const comment = docComment(
      [
        wait.summary,
        wait.description ?? (wait.summary ? undefined : describeWait(wait)),
        `Polls \`${operation.id}\`.${wait.fails ? ` Fails at once where ${fieldValues(wait.fails)}.` : ""}`,
        example(callExample(document, operation).replace(`.${operation.name}(`, `.${name}(`)),
      ],
      "  ",
    );
    const signature = parameters(document, operation, `WaitOptions<${answer}>`);
    return `${comment}  ${name}(${signature}): Promise<${result}>;\n`;
  });
}

function parameters(document: OpenApiDocument, operation: SpecOperation, options: string): string {
  const optional = areParamsOptional(document, operation) ? "?" : "";
  const params = paramsType(document, operation) && `params${optional}: ${paramsTypeName(operation)}`;
  return [params, `options?: ${options}`].filter(Boolean).join(", ");
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
function permissionLine({ node }: SpecOperation): string | undefined {
  const needs = node["x-permissions"] ?? [];
  if (needs.length === 0 || /\bpermissions?\b/.test(node.description ?? "")) return undefined;
  return `Needs the permission ${needs.join(" or ")}.`;
}

function describeWait({ until, gone }: WaitNode): string {
  return `Waits until ${fieldValues(until)}${gone ? " or it is gone" : ""}.`;
}

function fieldValues(fields: FieldValues): string {
  return Object.entries(fields)
    .map(([field, values]) => `\`${field}\` is ${values.map((value) => `\`${value}\``).join(" or ")}`)
    .join(" or ");
}

function example(code: string): string {
  return `@example\n\`\`\`ts\n${code}\n\`\`\``;
}
