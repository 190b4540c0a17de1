import { dereference } from "../spec/dereference.ts";
import type { OpenApiDocument, RequestBody } from "../spec/openapi-document.ts";
import type { SpecOperation } from "../spec/read-operations.ts";
import { collectErrorResponses, errorResponseTypes, responsesShape } from "./error-response-types.ts";
import { parametersShape } from "./parameter-types.ts";
import { contentShape, isJsonAlone, JSON_TYPE } from "./response-shape.ts";
import { CODE_WIDTH } from "./source-literal.ts";
import type { WriteType } from "./write-types.ts";

/** What each API version's generated code imports from `http-operation.ts`. */
export const HTTP_TYPES = [
  "HttpResponse",
  "HttpBodyOperation",
  "HttpEmptyResponse",
  "HttpOperation",
  "HttpPathParameters",
  "HttpQueryParameters",
];

/**
 * Writes all paths' and operations' types, without doc comments, since editors wouldn't show them for `cloud.http`.
 */
export function operationTypes(
  document: OpenApiDocument,
  operations: readonly SpecOperation[],
  write: WriteType,
): string {
  const shared = collectErrorResponses(operations);
  const members = operations.map((operation) => {
    const responses = responsesShape(document, operation, shared, write);
    const shape = operationShape(document, operation, responses, write);
    return `  ${JSON.stringify(operation.id)}: ${shape};\n`;
  });
  return (
    `/** The API's paths. */\nexport type paths = {\n${pathMembers(operations)}};\n\n` +
    `/** The operations, keyed by id. */\nexport type operations = {\n${members.join("")}};\n` +
    errorResponseTypes(shared)
  );
}

function pathMembers(operations: readonly SpecOperation[]): string {
  const paths = Map.groupBy(operations, ({ path }) => path);
  const members = [...paths].map(([path, sharing]) => {
    const methods = sharing.map(
      ({ id, method }) => `    ${method.toLowerCase()}: operations[${JSON.stringify(id)}];\n`,
    );
    return `  ${JSON.stringify(path)}: {\n${methods.join("")}  };\n`;
  });
  return members.join("");
}

function operationShape(
  document: OpenApiDocument,
  operation: SpecOperation,
  responses: string,
  write: WriteType,
): string {
  const { id, node } = operation;
  const parameters = parametersShape(document, operation, write);
  const body = node.requestBody && dereference<RequestBody>(document, node.requestBody);
  if (!body) return breakArguments("HttpOperation", id, [parameters, responses]);
  const { content = {}, required } = body;
  if (required && isJsonAlone(content)) {
    return breakArguments("HttpBodyOperation", id, [parameters, write(content[JSON_TYPE]?.schema), responses]);
  }
  const shape = `{ content: ${contentShape(content, write)} }`;
  return `{ parameters: ${parameters}; requestBody${required ? "" : "?"}: ${shape}; responses: ${responses} }`;
}

function breakArguments(name: string, id: string, types: readonly string[]): string {
  const line = `${name}<${types.join(", ")}>`;
  if (!line.includes("\n") && id.length + line.length + 7 <= CODE_WIDTH) return line;
  return `${name}<\n${types.map((type) => `    ${type.replaceAll("\n", "\n    ")}`).join(",\n")}\n  >`;
}
