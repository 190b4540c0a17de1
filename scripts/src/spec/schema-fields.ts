import { dereference } from "./dereference.ts";
import type { OpenApiDocument, Schema } from "./openapi-document.ts";

/** A schema with its reference followed. */
export function resolveSchema(document: OpenApiDocument, schema: Schema): Schema {
  return dereference<Schema>(document, schema as Schema & { $ref: string });
}

/** The properties that an object of a schema can have, those of composed schemas among them. */
export function schemaFields(document: OpenApiDocument, schema: Schema | undefined): Map<string, Schema> {
  const fields = new Map<string, Schema>();
  collect(document, schema, fields, new Set());
  return fields;
}

/** The property that a dotted name leads to: `pagination.next`. */
export function fieldAt(document: OpenApiDocument, schema: Schema | undefined, name: string): Schema | undefined {
  return name
    .split(".")
    .reduce<Schema | undefined>((parent, key) => parent && schemaFields(document, parent).get(key), schema);
}

/** The names of the properties, for a message. */
export function fieldNames(document: OpenApiDocument, schema: Schema): string {
  return [...schemaFields(document, schema).keys()].join(", ") || "none";
}

/** The names of the properties that must be present. */
export function requiredFields(document: OpenApiDocument, schema: Schema | undefined): string[] {
  if (!schema) return [];
  const { required = [], allOf = [] } = resolveSchema(document, schema);
  return [...required, ...allOf.flatMap((part) => requiredFields(document, part))];
}

/** The values that a schema lists, through references and unions; `undefined` where it lists none. */
export function enumValues(document: OpenApiDocument, schema: Schema): readonly unknown[] | undefined {
  const resolved = resolveSchema(document, schema);
  if (resolved.enum) return resolved.enum;
  const parts = [...(resolved.allOf ?? []), ...(resolved.anyOf ?? []), ...(resolved.oneOf ?? [])];
  const values = parts.flatMap((part) => enumValues(document, part) ?? []);
  return values.length > 0 ? values : undefined;
}

function collect(
  document: OpenApiDocument,
  schema: Schema | undefined,
  fields: Map<string, Schema>,
  seen: Set<Schema>,
): void {
  if (!schema) return;
  const resolved = resolveSchema(document, schema);
  if (seen.has(resolved)) return;
  seen.add(resolved);
  for (const [name, field] of Object.entries(resolved.properties ?? {})) fields.set(name, field);
  for (const part of [...(resolved.allOf ?? []), ...(resolved.anyOf ?? []), ...(resolved.oneOf ?? [])]) {
    collect(document, part, fields, seen);
  }
}
