import { dereference, type OpenApiDocument, type Schema } from "@crdb-cloud/scripts/openapi";

export interface ObjectField {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}

/** Resolves a schema's `$ref`. Keywords next to the `$ref`, such as a description, override the target's. */
export function resolveSchema(document: OpenApiDocument, schema: Schema): Schema {
  const { $ref, ...beside } = schema;
  return $ref === undefined ? schema : { ...dereference<Schema>(document, schema), ...beside };
}

/** Returns the fields of an object, or of the objects in an array, map or union. */
export function objectFields(document: OpenApiDocument, schema: Schema): ObjectField[] {
  const resolved = resolveSchema(document, schema);
  const { properties = {}, required = [], items, additionalProperties, allOf = [], oneOf = [], anyOf = [] } = resolved;
  if (items) return objectFields(document, items);
  const own = Object.entries(properties).map(([name, property]) => ({
    name,
    required: required.includes(name),
    schema: property,
  }));
  const parts = [...allOf, ...oneOf, ...anyOf].flatMap((part) => objectFields(document, part));
  const values = typeof additionalProperties === "object" ? objectFields(document, additionalProperties) : [];
  return [...new Map([...own, ...parts, ...values].map((field) => [field.name, field])).values()];
}
