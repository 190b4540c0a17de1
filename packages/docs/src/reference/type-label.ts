import { type OpenApiDocument, type Schema, schemaName } from "@crdb-cloud/scripts/openapi";
import { resolveSchema } from "./object-fields.ts";

export type NameType = (name: string) => string;

/** Describes briefly what a schema allows: `array of ClusterRegion`, `string (uuid) or null`. */
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
