import type { ApiDocument } from "./api-document.ts";
import { dig, type JsonObject, toObject } from "./json-object.ts";
import { readOperation } from "./read-operation.ts";

const METHODS = ["get", "post", "put", "patch", "delete"];

/** Reads a bundled OpenAPI 3.1 document, whose references are all internal. */
export function readApiDocument(source: JsonObject): ApiDocument {
  const schemas: ApiDocument["schemas"] = Object.create(null);
  const paths = Object.entries(dig(source, "paths"));
  paths.sort(([one], [other]) => countVariables(one) - countVariables(other));
  const operations = paths.flatMap(([template, item]) =>
    METHODS.filter((method) => method in toObject(item)).map((method) =>
      readOperation({ source, schemas, template, method }),
    ),
  );
  let secrets: Set<string> | undefined;
  return {
    apiVersion: String(dig(source, "info").version),
    operations,
    schemas,
    get secrets() {
      secrets ??= collectSecrets(dig(source, "components", "schemas"));
      return secrets;
    },
    source,
  };
}

function countVariables(template: string): number {
  return template.split("/{").length - 1;
}

function collectSecrets(node: unknown, found: Set<string> = new Set()): Set<string> {
  for (const [key, value] of Object.entries(toObject(node))) {
    const { format, "x-secret": secret } = toObject(value);
    if (format === "password" || secret === true) found.add(key);
    collectSecrets(value, found);
  }
  return found;
}
