import { dereference } from "../spec/dereference.ts";
import type { OpenApiDocument, OperationNode, PathItem, ResponseNode } from "../spec/openapi-document.ts";

/** What holds values of the API rather than more of the description. */
const VALUES = new Set(["const", "default", "enum", "example", "value"]);

/** What the simulator reads of a document: the requests, who may send them, and which responses have a payload. It holds no prose. */
export function outlineDocument(document: OpenApiDocument): unknown {
  const { info, paths = {}, components = {} } = document;
  const { parameters, requestBodies, schemas } = components;
  const outlines = Object.entries(paths).map(([template, item]) => [template, outlineItem(document, item)]);
  return withoutProse({
    info: { version: info.version },
    paths: Object.fromEntries(outlines),
    components: { parameters, requestBodies, schemas },
  });
}

function outlineItem(document: OpenApiDocument, { parameters, ...methods }: PathItem): object {
  const outlines = Object.entries(methods).map(([method, node]) => [method, outlineOperation(document, node)]);
  return { parameters, ...Object.fromEntries(outlines) };
}

function outlineOperation(document: OpenApiDocument, operation: OperationNode): object {
  const { operationId, parameters, requestBody, responses = {} } = operation;
  const successes = Object.entries(responses).filter(([status]) => status.startsWith("2"));
  const outlines = successes.map(([status, node]) => {
    const { content = {} } = dereference<ResponseNode>(document, node);
    return [status, { content: Object.fromEntries(Object.keys(content).map((type) => [type, {}])) }];
  });
  return {
    operationId,
    "x-permissions": operation["x-permissions"],
    "x-permission-scopes": operation["x-permission-scopes"],
    parameters,
    requestBody,
    responses: Object.fromEntries(outlines),
  };
}

function withoutProse(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutProse);
  if (typeof node !== "object" || node === null) return node;
  const kept = Object.entries(node).filter(([key, value]) => !isProse(key, value));
  return Object.fromEntries(kept.map(([key, value]) => [key, VALUES.has(key) ? value : withoutProse(value)]));
}

/** A property may be called so too: that is a schema. */
function isProse(key: string, value: unknown): boolean {
  return (key === "description" || key === "summary") && typeof value === "string";
}
