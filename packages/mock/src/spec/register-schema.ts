import { dereference, initialBaseURI, type Schema } from "@cfworker/json-schema";
import type { ApiDocument } from "./api-document.ts";
import { toCheckableSchema } from "./checkable-schema.ts";
import { collectReferences } from "./collect-references.ts";
import { resolveReference } from "./resolve-reference.ts";

/** Registers a JSON schema with the validator. The URI of the schema ends with `pointer`. */
export function registerSchema(
  schemas: ApiDocument["schemas"],
  { schema, pointer }: { schema: unknown; pointer: string },
): Schema {
  const checkable = toCheckableSchema(schema) as Schema;
  dereference(checkable, schemas, initialBaseURI, pointer);
  return checkable;
}

/** Registers all schemas that a JSON schema refers to, directly or indirectly. */
export function registerReferences(
  { source, schemas }: Pick<ApiDocument, "source" | "schemas">,
  schema: unknown,
): void {
  for (const $ref of collectReferences(source, schema)) {
    const known = `${initialBaseURI.href}${$ref}` in schemas;
    if (!known) registerSchema(schemas, { schema: resolveReference(source, { $ref }), pointer: $ref.slice(1) });
  }
}
