import type { Schema } from "@cfworker/json-schema";
import type { ApiDocument } from "./api-document.ts";

/**
 * Renames the fields of a request to the names of the spec: like a protobuf service, the cloud takes `spendLimit` for
 * `spend_limit` and the other way round.
 */
export function toSpecNames(document: ApiDocument, schema: Schema, value: unknown): unknown {
  const { properties, items } = followReference(document, schema);
  if (Array.isArray(value)) return items ? value.map((item) => toSpecNames(document, items as Schema, item)) : value;
  if (typeof value !== "object" || value === null || !properties) return value;
  const names = new Map(Object.keys(properties).map((name) => [toSnakeCase(name), name]));
  return Object.fromEntries(
    Object.entries(value).map(([sent, inner]) => {
      const name = Object.hasOwn(properties, sent) ? sent : (names.get(toSnakeCase(sent)) ?? sent);
      return [name, Object.hasOwn(properties, name) ? toSpecNames(document, properties[name] as Schema, inner) : inner];
    }),
  );
}

function followReference({ schemas }: ApiDocument, schema: Schema): Schema {
  const uri = schema.__absolute_ref__;
  return uri === undefined ? schema : (schemas[uri] as Schema);
}

function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
