import type { OpenApiDocument, Schema } from "../spec/openapi-document.ts";
import { resolveSchema } from "../spec/schema-fields.ts";

/** Describes the types of a schema: `string or null`. Supports `nullable` of OpenAPI 3.0 and unions with `null`. */
export function describeType(document: OpenApiDocument, schema: Schema): string {
  const types = new Set(listTypes(document, schema));
  const isNull = types.delete("null");
  return [...[...types].sort(), ...(isNull ? ["null"] : [])].join(" or ") || "anything";
}

/**
 * Returns the schema in a union with `null` or in an `allOf` with one part: `Cluster` for `anyOf: [Cluster, null]`.
 * Returns any other schema unchanged.
 */
export function innerSchema(document: OpenApiDocument, schema: Schema): Schema {
  const { anyOf, oneOf, allOf } = schema;
  const parts = (anyOf ?? oneOf ?? allOf ?? []).filter(({ type }) => type !== "null");
  const [only] = parts;
  return only && parts.length === 1 ? innerSchema(document, only) : schema;
}

function listTypes(document: OpenApiDocument, schema: Schema): string[] {
  const resolved: Schema & { readonly nullable?: boolean } = resolveSchema(document, schema);
  const { type = [], anyOf = [], oneOf = [], allOf = [], properties, nullable } = resolved;
  const parts = [...anyOf, ...oneOf, ...allOf].flatMap((part) => listTypes(document, part));
  const own = [type].flat();
  const implied = own.length === 0 && properties ? ["object"] : [];
  return [...own, ...implied, ...parts, ...(nullable ? ["null"] : [])];
}
