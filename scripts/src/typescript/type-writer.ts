import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
import type { Node, TypeNode } from "typescript";
import type { OpenApiDocument, Schema } from "../spec/openapi-document.ts";
import { OPEN } from "./open-enums.ts";
import { resolveRef, scanDiscriminators, transformSchemaObject, ts } from "./openapi-typescript.ts";

/** Writes schemas as types. */
export interface TypeWriter {
  /** Returns a schema as a TypeScript type. All lines but the first are indented. */
  readonly write: (schema: Schema | undefined) => string;
  /** Writes the helper types that the written types refer to. */
  readonly writeHelpers: () => string;
}

/** Creates a writer for the schemas of a document. It uses openapi-typescript. */
export function createTypeWriter(document: OpenApiDocument): TypeWriter {
  const ctx = createContext(document as unknown as OpenAPI3);
  const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
  const file = ts.createSourceFile("schema.ts", "", ts.ScriptTarget.ESNext);
  const print = (node: Node): string => tidy(printer.printNode(ts.EmitHint.Unspecified, node, file));
  return {
    write: (schema = {}) => print(transformSchemaObject(schema as never, { ctx, path: "#" })),
    writeHelpers: () => ctx.injectFooter.map((node) => `${print(node)}\n`).join(""),
  };
}

/** Halves the indentation and removes comments that repeat the types. */
function tidy(code: string): string {
  return code
    .replace(/^( {4})+/gm, (indent) => " ".repeat(indent.length / 2))
    .replace(/^( +\*) {5}(?=\S)/gm, "$1 ")
    .replace(/^ +(\* @enum \{.*\}|\/\*\* @enum \{.*\} \*\/)\n/gm, "")
    .replace(/ +$/gm, "");
}

/**
 * Creates the context of openapi-typescript's transform. The entry point of openapi-typescript would lint and bundle
 * the document again.
 */
function createContext(schema: OpenAPI3): GlobalContext {
  const options = { silent: true };
  return {
    ...options,
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    // A default is the value that the service assumes for an omitted field, so the field stays optional in requests.
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

/** Flattens nested unions. */
function flattenUnion(type: TypeNode): TypeNode | undefined {
  if (!ts.isUnionTypeNode(type)) return undefined;
  const members = type.types.map((member) => (ts.isParenthesizedTypeNode(member) ? member.type : member));
  if (!members.some(ts.isUnionTypeNode)) return undefined;
  return ts.factory.createUnionTypeNode(
    members.flatMap((member, at) => (ts.isUnionTypeNode(member) ? [...member.types] : (type.types[at] ?? []))),
  );
}

/** Returns `(string & {})`, which accepts any string. Unlike `string`, it keeps the literals of a union. */
function openString(): TypeNode {
  const { factory } = ts;
  const anyString = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  return factory.createParenthesizedType(
    factory.createIntersectionTypeNode([anyString, factory.createTypeLiteralNode([])]),
  );
}
