import { dereference, initialBaseURI, type Schema } from "@cfworker/json-schema";
import type { JsonObject } from "../http/json.ts";
import type { ApiDocument } from "./api-document.ts";
import { resolveReference } from "./resolve-reference.ts";

const INT32 = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };

/** Registers a JSON schema with the validator, under a URI that ends with `pointer`. */
export function registerSchema(
  schemas: ApiDocument["schemas"],
  { schema, pointer }: { schema: unknown; pointer: string },
): Schema {
  const checkable = toCheckableSchema(schema) as Schema;
  dereference(checkable, schemas, initialBaseURI, pointer);
  return checkable;
}

/** Registers all schemas that a schema refers to, directly or indirectly. */
export function registerReferences(
  { source, schemas }: Pick<ApiDocument, "source" | "schemas">,
  schema: unknown,
): void {
  for (const $ref of collectReferences(source, schema)) {
    const known = `${initialBaseURI.href}${$ref}` in schemas;
    if (!known) registerSchema(schemas, { schema: resolveReference(source, { $ref }), pointer: $ref.slice(1) });
  }
}

/**
 * Prepares a schema for the validator: removes examples, which it would read as schemas, and adds the bounds of
 * `int32`.
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

/** Returns all `$ref`s in a schema and in those that it refers to. */
function collectReferences(source: JsonObject, part: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof part !== "object" || part === null) return found;
  const { $ref } = part as JsonObject;
  if (typeof $ref === "string" && !found.has($ref)) {
    found.add($ref);
    collectReferences(source, resolveReference(source, part), found);
  }
  for (const value of Object.values(part)) collectReferences(source, value, found);
  return found;
}
