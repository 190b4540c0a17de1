import type { OpenApiDocument } from "../spec/openapi-document.ts";
import { collectNodes, type Node, referenced } from "./collect-nodes.ts";

/**
 * The extension that marks a schema as accepting any string. When it is combined with an enum in a union, editors still
 * suggest the enum's values.
 */
export const OPEN = "x-open";

/**
 * Makes enums in responses accept any string, so that values that the service adds later don't break callers.
 *
 * Enums that only requests use stay as they are. If a request and a response refer to the same enum component, only the
 * response's reference accepts any string. Changes the document in place.
 */
export function openResponseEnums(document: OpenApiDocument): void {
  const { requests, responses } = collectNodes(document);
  for (const node of responses) openNode(document, node as Node, requests);
}

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
