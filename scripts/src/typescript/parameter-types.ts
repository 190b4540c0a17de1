import { componentName } from "../spec/dereference.ts";
import type { OpenApiDocument, Parameter, Schema } from "../spec/openapi-document.ts";
import type { SpecOperation } from "../spec/read-operations.ts";
import type { WriteType } from "./write-types.ts";

/**
 * Writes an object type for each parameter component, so that an intersection of these can describe an operation's
 * parameters.
 */
export function namedParameterTypes(document: OpenApiDocument, write: WriteType): string {
  const parameters = Object.entries(document.components?.parameters ?? {}) as [string, Parameter][];
  if (parameters.length === 0) return "";
  const groups = parameters.map(([name, parameter]) => [name, toObject([parameter])] as const);
  const all = { type: "object", properties: Object.fromEntries(groups), required: groups.map(([name]) => name) };
  return `/** The operations' parameters, keyed by component name. */\nexport type parameters = ${write(all)};\n`;
}

/** Writes the type of an operation's parameters, keyed by locations such as `path` and `query`. */
export function parametersShape(
  document: OpenApiDocument,
  { pathParameters, queryParameters }: SpecOperation,
  write: WriteType,
): string {
  const path = joinParameters(document, pathParameters, write);
  const query = joinParameters(document, queryParameters, write);
  if (query && queryParameters.some(({ required }) => required)) {
    return `{ query: ${query}; header?: never; ${path ? `path: ${path}` : "path?: never"}; cookie?: never }`;
  }
  if (path) return `HttpPathParameters<${query ? `${path}, ${query}` : path}>`;
  return query ? `HttpQueryParameters<${query}>` : "HttpQueryParameters";
}

function joinParameters(document: OpenApiDocument, parameters: readonly Parameter[], write: WriteType): string {
  const named = parameters.flatMap((parameter) => componentName(document, "parameters", parameter) ?? []);
  const inline = parameters.filter((parameter) => !componentName(document, "parameters", parameter));
  const types = named.map((name) => `parameters[${JSON.stringify(name)}]`);
  return [...types, ...(inline.length > 0 ? [write(toObject(inline))] : [])].join(" & ");
}

/** Converts parameters to an object schema. A parameter's keywords override its schema's. */
function toObject(parameters: readonly Parameter[]): Schema {
  const properties = parameters.map(({ name, schema, in: _, required: __, ...said }) => [name, { ...schema, ...said }]);
  const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name);
  return { type: "object", properties: Object.fromEntries(properties), required };
}
