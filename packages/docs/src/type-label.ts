import { componentName, dereference } from "./dereference.ts";
import type { OpenApiDocument, SchemaNode } from "./openapi-document.ts";

/** Says in a few words what a schema admits: `array of ClusterRegion`, `string (uuid) or null`. */
export function typeLabel(document: OpenApiDocument, schema: SchemaNode): string {
  const resolved = dereference<SchemaNode>(document, schema as never);
  const name = componentName(schema);
  if (resolved.items) return orNull(resolved, `array of ${typeLabel(document, resolved.items)}`);
  const variants = resolved.oneOf ?? resolved.anyOf;
  if (variants) return name ?? variants.map((variant) => typeLabel(document, variant)).join(" or ");
  const types = [resolved.type ?? (resolved.properties || resolved.allOf ? "object" : "any")].flat();
  const base = types.filter((type) => type !== "null").join(" or ") || "null";
  if (base === "object") return orNull(resolved, name ?? mapLabel(document, resolved));
  return orNull(resolved, resolved.format ? `${base} (${resolved.format})` : base);
}

function mapLabel(document: OpenApiDocument, { additionalProperties: values }: SchemaNode): string {
  return typeof values === "object" ? `map of ${typeLabel(document, values)}` : "object";
}

function orNull({ type }: SchemaNode, label: string): string {
  return Array.isArray(type) && type.includes("null") && label !== "null" ? `${label} or null` : label;
}
