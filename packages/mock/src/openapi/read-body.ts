import type { Schema } from "@cfworker/json-schema";
import { isObject } from "../http/json.ts";

/** A body field that the spec doesn't define. */
export interface UnknownField {
  /** The field's path, such as `spec.plan`. */
  readonly path: string;
  readonly value: unknown;
  /** The names of the fields that the surrounding object may have. */
  readonly siblings: readonly string[];
}

/**
 * Converts a body to the spec's form and drops unknown fields. Like other protobuf services, the Cloud API also
 * accepts `spendLimit` for `spend_limit` and vice versa, numbers for 64-bit integers (which are strings in the spec),
 * and `null` for a field that isn't set.
 *
 * @see https://protobuf.dev/programming-guides/json/
 */
export function readBody(value: unknown, schema: Schema): { body: unknown; unknown: UnknownField[] } {
  const unknown: UnknownField[] = [];
  return { body: normalize(value, schema, { prefix: "", unknown }), unknown };
}

interface Location {
  /** The value's path with a dot at the end, such as `spec.serverless.`; `""` for the whole body. */
  readonly prefix: string;
  readonly unknown: UnknownField[];
}

function normalize(value: unknown, schema: Schema, location: Location): unknown {
  const { items, format, type } = schema;
  const within = (inner: unknown, innerSchema: unknown, name: string | number): unknown =>
    normalize(inner, innerSchema as Schema, { ...location, prefix: `${location.prefix}${name}.` });
  if (typeof value === "number" && type === "string" && format === "int64") return String(value);
  if (Array.isArray(value)) return items ? value.map((item, index) => within(item, items, index)) : value;
  if (!isObject(value)) return value;
  const { properties, others } = declaredFields(schema);
  if (properties.size === 0 && typeof others !== "object") return value;
  const names = new Map([...properties.keys()].map((name) => [toSnakeCase(name), name]));
  const fields = Object.entries(value).flatMap(([sent, inner]): [string, unknown][] => {
    const name = properties.has(sent) ? sent : (names.get(toSnakeCase(sent)) ?? sent);
    const declared = properties.get(name);
    if (declared) return [[name, inner === null ? unset(declared) : within(inner, declared, name)]];
    if (typeof others === "object") return [[name, within(inner, others, name)]];
    if (others !== undefined) return [[name, inner]];
    const { prefix, unknown } = location;
    unknown.push({ path: prefix + name, value: inner, siblings: [...properties.keys()] });
    return [];
  });
  return Object.fromEntries(fields.filter(([, inner]) => inner !== undefined));
}

/** Returns what `null` means in a field: `null` if the schema allows it, `[]` for a list, otherwise `undefined`. */
function unset({ type }: Schema): unknown {
  const types = [type].flat();
  if (types.includes("null")) return null;
  return types.includes("array") ? [] : undefined;
}

function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

interface DeclaredFields {
  readonly properties: ReadonlyMap<string, Schema>;
  /** The schema of additional properties; `undefined` if the object's schema doesn't mention them. */
  readonly others: Schema | boolean | undefined;
}

/** Returns the fields that a schema declares, directly or through `allOf`. */
export function declaredFields(schema: Schema): DeclaredFields {
  const { properties = {}, additionalProperties, allOf = [] } = schema;
  const parts = allOf.map((part) => declaredFields(part as Schema));
  return {
    properties: new Map([
      ...parts.flatMap((part) => [...part.properties]),
      ...(Object.entries(properties) as [string, Schema][]),
    ]),
    others: (additionalProperties as Schema | boolean | undefined) ?? parts.find(({ others }) => others)?.others,
  };
}
