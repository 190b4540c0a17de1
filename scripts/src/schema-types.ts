import {
  astToString,
  type GlobalContext,
  type OpenAPI3,
  resolveRef,
  scanDiscriminators,
  transformSchema,
} from "openapi-typescript";
import ts from "typescript";
import { dropHeaders } from "./drop-headers.ts";
import { OPEN, openAnswerEnums } from "./open-enums.ts";
import type { OpenApiDocument } from "./openapi-document.ts";
import { commentDeclarations } from "./schema-comments.ts";
import { shapeComments } from "./shape-comments.ts";

/** Writes the types of every path, operation and component of a bundled spec. */
export function schemaTypes(bundled: OpenApiDocument): string {
  const document = structuredClone(bundled);
  openAnswerEnums(document);
  dropHeaders(document);
  shapeComments(document);
  const schema = document as unknown as OpenAPI3;
  const nodes = transformSchema(schema, createContext(schema)).filter((node) => !isEmptyAlias(node));
  commentDeclarations(nodes);
  return astToString(nodes)
    .replace(/^( {4})+/gm, (indent) => " ".repeat(indent.length / 2))
    .replace(/^( +\*) {5}(?=\S)/gm, "$1 ")
    .replace(/^ +(\* @enum \{.*\}|\/\*\* @enum \{.*\} \*\/)\n/gm, "")
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
    postTransform: flattenUnion,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    redoc: undefined as never,
    resolve: ($ref) => resolveRef(schema, $ref, options),
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    transform: (node) => (typeof node === "object" && OPEN in node ? openString() : undefined),
    transformProperty: undefined,
  };
}

/** Joins a union within a union to one. */
function flattenUnion(type: ts.TypeNode): ts.TypeNode | undefined {
  if (!ts.isUnionTypeNode(type)) return undefined;
  const members = type.types.map((member) => (ts.isParenthesizedTypeNode(member) ? member.type : member));
  if (!members.some(ts.isUnionTypeNode)) return undefined;
  return ts.factory.createUnionTypeNode(
    members.flatMap((member, at) => (ts.isUnionTypeNode(member) ? [...member.types] : (type.types[at] ?? []))),
  );
}

/** `(string & {})`: any string, without swallowing the literals that stand beside it in a union. */
function openString(): ts.TypeNode {
  const { factory } = ts;
  const anyString = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  return factory.createParenthesizedType(
    factory.createIntersectionTypeNode([anyString, factory.createTypeLiteralNode([])]),
  );
}

function isEmptyAlias(node: ts.Node): boolean {
  return ts.isTypeAliasDeclaration(node) && ["webhooks", "$defs"].includes(node.name.text);
}
