import type { Schema } from "@cfworker/json-schema";
import { followReference, type SchemaPlace } from "./follow-reference.ts";

/**
 * Renames the fields of a request to the names of the spec: like a protobuf service, the cloud takes `spendLimit` for
 * `spend_limit` and the other way round.
 */
export function toSpecNames(value: unknown, { schema, schemas }: SchemaPlace): unknown {
  const { properties, items } = followReference({ schema, schemas });
  const rename = (inner: unknown, within: unknown): unknown =>
    toSpecNames(inner, { schema: within as Schema, schemas });
  if (Array.isArray(value)) return items ? value.map((item) => rename(item, items)) : value;
  if (typeof value !== "object" || value === null || !properties) return value;
  const names = new Map(Object.keys(properties).map((name) => [toSnakeCase(name), name]));
  return Object.fromEntries(
    Object.entries(value).map(([sent, inner]) => {
      const name = Object.hasOwn(properties, sent) ? sent : (names.get(toSnakeCase(sent)) ?? sent);
      return [name, Object.hasOwn(properties, name) ? rename(inner, properties[name]) : inner];
    }),
  );
}

function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
