import { dereference } from "../spec/dereference.ts";
import type { OpenApiDocument, Parameter } from "../spec/openapi-document.ts";
import { readOperations } from "../spec/read-operations.ts";
import { isObject, visitNodes } from "../spec/visit-nodes.ts";
import { componentTypes, namedSchemaTypes, nameSchemas } from "./component-types.ts";
import { wrapText } from "./doc-comment.ts";
import { markOmittableFields } from "./omittable-fields.ts";
import { openResponseEnums } from "./open-enums.ts";
import { HTTP_TYPES, operationTypes } from "./operation-types.ts";
import { namedParameterTypes } from "./parameter-types.ts";
import { typeImports } from "./type-imports.ts";
import { renderTypes } from "./write-types.ts";

export interface SchemaTypesOptions {
  /** Whether enums in responses accept values that the service adds later. */
  readonly hasOpenEnums?: boolean;
}

/** Writes the types of every path, operation and component in a bundled spec. */
export function schemaTypes(bundled: OpenApiDocument, { hasOpenEnums = true }: SchemaTypesOptions = {}): string {
  const document = structuredClone(bundled);
  if (hasOpenEnums) openResponseEnums(document);
  markOmittableFields(document);
  dropHeaders(document);
  shapeComments(document);
  const { operations } = readOperations({ document, problemAt: unexpected });
  const declarations = renderTypes(document, (write) =>
    [
      operationTypes(document, operations, write),
      namedParameterTypes(document, write),
      componentTypes(document, write),
      namedSchemaTypes(document, write),
    ]
      .filter(Boolean)
      .join("\n"),
  );
  const body = nameSchemas(document, declarations);
  return `${typeImports(body, [{ from: "../../methods/http-operation.ts", names: HTTP_TYPES }])}\n${body}`;
}

function unexpected(): never {
  throw new Error(
    "preparing the schemas for type generation made an operation invalid: this is a bug in the generator",
  );
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

/**
 * Removes header parameters and response headers from the document, in place. The client sets and reads headers itself,
 * so the types don't need them.
 */
export function dropHeaders(document: OpenApiDocument): void {
  const isSent = (node: Parameter): boolean => dereference(document, node).in !== "header";
  visitNodes(document, (node: { headers?: unknown; parameters?: unknown }) => {
    delete node.headers;
    const { parameters } = node;
    if (Array.isArray(parameters)) node.parameters = parameters.filter(isSent);
    else if (isObject(parameters))
      node.parameters = Object.fromEntries(Object.entries(parameters).filter(([, one]) => isSent(one as Parameter)));
  });
}
