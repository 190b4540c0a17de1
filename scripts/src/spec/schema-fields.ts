import { dereference } from "./dereference.ts";
import type { OpenApiDocument, Schema } from "./openapi-document.ts";

export function resolveSchema(document: OpenApiDocument, schema: Schema): Schema {
  return dereference<Schema>(document, schema as Schema & { $ref: string });
}

/** Returns a schema's properties, including those of its parts (`allOf`, `anyOf`, `oneOf`). */
export function schemaFields(document: OpenApiDocument, schema: Schema | undefined): Map<string, Schema> {
  const fields = new Map<string, Schema>();
  const seen = new Set<Schema>();
  const collect = (part: Schema | undefined): void => {
    const resolved = part && resolveSchema(document, part);
    if (!resolved || seen.has(resolved)) return;
    seen.add(resolved);
    for (const [name, field] of Object.entries(resolved.properties ?? {})) fields.set(name, field);
    listParts(resolved).forEach(collect);
  };
  collect(schema);
  return fields;
}

function listParts({ allOf = [], anyOf = [], oneOf = [] }: Schema): Schema[] {
  return [...allOf, ...anyOf, ...oneOf];
}

/** Returns the property at a dotted path such as `pagination.next`. */
export function fieldAt(document: OpenApiDocument, schema: Schema | undefined, name: string): Schema | undefined {
  return name
    .split(".")
    .reduce<Schema | undefined>((parent, key) => parent && schemaFields(document, parent).get(key), schema);
}

/** Returns the schema of the items in the list at a dotted path. */
export function itemAt(document: OpenApiDocument, schema: Schema | undefined, name: string): Schema | undefined {
  const list = fieldAt(document, schema, name);
  return list && resolveSchema(document, list).items;
}

/** Lists a schema's property names for messages. */
export function fieldNames(document: OpenApiDocument, schema: Schema): string {
  return [...schemaFields(document, schema).keys()].join(", ") || "none";
}

/** Returns the properties that a schema, or a part of its `allOf`, requires. */
export function requiredFields(document: OpenApiDocument, schema: Schema | undefined): string[] {
  if (!schema) return [];
  const { required = [], allOf = [] } = resolveSchema(document, schema);
  return [...required, ...allOf.flatMap((part) => requiredFields(document, part))];
}

/** Returns the enum values of a schema and its parts; `undefined` if there is no enum. */
export function enumValues(document: OpenApiDocument, schema: Schema): readonly unknown[] | undefined {
  const resolved = resolveSchema(document, schema);
  if (resolved.enum) return resolved.enum;
  const values = listParts(resolved).flatMap((part) => enumValues(document, part) ?? []);
  return values.length > 0 ? values : undefined;
}
