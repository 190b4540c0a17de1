import { dereference } from "../spec/dereference.ts";
import type { OpenApiDocument, OperationNode, PathItem, ResponseNode } from "../spec/openapi-document.ts";
import { filterKeys } from "../spec/visit-nodes.ts";

/**
 * Reduces a document to what the mock's simulator reads: requests, permissions, audit actions, and the media types of
 * successful responses. Removes all descriptions and summaries.
 */
export function slimDocument(document: OpenApiDocument): unknown {
  const { info, paths = {}, components = {} } = document;
  const { parameters, requestBodies, schemas } = components;
  const slim = Object.entries(paths).map(([template, item]) => [template, slimItem(document, item)]);
  const kept = { parameters, requestBodies, schemas };
  const reduced = { info: { version: info.version }, paths: Object.fromEntries(slim), components: kept };
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

function slimItem(document: OpenApiDocument, { parameters, ...methods }: PathItem): object {
  const slim = Object.entries(methods).map(([method, node]) => [method, slimOperation(document, node)]);
  return { parameters, ...Object.fromEntries(slim) };
}

function slimOperation(document: OpenApiDocument, operation: OperationNode): object {
  const { operationId, parameters, requestBody, responses = {} } = operation;
  const successes = Object.entries(responses).filter(([status]) => status.startsWith("2"));
  const slim = successes.map(([status, node]) => {
    const { content = {} } = dereference<ResponseNode>(document, node);
    return [status, { content: Object.fromEntries(Object.keys(content).map((type) => [type, {}])) }];
  });
  return {
    operationId,
    "x-permissions": operation["x-permissions"],
    "x-permission-scopes": operation["x-permission-scopes"],
    "x-audit-action": operation["x-audit-action"],
    parameters,
    requestBody,
    responses: Object.fromEntries(slim),
  };
}
