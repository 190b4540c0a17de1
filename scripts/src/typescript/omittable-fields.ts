import type { OpenApiDocument } from "../spec/openapi-document.ts";
import { collectNodes, type Node } from "./collect-nodes.ts";

/** The extension that marks a request field. If the field is optional, its type accepts `undefined`. */
export const OMITTABLE = "x-omittable";

/**
 * The extension that marks a field that only requests have. If it is an array, its type accepts readonly arrays. In a
 * response, openapi-fetch would turn a readonly array into an object whose methods you can't call.
 */
export const SENT_ONLY = "x-sent-only";

/** The extension that marks a schema whose only value is `undefined`. */
export const UNDEFINED = "x-undefined";

type Fields = Readonly<Record<string, { readonly readOnly?: boolean }>>;

/**
 * Marks request fields and parameters, so that optional ones accept `undefined`, and arrays accept readonly arrays. Otherwise,
 * TypeScript would reject `undefined` under `exactOptionalPropertyTypes`, although the client omits such fields.
 * Changes the document in place.
 */
export function markOmittableFields(document: OpenApiDocument): void {
  const { requests, responses } = collectNodes(document);
  for (const node of requests) {
    const { properties, required, in: location, schema } = node as Node;
    // In a request, OpenAPI ignores `required` for read-only fields.
    if (Array.isArray(required) && !responses.has(node)) {
      (node as Node).required = required.filter((field) => !(properties as Fields | undefined)?.[field]?.readOnly);
    }
    for (const property of Object.values(properties ?? {})) {
      (property as Node)[OMITTABLE] = true;
      if (!responses.has(node)) (property as Node)[SENT_ONLY] = true;
    }
    if (location !== undefined && !required)
      (node as Node).schema = { anyOf: [schema, { type: "null", [UNDEFINED]: true }] };
  }
}
