import type { GlobalContext, OpenAPI3, OpenAPITSOptions } from "openapi-typescript";
import type { Node, PropertySignature, TypeNode } from "typescript";
import type { OpenApiDocument, Schema } from "../spec/openapi-document.ts";
import { OMITTABLE } from "./omittable-fields.ts";
import { OPEN } from "./open-enums.ts";
import { openapiTS, resolveRef, scanDiscriminators, transformSchemaObject, ts } from "./openapi-typescript.ts";

export interface TypeWriter {
  /** Returns a schema as a TypeScript type. All lines but the first are indented. */
  readonly write: (schema: Schema | undefined) => string;
  /** Writes the helper types that the results of `write` refer to. */
  readonly writeHelpers: () => string;
}

const OPTIONS = {
  silent: true,
  // A default is the value that the service assumes for an omitted field, so the field stays optional in requests.
  defaultNonNullable: false,
  emptyObjectsUnknown: true,
  postTransform: flattenUnion,
} satisfies OpenAPITSOptions;

const context = await captureContext();

/** Creates a type writer, which converts the schemas of a document with openapi-typescript. */
export function createTypeWriter(document: OpenApiDocument): TypeWriter {
  const ctx = createContext(document as unknown as OpenAPI3);
  const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
  const file = ts.createSourceFile("schema.ts", "", ts.ScriptTarget.ESNext);
  const print = (node: Node): string => tidy(printer.printNode(ts.EmitHint.Unspecified, node, file));
  return {
    write: (schema = {}) => print(transformSchemaObject(schema as never, { ctx, path: "#" })),
    writeHelpers: () => ctx.injectFooter.map((node) => `${requireValues(print(node))}\n`).join(""),
  };
}

/** Halves the indentation, and removes `@enum` comments, which repeat the types. */
function tidy(code: string): string {
  return code
    .replace(/^( {4})+/gm, (indent) => " ".repeat(indent.length / 2))
    .replace(/^( +\*) {5}(?=\S)/gm, "$1 ")
    .replace(/^ +(\* @enum \{.*\}|\/\*\* @enum \{.*\} \*\/)\n/gm, "")
    .replace(/ +$/gm, "");
}

/** Creates the context with which openapi-typescript converts the schemas of a document. */
function createContext(schema: OpenAPI3): GlobalContext {
  return {
    ...context,
    transform: (node) => (typeof node === "object" && OPEN in node ? openString() : undefined),
    transformProperty: (property, schema) => (OMITTABLE in schema ? acceptUndefined(property) : undefined),
    discriminators: scanDiscriminators(schema, OPTIONS),
    injectFooter: [],
    resolve: ($ref) => resolveRef(schema, $ref, OPTIONS),
  };
}

/**
 * Returns the context that openapi-typescript creates from `OPTIONS` and its defaults. It passes the context to the
 * hook `transform`. The converted document is small, because openapi-typescript would lint and bundle our document
 * again.
 */
async function captureContext(): Promise<GlobalContext> {
  const { promise, resolve } = Promise.withResolvers<GlobalContext>();
  const schemas = { Text: { type: "string" as const } };
  const document = { openapi: "3.1.0", info: { title: "", version: "" }, components: { schemas } };
  await openapiTS(document, { ...OPTIONS, transform: (_, { ctx }) => void resolve(ctx) });
  return promise;
}

/** Removes `undefined` from the fields that the helper type `WithRequired` requires. */
function requireValues(helper: string): string {
  return helper.replace(/-\?: (T\[\w+\])/, "-?: Exclude<$1, undefined>");
}

function acceptUndefined({ modifiers, name, questionToken, type }: PropertySignature): PropertySignature | undefined {
  if (questionToken === undefined || type === undefined) return undefined;
  const { factory } = ts;
  const union = factory.createUnionTypeNode([type, factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword)]);
  return factory.createPropertySignature(modifiers, name, questionToken, flattenUnion(union) ?? union);
}

function flattenUnion(type: TypeNode): TypeNode | undefined {
  if (!ts.isUnionTypeNode(type)) return undefined;
  const members = type.types.map((member) => (ts.isParenthesizedTypeNode(member) ? member.type : member));
  if (!members.some(ts.isUnionTypeNode)) return undefined;
  return ts.factory.createUnionTypeNode(
    members.flatMap((member, at) => (ts.isUnionTypeNode(member) ? [...member.types] : (type.types[at] ?? []))),
  );
}

/**
 * Returns the type `(string & {})`, which accepts any string. A union with `string` would lose its literals; a union
 * with this type keeps them.
 */
function openString(): TypeNode {
  const { factory } = ts;
  const anyString = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  return factory.createParenthesizedType(
    factory.createIntersectionTypeNode([anyString, factory.createTypeLiteralNode([])]),
  );
}
