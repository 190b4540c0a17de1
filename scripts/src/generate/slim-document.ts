import { dereference } from "../spec/dereference.ts";
import type { OpenApiDocument, OperationNode, ResponseNode } from "../spec/openapi-document.ts";
import { filterKeys, mapValues } from "../spec/visit-nodes.ts";

/**
 * Reduces a document to what the mock's simulator reads: requests, permissions, audit actions, and the media types of
 * successful responses. Removes all descriptions and summaries.
 */
export function slimDocument(document: OpenApiDocument): unknown {
  const { info, paths = {}, components = {} } = document;
  const { parameters, requestBodies, schemas } = components;
  const reduced = {
    info: { version: info.version },
    paths: mapValues(paths, ({ parameters, ...methods }) => {
      return { parameters, ...mapValues(methods, (node) => slimOperation(document, node)) };
    }),
    components: { parameters, requestBodies, schemas },
  };
  // Keeps a `description` that isn't text, because it is the schema of a property with that name.
  return filterKeys(reduced, (key, value) => typeof value !== "string" || !/^(description|summary)$/.test(key));
}

/**
 * Returns a module that exports the slim document. It parses a string, because that is faster than an object literal
 * and works in test runners that don't support JSON imports.
 */
export function slimModule(document: OpenApiDocument): string {
  const text = JSON.stringify(slimDocument(document)).replace(/[\\']/g, "\\$&");
  return `export const document: object = JSON.parse(\n  '${text}',\n);\n`;
}

function slimOperation(document: OpenApiDocument, operation: OperationNode): object {
  const { operationId, parameters, requestBody, responses = {} } = operation;
  const successes = Object.entries(responses).filter(([status]) => status.startsWith("2"));
  return {
    operationId,
    "x-permissions": operation["x-permissions"],
    "x-permission-scopes": operation["x-permission-scopes"],
    "x-audit-action": operation["x-audit-action"],
    parameters,
    requestBody,
    responses: mapValues(Object.fromEntries(successes), (node) => {
      const { content = {} } = dereference<ResponseNode>(document, node);
      return { content: mapValues(content, () => ({})) };
    }),
  };
}
