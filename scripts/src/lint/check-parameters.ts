import type { OpenApiDocument } from "../spec/openapi-document.ts";
import type { SpecOperation } from "../spec/read-operations.ts";
import { requiredFields, schemaFields } from "../spec/schema-fields.ts";
import type { Report } from "../spec/spec-error.ts";

/** Checks that an operation's parameter names are unique across path, query and body. */
export function checkParameters(document: OpenApiDocument, operation: SpecOperation, report: Report): void {
  const locations = [
    { location: "the path", names: operation.pathParameters.map(({ name }) => name) },
    { location: "the query", names: operation.queryParameters.map(({ name }) => name) },
    { location: "the body", names: bodyFields(document, operation) },
  ];
  const seen = new Map<string, string>();
  for (const { location, names } of locations) {
    for (const name of names) {
      const first = seen.get(name);
      const where = location === "the body" ? "requestBody" : "parameters";
      const message = `${name} is in ${first} and in ${location}, but a call's parameters must have different names: rename one`;
      if (first) report([where], message);
      seen.set(name, location);
    }
  }
  const schema = operation.body?.media.schema;
  if (operation.body && !schema) report(["requestBody"], "the request body has no schema: add one");
  if (operation.body?.required === false && requiredFields(document, schema).length > 0) {
    report(["requestBody"], "the body is optional although it has required fields: add `required: true`");
  }
}

/**
 * Returns the names of the parameters that a call sends in the body: the body's properties, or `body` if it has none.
 */
export function bodyFields(document: OpenApiDocument, operation: SpecOperation): string[] {
  if (!operation.body) return [];
  const fields = [...schemaFields(document, operation.body.media.schema).keys()];
  return fields.length > 0 ? fields : ["body"];
}
