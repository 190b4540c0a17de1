import { dereference, type OpenApiDocument, type Schema, schemaName } from "@crdb-cloud/scripts/openapi";

export interface ObjectField {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}

/** Resolves the `$ref` of a schema. Other keywords next to the `$ref`, such as a description, take precedence. */
export function resolveSchema(document: OpenApiDocument, schema: Schema): Schema {
  const { $ref, ...beside } = schema;
  return $ref === undefined ? schema : { ...dereference<Schema>(document, schema), ...beside };
}

/** Returns the fields of an object, of the items of an array, of the values of a map, or of the members of a union. */
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

/** A function that formats the name of a type in a label. */
export type NameType = (name: string) => string;

/** Returns a short description of the values that a schema allows: `array of ClusterRegion`, `string (uuid) or null`. */
export function typeLabel(document: OpenApiDocument, schema: Schema, nameType: NameType = (name) => name): string {
  const label = (inner: Schema): string => typeLabel(document, inner, nameType);
  const resolved = resolveSchema(document, schema);
  const component = schemaName(schema);
  const name = component && nameType(component);
  if (resolved.items) return orNull(resolved, `array of ${label(resolved.items)}`);
  const variants = resolved.oneOf ?? resolved.anyOf;
  if (variants) return name ?? variants.map(label).join(" or ");
  const types = [resolved.type ?? (resolved.properties || resolved.allOf ? "object" : "any")].flat();
  const base = types.filter((type) => type !== "null").join(" or ") || "null";
  if (base === "object") return orNull(resolved, name ?? mapLabel(resolved, label));
  if (resolved.enum && name) return orNull(resolved, name);
  return orNull(resolved, resolved.format ? `${base} (${resolved.format})` : base);
}

function mapLabel({ additionalProperties: values }: Schema, label: (schema: Schema) => string): string {
  return typeof values === "object" ? `map of ${label(values)}` : "object";
}

function orNull({ type }: Schema, label: string): string {
  return Array.isArray(type) && type.includes("null") && label !== "null" ? `${label} or null` : label;
}
