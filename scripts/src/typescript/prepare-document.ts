import { dereference, isReference } from "../spec/dereference.ts";
import type { OpenApiDocument, Parameter } from "../spec/openapi-document.ts";
import { wrapText } from "./doc-comment.ts";

/** The extension that marks a field of a request. If the field is optional, its type accepts `undefined`. */
export const OMITTABLE = "x-omittable";

/**
 * Marks the fields of requests, so that optional fields accept `undefined`. Without the mark, TypeScript rejects
 * `undefined` under `exactOptionalPropertyTypes`, although the client omits such a field. Changes the document in
 * place.
 */
export function markOmittableFields(document: OpenApiDocument): void {
  for (const node of collectNodes(document).requests) {
    const { properties, name, in: place, schema } = node as Node;
    for (const property of Object.values(properties ?? {})) (property as Node)[OMITTABLE] = true;
    if (name !== undefined && place !== undefined) (schema as Node)[OMITTABLE] = true;
  }
}

/**
 * The extension that marks a schema as accepting any string. In a union with an enum, editors still suggest the values
 * of the enum.
 */
export const OPEN = "x-open";

/**
 * Makes the enums in responses accept any string, so that values that the service adds later do not break callers.
 *
 * Enums that only requests use remain unchanged. If both requests and responses refer to an enum component, only the
 * reference in the response accepts any string. Changes the document in place.
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

/**
 * Removes headers from the document, in place. The client sets and reads the headers, so the types do not contain them.
 */
export function dropHeaders(document: OpenApiDocument): void {
  const isHeader = (node: object): boolean => dereference<Parameter>(document, node as Parameter).in === "header";
  for (const item of Object.values(document.paths ?? {})) {
    for (const holder of [item, ...Object.values(item)] as { parameters?: Parameter[] }[]) {
      if (Array.isArray(holder?.parameters)) holder.parameters = holder.parameters.filter((node) => !isHeader(node));
    }
  }
  const { parameters = {}, responses = {} } = document.components ?? {};
  for (const [name, node] of Object.entries(parameters)) {
    if (isHeader(node as object)) delete (parameters as Record<string, unknown>)[name];
  }
  const operations = Object.values(document.paths ?? {}).flatMap((item) => Object.values(item));
  const all = [responses, ...operations.map((operation) => (operation as { responses?: object }).responses ?? {})];
  for (const response of all.flatMap((group) => Object.values(group))) {
    delete (response as { headers?: unknown }).headers;
  }
  delete (document.components as { headers?: unknown } | undefined)?.headers;
}

/** Converts descriptions to wrapped comment text without `@description` tags. */
export function shapeComments(node: unknown, seen: Set<unknown> = new Set()): void {
  if (typeof node !== "object" || node === null || seen.has(node)) return;
  seen.add(node);
  const text = node as { description?: unknown; summary?: unknown; title?: unknown };
  if (typeof text.description === "string") {
    const paragraphs = [text.summary, text.description].filter((part) => typeof part === "string");
    text.summary = wrapText(paragraphs.join("\n\n"), 7).join("\n");
    delete text.description;
  }
  for (const child of Object.values(node)) shapeComments(child, seen);
}

/** An object of a document. */
export type Node = Record<string, unknown>;

/** The objects of an OpenAPI document that requests use, and those that responses use. An object can be in both sets. */
export interface NodesByUse {
  readonly requests: ReadonlySet<object>;
  readonly responses: ReadonlySet<object>;
}

/** Collects the objects of a document that its requests and its responses contain or refer to. */
export function collectNodes(document: OpenApiDocument): NodesByUse {
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
  return { requests, responses };
}

/** Returns the object that a reference refers to; `undefined` if the node is not a reference. */
export function referenced(document: OpenApiDocument, node: Node): Node | undefined {
  return isReference(node) ? dereference<Node>(document, node) : undefined;
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
