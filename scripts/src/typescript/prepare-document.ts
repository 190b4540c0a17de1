import { isReference, schemaName } from "../spec/dereference.ts";
import { listOperations } from "../spec/list-operations.ts";
import type { OpenApiDocument, Parameter, ResponseNode, Schema } from "../spec/openapi-document.ts";
import { schemaFields } from "../spec/schema-fields.ts";
import { mapValues, visitNodes } from "../spec/visit-nodes.ts";
import { collectNodes, type Node, referenced } from "./collect-nodes.ts";
import { wrapText } from "./doc-comment.ts";

/** The extension that replaces a reference to a model (a schema with fields). Its value is the model's type name. */
export const MODEL = "x-model";

/** The extension that marks a request field. If the field is optional, its type accepts `undefined`. */
export const OMITTABLE = "x-omittable";

/**
 * The extension that marks a field that only requests have. If the field is an array, its type accepts readonly arrays.
 * In a response, openapi-fetch would turn a readonly array into an object whose methods you can't call.
 */
export const SENT_ONLY = "x-sent-only";

/** The extension that marks a schema whose only value is `undefined`. */
export const UNDEFINED = "x-undefined";

/**
 * The extension that marks a schema as accepting any string. When it is combined with an enum in a union, editors still
 * suggest the enum's values.
 */
export const OPEN = "x-open";

/** Copies a bundled document, reduced to what the types need, with the extensions that `schema-types.ts` reads. */
export function prepareDocument(bundled: OpenApiDocument): OpenApiDocument {
  const document = reduce(structuredClone(bundled));
  openResponseEnums(document);
  markOmittableFields(document);
  nameModels(document);
  shapeComments(document);
  return document;
}

/** Returns whether a schema's type has its own name. Enum types don't, so editors show their values. */
export function isModel(document: OpenApiDocument, schema: Schema): boolean {
  return schemaFields(document, schema).size > 0;
}

/**
 * Moves all parameters into the operations. Drops headers, which the client handles, and anything that editors never
 * show, such as operation and response descriptions.
 */
function reduce(document: OpenApiDocument): OpenApiDocument {
  const { info, components: { schemas = {}, responses = {} } = {} } = document;
  const paths: Record<string, Record<string, object>> = {};
  for (const { id, path, method, parameters, requestBody, node } of listOperations(document)) {
    const { required, content } = requestBody ?? {};
    paths[path] ??= {};
    paths[path][method.toLowerCase()] = {
      operationId: id,
      parameters: parameters.filter((parameter) => parameter.in !== "header").map(bareParameter),
      requestBody: requestBody && { required, content: bareContent(content) },
      responses: mapValues(node.responses ?? {}, (response) =>
        isReference(response) ? response : bareResponse(response),
      ),
    };
  }
  const components = { schemas, responses: mapValues(responses, bareResponse) };
  return { openapi: "3.1.0", info, paths, components } as OpenApiDocument;
}

function bareParameter({ name, in: location, required, deprecated, description, schema }: Parameter): object {
  return { name, in: location, required, deprecated, description, schema };
}

function bareResponse({ content }: ResponseNode): object {
  return { description: "", content: bareContent(content) };
}

function bareContent(content: ResponseNode["content"]): object | undefined {
  return content && mapValues(content, ({ schema }) => ({ schema }));
}

/** Replaces references to models with the models' names, except where openapi-typescript merges the schemas. */
function nameModels(document: OpenApiDocument): void {
  const { schemas = {} } = document.components ?? {};
  const models = Object.keys(schemas).filter((name) => isModel(document, schemas[name] as Schema));
  visitNodes(document, (node: Node, path) => {
    const name = path.at(-2) === "allOf" ? undefined : schemaName(node);
    if (name === undefined || !models.includes(name)) return;
    delete node.$ref;
    Object.assign(node, { type: "object", [MODEL]: name });
  });
}

/**
 * Moves descriptions into `summary` and wraps them at our line width. Otherwise, openapi-typescript would add a
 * `@description` tag.
 */
function shapeComments(document: OpenApiDocument): void {
  visitNodes(document, (node: { summary?: unknown; description?: unknown }) => {
    if (typeof node.description !== "string") return;
    const paragraphs = [node.summary, node.description].filter((part) => typeof part === "string");
    node.summary = wrapText(paragraphs.join("\n\n"), 7).join("\n");
    delete node.description;
  });
}

/**
 * Marks request fields and parameters, so optional ones accept `undefined`, and arrays accept readonly arrays.
 * Otherwise, TypeScript would reject `undefined` under `exactOptionalPropertyTypes`, although the client omits such
 * fields. Changes the document in place.
 */
function markOmittableFields(document: OpenApiDocument): void {
  const { requests, responses } = collectNodes(document);
  for (const node of requests) {
    const { properties, required, in: location, schema } = node;
    // Makes read-only fields optional, since OpenAPI ignores `required` for them in requests.
    if (Array.isArray(required) && !responses.has(node)) {
      node.required = required.filter((field) => !(properties as Schema["properties"])?.[field]?.readOnly);
    }
    for (const property of Object.values(properties ?? {})) {
      (property as Node)[OMITTABLE] = true;
      if (!responses.has(node)) (property as Node)[SENT_ONLY] = true;
    }
    if (location !== undefined && !required) node.schema = { anyOf: [schema, { type: "null", [UNDEFINED]: true }] };
  }
}

/**
 * Makes enums in responses accept any string, so values that the service adds later don't break callers.
 *
 * Enums that only requests use stay as they are. If a request and a response refer to the same enum component, only the
 * response's reference accepts any string. Changes the document in place.
 */
function openResponseEnums(document: OpenApiDocument): void {
  const { requests, responses } = collectNodes(document);
  const components: readonly object[] = Object.values(document.components?.schemas ?? {});
  const open = { type: "string", [OPEN]: true };
  for (const node of responses) {
    const target = referenced(document, node);
    if (target && isStringEnum(target) && requests.has(target)) {
      node.anyOf = [{ $ref: node.$ref }, open];
      delete node.$ref;
    } else if (isStringEnum(node) && !(requests.has(node) && components.includes(node))) {
      const { type, enum: values } = node;
      node.anyOf = [{ type, enum: values }, open];
      delete node.type;
      delete node.enum;
    }
  }
}

function isStringEnum(node: Node): boolean {
  return Array.isArray(node.enum) && node.enum.some((value) => typeof value === "string");
}
