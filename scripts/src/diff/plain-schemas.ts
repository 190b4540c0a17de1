import type { OpenApiDocument, Schema } from "../spec/openapi-document.ts";
import { resolveSchema } from "../spec/schema-fields.ts";

/**
 * Writes two compositions as the engine understands them: `anyOf: [X, null]` is X that may be null, and `allOf` of
 * objects is one object. Otherwise a field that becomes nullable, or a schema that is taken apart, looks like a new one.
 */
export function plainSchemas(document: OpenApiDocument): OpenApiDocument {
  return rewrite(document, document) as OpenApiDocument;
}

function rewrite(document: OpenApiDocument, node: unknown): unknown {
  if (Array.isArray(node)) return node.map((item) => rewrite(document, item));
  if (typeof node !== "object" || node === null) return node;
  const plain = mergeParts(document, nullable(document, node as Schema));
  return Object.fromEntries(Object.entries(plain).map(([key, value]) => [key, rewrite(document, value)]));
}

function nullable(document: OpenApiDocument, schema: Schema): Schema {
  for (const key of ["anyOf", "oneOf"] as const) {
    const { [key]: parts, ...rest } = schema;
    const [some, ...others] = (Array.isArray(parts) ? parts : []).filter(({ type }) => type !== "null");
    if (!some || others.length > 0 || parts?.length !== 2) continue;
    const { type = [], ...resolved } = mergeParts(document, resolveSchema(document, some));
    return { ...resolved, ...rest, type: [...[type].flat(), "null"] };
  }
  return schema;
}

function mergeParts(document: OpenApiDocument, schema: Schema): Schema {
  const { allOf, ...rest } = schema;
  if (!Array.isArray(allOf)) return schema;
  const parts = allOf.map((part: Schema) => mergeParts(document, resolveSchema(document, part)));
  if (!parts.every(({ properties, anyOf, oneOf }) => properties && !anyOf && !oneOf)) return schema;
  return {
    ...Object.assign({}, ...parts),
    ...rest,
    properties: Object.assign({}, ...[...parts, rest].map(({ properties }) => properties)),
    required: [...parts, rest].flatMap(({ required = [] }) => required),
  };
}
