import { componentName, dereference } from "./dereference.ts";
import type { OpenApiDocument, SchemaNode } from "./openapi-document.ts";

/** A field of an object. */
export interface ObjectField {
  readonly name: string;
  readonly required: boolean;
  readonly schema: SchemaNode;
}

/** The fields of what a schema describes: of the object itself, of the items of an array, of every variant. */
export function objectFields(document: OpenApiDocument, schema: SchemaNode): ObjectField[] {
  const resolved = dereference<SchemaNode>(document, schema as never);
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

/** The components that a schema names on its way to its fields, by which a circle is noticed. */
export function componentsOf(document: OpenApiDocument, schema: SchemaNode): string[] {
  const { items } = dereference<SchemaNode>(document, schema as never);
  return [componentName(schema), ...(items ? componentsOf(document, items) : [])].filter((name) => name !== undefined);
}
