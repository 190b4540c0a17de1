import { dereference } from "../spec/dereference.ts";
import type { OpenApiDocument, Parameter } from "../spec/openapi-document.ts";
import { readOperations } from "../spec/read-operations.ts";
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
function shapeComments(node: unknown, seen: Set<unknown> = new Set()): void {
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

/**
 * Removes header parameters and response headers from the document, in place. The client sets and reads headers itself,
 * so the types don't need them.
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
