import type { Schema } from "@cfworker/json-schema";

const INT32 = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };
/**
 * Prepares a schema for the validator. Removes examples, because the validator would read the examples as schemas. Adds
 * the minimum and the maximum of `int32` numbers.
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
