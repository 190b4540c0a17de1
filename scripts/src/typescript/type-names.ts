import { schemaName } from "../spec/dereference.ts";
import type { OpenApiDocument } from "../spec/openapi-document.ts";
import type { SpecOperation } from "../spec/read-operations.ts";
import { itemAt, requiredFields, schemaFields } from "../spec/schema-fields.ts";

/** Returns the name of a resource's interface: `ScimUsersResource`. */
export function resourceTypeName(resource: readonly string[]): string {
  return `${pascal(resource)}Resource`;
}

/** Returns the name of an operation's parameter type: `ClustersListNodesParams`. */
export function paramsTypeName({ resource, name }: SpecOperation): string {
  return `${pascal([...resource, name])}Params`;
}

/** Generates an operation's parameter type. Returns `undefined` if the operation has no parameters. */
export function paramsType(document: OpenApiDocument, operation: SpecOperation): string | undefined {
  const { id, pathParameters, queryParameters, body } = operation;
  const parameters = `operations[${JSON.stringify(id)}]["parameters"]`;
  const query = `${parameters}["query"]`;
  const isRequired = queryParameters.some(({ required }) => required);
  const type = body && bodyType(operation, body);
  const parts = [
    pathParameters.length > 0 && `${parameters}["path"]`,
    queryParameters.length > 0 && (isRequired ? query : `NonNullable<${query}>`),
    body && (schemaFields(document, body.media.schema).size > 0 ? type : `{ body: ${type} }`),
  ];
  return parts.filter(Boolean).join(" & ") || undefined;
}

export function areParamsOptional(document: OpenApiDocument, operation: SpecOperation): boolean {
  const { pathParameters, queryParameters, body } = operation;
  if (pathParameters.length > 0 || queryParameters.some(({ required }) => required)) return false;
  return !body || (!body.required && requiredFields(document, body.media.schema).length === 0);
}

/** Returns the type that a call resolves to, by name if the body is a component. */
export function responseType({ id, response }: SpecOperation): string {
  if (!response) return "void";
  const status = /^\d+$/.test(response.status) ? response.status : JSON.stringify(response.status);
  const path = `operations[${JSON.stringify(id)}]["responses"][${status}]["content"][${JSON.stringify(response.mediaType)}]`;
  return schemaName(response.media.schema) ?? path;
}

/**
 * Returns whether a call may resolve to `undefined` instead of a body. A DELETE may, because it succeeds without
 * a body if its retry gets a 404.
 */
export function mayReturnNothing({ method, response }: SpecOperation): boolean {
  return method === "DELETE" && response !== undefined;
}

export function itemType(document: OpenApiDocument, operation: SpecOperation, field: string): string {
  const named = schemaName(itemAt(document, operation.response?.media.schema, field));
  if (named) return named;
  const list = field
    .split(".")
    .reduce((type, key) => `NonNullable<${type}[${JSON.stringify(key)}]>`, responseType(operation));
  return `${list}[number]`;
}

/** Joins words in PascalCase: `ClustersListNodes`. */
export function pascal(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

function bodyType({ id }: SpecOperation, { media, mediaType, required }: NonNullable<SpecOperation["body"]>): string {
  const index = `operations[${JSON.stringify(id)}]["requestBody"]`;
  const type = `${required ? index : `NonNullable<${index}>`}["content"][${JSON.stringify(mediaType)}]`;
  return schemaName(media.schema) ?? type;
}
