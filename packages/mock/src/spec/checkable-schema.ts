import type { Schema } from "@cfworker/json-schema";

const INT32 = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };
/**
 * Prepares a schema for the validator: removes examples, which the validator would read as schemas, and adds the bounds
 * of `int32`.
 */
export function toCheckableSchema(schema: unknown, isMap = false): unknown {
  if (Array.isArray(schema)) return schema.map((item) => toCheckableSchema(item));
  if (typeof schema !== "object" || schema === null) return schema;
  const bounds = !isMap && (schema as Schema).format === "int32" ? INT32 : {};
  return Object.fromEntries(
    Object.entries({ ...bounds, ...schema })
      .filter(([key]) => isMap || (key !== "example" && key !== "examples"))
      .map(([key, value]) => [key, toCheckableSchema(value, !isMap && key === "properties")]),
  );
}
