import { dereference, initialBaseURI, type Schema } from "@cfworker/json-schema";
import type { ApiDocument } from "./api-document.ts";
import { collectReferences, resolveReference } from "./json-object.ts";

/** Registers a schema with the validator, under its location in the document. */
export function registerSchema(
  schemas: ApiDocument["schemas"],
  { schema, pointer }: { schema: unknown; pointer: string },
): Schema {
  const checkable = toCheckableSchema(schema) as Schema;
  dereference(checkable, schemas, initialBaseURI, pointer);
  return checkable;
}

/** Registers the schemas that a schema refers to. */
export function registerReferences(
  { source, schemas }: Pick<ApiDocument, "source" | "schemas">,
  schema: unknown,
): void {
  for (const $ref of collectReferences(source, schema)) {
    const known = `${initialBaseURI.href}${$ref}` in schemas;
    if (!known) registerSchema(schemas, { schema: resolveReference(source, { $ref }), pointer: $ref.slice(1) });
  }
}

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
