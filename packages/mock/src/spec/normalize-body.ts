import type { Schema } from "@cfworker/json-schema";
import { followReference, type SchemaPlace } from "./follow-reference.ts";

/**
 * Converts a request body to the format of the spec. Like other protobuf services, the Cloud API also accepts
 * `spendLimit` for `spend_limit` and the reverse, a number where the spec requires a string for a 64-bit integer, and
 * `null` for a field that is not set.
 *
 * @see https://protobuf.dev/programming-guides/json/
 */
export function normalizeBody(value: unknown, { schema, schemas }: SchemaPlace): unknown {
  const { properties, items, format, type } = followReference({ schema, schemas });
  const normalize = (inner: unknown, within: unknown): unknown =>
    normalizeBody(inner, { schema: within as Schema, schemas });
  if (typeof value === "number" && type === "string" && format === "int64") return String(value);
  if (Array.isArray(value)) return items ? value.map((item) => normalize(item, items)) : value;
  if (typeof value !== "object" || value === null || !properties) return value;
  const names = new Map(Object.keys(properties).map((name) => [toSnakeCase(name), name]));
  const fields = Object.entries(value).map(([sent, inner]): [string, unknown] => {
    const name = Object.hasOwn(properties, sent) ? sent : (names.get(toSnakeCase(sent)) ?? sent);
    if (!Object.hasOwn(properties, name)) return [name, inner];
    return [name, inner === null ? unset(properties[name] as Schema, schemas) : normalize(inner, properties[name])];
  });
  return Object.fromEntries(fields.filter(([, inner]) => inner !== undefined));
}

/**
 * Returns the value that replaces `null` in a field: `null` if the spec allows `null`, an empty list if the field is a
 * list, otherwise `undefined`.
 */
function unset(schema: Schema, schemas: SchemaPlace["schemas"]): unknown {
  const types = [followReference({ schema, schemas }).type].flat();
  if (types.includes("null")) return null;
  return types.includes("array") ? [] : undefined;
}

function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
