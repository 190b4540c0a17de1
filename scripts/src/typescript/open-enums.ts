import { dereference, isReference } from "../spec/dereference.ts";
import type { OpenApiDocument } from "../spec/openapi-document.ts";

/**
 * The extension that marks a schema for any string. In a union with an enum, editors still suggest the values of the
 * enum.
 */
export const OPEN = "x-open";

type Node = Record<string, unknown>;

/**
 * Makes the enums in responses accept any string, so that values that the service adds later do not break callers.
 *
 * Enums that only requests use remain unchanged. If both requests and responses refer to an enum component, only the
 * reference in the response accepts any string. Changes the document in place.
 */
export function openResponseEnums(document: OpenApiDocument): void {
  const requests = new Set<object>();
  const responses = new Set<object>();
  for (const item of Object.values(document.paths ?? {})) {
    const { parameters, ...methods } = item;
    reach(document, parameters, requests);
    for (const operation of Object.values(methods)) {
      if (typeof operation !== "object" || operation === null || !("responses" in operation)) continue;
      reach(document, operation.parameters, requests);
      reach(document, operation.requestBody, requests);
      reach(document, operation.responses, responses);
    }
  }
  for (const node of responses) openNode(document, node as Node, requests);
}

/** Collects all objects that a node contains or refers to, without the values of examples. */
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

function openNode(document: OpenApiDocument, node: Node, requests: ReadonlySet<object>): void {
  const target = referenced(document, node);
  if (target && isStringEnum(target) && requests.has(target)) {
    node.anyOf = [{ $ref: node.$ref }, { type: "string", [OPEN]: true }];
    delete node.$ref;
  } else if (isStringEnum(node) && !isClosedComponent(document, node, requests)) {
    const { type, enum: values } = node;
    node.anyOf = [
      { type, enum: values },
      { type: "string", [OPEN]: true },
    ];
    delete node.type;
    delete node.enum;
  }
}

function isClosedComponent(document: OpenApiDocument, node: Node, requests: ReadonlySet<object>): boolean {
  return requests.has(node) && Object.values(document.components?.schemas ?? {}).includes(node);
}

function isStringEnum(node: Node): boolean {
  return Array.isArray(node.enum) && node.enum.some((value) => typeof value === "string");
}

function referenced(document: OpenApiDocument, node: Node): Node | undefined {
  return isReference(node) ? dereference<Node>(document, node) : undefined;
}
