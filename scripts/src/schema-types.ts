import {
  astToString,
  type GlobalContext,
  type OpenAPI3,
  resolveRef,
  scanDiscriminators,
  transformSchema,
} from "openapi-typescript";
import ts from "typescript";
import { wrapText } from "./doc-comment.ts";
import { OPEN, openAnswerEnums } from "./open-enums.ts";
import { dereference, type OpenApiDocument, type Parameter } from "./openapi-document.ts";

/** Writes the types of every path, operation and component of a bundled spec. */
export function schemaTypes(bundled: OpenApiDocument): string {
  const document = structuredClone(bundled);
  openAnswerEnums(document);
  dropHeaders(document);
  shapeComments(document, new Set());
  const schema = document as unknown as OpenAPI3;
  const nodes = transformSchema(schema, createContext(schema)).filter((node) => !isEmptyAlias(node));
  return astToString(nodes)
    .replace(/^( {4})+/gm, (indent) => " ".repeat(indent.length / 2))
    .replace(/^( +\*) {5}(?=\S)/gm, "$1 ")
    .replace(/ +$/gm, "");
}

/** openapi-typescript's own entry point lints and bundles once more; its transform alone needs this context. */
function createContext(schema: OpenAPI3): GlobalContext {
  const options = { silent: true };
  return {
    ...options,
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    // A default is what the service assumes when a caller leaves the field out, so it must stay optional in requests.
    defaultNonNullable: false,
    discriminators: scanDiscriminators(schema, options),
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    redoc: undefined as never,
    resolve: ($ref) => resolveRef(schema, $ref, options),
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    transform: (node) => (OPEN in node ? openString() : undefined),
    transformProperty: undefined,
  };
}

/** `(string & {})`: any string, without swallowing the literals that stand beside it in a union. */
function openString(): ts.TypeNode {
  const { factory } = ts;
  const anyString = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  return factory.createParenthesizedType(
    factory.createIntersectionTypeNode([anyString, factory.createTypeLiteralNode([])]),
  );
}

/** The client sets the request headers and reads those of a response itself. */
function dropHeaders(document: OpenApiDocument): void {
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
  const answers = [responses, ...operations.map((operation) => (operation as { responses?: object }).responses ?? {})];
  for (const response of answers.flatMap((group) => Object.values(group))) {
    delete (response as { headers?: unknown }).headers;
  }
  delete (document.components as { headers?: unknown } | undefined)?.headers;
}

/** Has descriptions come out as plain text of a readable width; what refers to a component shows its description. */
function shapeComments(node: unknown, seen: Set<unknown>): void {
  if (typeof node !== "object" || node === null || seen.has(node)) return;
  seen.add(node);
  const text = node as { description?: unknown; summary?: unknown; title?: unknown };
  if (typeof text.description === "string") {
    const paragraphs = [text.summary, text.description].filter((part) => typeof part === "string");
    text.summary = wrapText(paragraphs.join("\n\n"), 12).join("\n");
    delete text.description;
  }
  for (const child of Object.values(node)) shapeComments(child, seen);
}

function isEmptyAlias(node: ts.Node): boolean {
  return ts.isTypeAliasDeclaration(node) && ["webhooks", "$defs"].includes(node.name.text);
}
