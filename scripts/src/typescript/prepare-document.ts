import { isReference, schemaName } from "../spec/dereference.ts";
import { listOperations } from "../spec/list-operations.ts";
import type { OpenApiDocument, Parameter, ResponseNode, Schema } from "../spec/openapi-document.ts";
import { schemaFields } from "../spec/schema-fields.ts";
import { mapValues, visitNodes } from "../spec/visit-nodes.ts";
import type { Node } from "./collect-nodes.ts";
import { wrapText } from "./doc-comment.ts";
import { markOmittableFields } from "./omittable-fields.ts";
import { openResponseEnums } from "./open-enums.ts";

/** The extension that replaces a reference to a model, so that the type is the model's name. */
export const MODEL = "x-model";

/** Copies a bundled document, reduced to what the types say, with the marks that the hooks read. */
export function prepareDocument(bundled: OpenApiDocument): OpenApiDocument {
  const document = reduce(structuredClone(bundled));
  openResponseEnums(document);
  markOmittableFields(document);
  nameModels(document);
  shapeComments(document);
  return document;
}

/** Returns whether a schema's type has a name of its own. An enum has none, so that editors show its values. */
export function isModel(document: OpenApiDocument, schema: Schema): boolean {
  return schemaFields(document, schema).size > 0;
}

/**
 * Moves all parameters into the operations. Drops headers, which the client sets and reads itself, and what editors
 * never show, such as the descriptions of operations and responses.
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

/** Replaces references to models by their names, except where openapi-typescript merges the schemas. */
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
 * Moves descriptions into `summary`, for which openapi-typescript writes comments without a `@description` tag. Wraps
 * them to the width of our code.
 */
function shapeComments(document: OpenApiDocument): void {
  visitNodes(document, (node: { summary?: unknown; description?: unknown }) => {
    if (typeof node.description !== "string") return;
    const paragraphs = [node.summary, node.description].filter((part) => typeof part === "string");
    node.summary = wrapText(paragraphs.join("\n\n"), 7).join("\n");
    delete node.description;
  });
}
