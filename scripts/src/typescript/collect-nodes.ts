import { dereference, isReference } from "../spec/dereference.ts";
import { listOperations } from "../spec/list-operations.ts";
import type { OpenApiDocument } from "../spec/openapi-document.ts";

export type Node = Record<string, unknown>;

/** The objects that an OpenAPI document's requests or responses contain or refer to. An object can be in both sets. */
export interface NodesByUse {
  readonly requests: ReadonlySet<object>;
  readonly responses: ReadonlySet<object>;
}

export function collectNodes(document: OpenApiDocument): NodesByUse {
  const requests = new Set<object>();
  const responses = new Set<object>();
  for (const { parameters, node } of listOperations(document)) {
    reach(document, parameters, requests);
    reach(document, node.requestBody, requests);
    reach(document, node.responses, responses);
  }
  return { requests, responses };
}

/** Returns the object that a reference refers to; `undefined` if the node isn't a reference. */
export function referenced(document: OpenApiDocument, node: Node): Node | undefined {
  return isReference(node) ? dereference<Node>(document, node) : undefined;
}

/** Adds to `found` all objects that a node contains or refers to, except in examples. */
function reach(document: OpenApiDocument, node: unknown, found: Set<object>): void {
  if (typeof node !== "object" || node === null || found.has(node)) return;
  found.add(node);
  const target = referenced(document, node as Node);
  if (target) reach(document, target, found);
  for (const [key, child] of Object.entries(node)) {
    if (key === "properties") for (const property of Object.values(child as object)) reach(document, property, found);
    else if (!VALUES.has(key) && !key.startsWith("x-")) reach(document, child, found);
  }
}
const VALUES = new Set(["example", "examples", "default", "enum", "const"]);
