import type { Schema } from "@cfworker/json-schema";
import { isObject } from "../http/json.ts";
import { findViolations } from "../openapi/check-request.ts";

export interface ObjectSchema {
  readonly type: "object";
  readonly description: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, object>>;
  readonly additionalProperties?: boolean;
}

/**
 * Creates the JSON schema of `T`. The call only compiles if `properties` has exactly the properties of `T`, with their
 * types.
 */
export function objectSchema<T>(description: string, properties: Properties<T>): ObjectSchema {
  const all = Object.entries<{ readonly required?: boolean }>(properties);
  return {
    type: "object",
    description,
    required: all.filter(([, { required }]) => required).map(([name]) => name),
    properties: Object.fromEntries(all.map(([name, { required: _, ...schema }]) => [name, schema])),
  };
}

/** Like `objectSchema()`, but the schema rejects additional properties, so typos are errors. */
export function closedSchema<T>(description: string, properties: Properties<T>): ObjectSchema {
  return { ...objectSchema(description, properties), additionalProperties: false };
}

/** Returns the argument of a control such as `addKey()` if it matches the schema. Throws a `TypeError` otherwise. */
export function checkArgument<T extends object>(argument: T, schema: ObjectSchema): T {
  const given = isObject(argument)
    ? Object.fromEntries(Object.entries(argument).filter(([, value]) => value !== undefined))
    : argument;
  const [violation] = findViolations(given, schema as object as Schema);
  if (violation) throw new TypeError(`${violation.field}: ${violation.description}`);
  return argument;
}

type Properties<T> = {
  readonly [K in keyof Required<T>]: PropertySchema<Required<T>[K]> & Presence<T, K>;
};

/** The type of `required` in a property's schema: `true` if `T` requires the property. */
type Presence<T, K extends keyof T> =
  object extends Pick<T, K> ? { readonly required?: false } : { readonly required: true };

interface PropertySchema<T> {
  readonly type?: TypeName<T> | readonly TypeName<T>[];
  readonly description: string;
  readonly enum?: readonly T[];
  readonly items?: { readonly type: "string" } | ObjectSchema;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A TypeScript type's name in JSON Schema, such as `"string"`. For a union, a union of names. */
type TypeName<T> = T extends string
  ? "string"
  : T extends number
    ? "number" | "integer"
    : T extends boolean
      ? "boolean"
      : T extends readonly unknown[]
        ? "array"
        : "object";
