import { dereference, isReference } from "../spec/dereference.ts";
import { listOperations } from "../spec/list-operations.ts";
import type { OpenApiDocument } from "../spec/openapi-document.ts";

export type Node = Record<string, unknown>;

/** Collects the objects that requests or responses contain or refer to. An object can be in both sets. */
export function collectNodes(document: OpenApiDocument): Readonly<Record<"requests" | "responses", ReadonlySet<Node>>> {
  const requests = new Set<Node>();
  const responses = new Set<Node>();
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
function reach(document: OpenApiDocument, value: unknown, found: Set<Node>): void {
  if (typeof value !== "object" || value === null) return;
  const node = value as Node;
  if (found.has(node)) return;
  found.add(node);
  const target = referenced(document, node);
  if (target) reach(document, target, found);
  for (const [key, child] of Object.entries(node)) {
    if (key === "properties") for (const property of Object.values(child as object)) reach(document, property, found);
    else if (!VALUES.has(key) && !key.startsWith("x-")) reach(document, child, found);
  }
}
const VALUES = new Set(["example", "examples", "default", "enum", "const"]);
