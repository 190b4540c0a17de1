import type { OpenAPITSOptions } from "openapi-typescript";
import type { InterfaceDeclaration, Node, PropertySignature, TypeLiteralNode, TypeNode } from "typescript";
import type { OpenApiDocument, Schema } from "../spec/openapi-document.ts";
import { OMITTABLE, SENT_ONLY } from "./omittable-fields.ts";
import { OPEN } from "./open-enums.ts";
import { convertDocument, ts } from "./openapi-typescript.ts";

/** Writes a schema as a TypeScript type. All lines but the first are indented. */
export type WriteType = (schema: Schema | undefined) => string;

const OPTIONS: OpenAPITSOptions = {
  silent: true,
  // Keeps a request's field optional if it has a default, since the service fills in the default.
  defaultNonNullable: false,
  emptyObjectsUnknown: true,
  transform: (node) => (typeof node === "object" && OPEN in node ? openString() : undefined),
  transformProperty: (property, schema) =>
    OMITTABLE in schema ? acceptMore(property, SENT_ONLY in schema) : undefined,
  postTransform: flattenUnion,
};

/** The helper type that openapi-typescript uses for `required` beside `allOf`. */
const WITH_REQUIRED = "type WithRequired<T, K extends keyof T> = T & {\n  [P in K]-?: Exclude<T[P], undefined>;\n};\n";

/**
 * Calls `render` with a function that writes a schema's type and returns the code that `render` wrote.
 * openapi-typescript only converts whole documents, so `render` runs twice: the first run shows which schemas it needs.
 */
export function renderTypes(document: OpenApiDocument, render: (write: WriteType) => string): string {
  const schemas: Record<string, Schema> = { ...document.components?.schemas };
  const names = new Map(Object.entries(schemas).map(([name, schema]) => [schema, name]));
  // Components keep their names, since a discriminator may refer to them. Any other schema is named by its JSON.
  const nameOf = (schema: Schema): string => names.get(schema) ?? `_${JSON.stringify(schema)}`;
  render((schema = {}) => {
    schemas[nameOf(schema)] ??= schema;
    return "";
  });
  const types = convertSchemas(document, schemas);
  const code = render((schema = {}) => types.get(nameOf(schema)) ?? "");
  return code.includes("WithRequired<") ? `${code}\n${WITH_REQUIRED}` : code;
}

function convertSchemas({ info }: OpenApiDocument, schemas: Readonly<Record<string, Schema>>): Map<string, string> {
  const nodes = convertDocument({ openapi: "3.1.0", info, components: { schemas } }, OPTIONS);
  const root = nodes.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === "components");
  const [group] = (root as InterfaceDeclaration | undefined)?.members ?? [];
  const members = ((group as PropertySignature | undefined)?.type as TypeLiteralNode | undefined)?.members ?? [];
  const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
  const file = ts.createSourceFile("schema.ts", "", ts.ScriptTarget.ESNext);
  const print = (node: Node): string => {
    tidyComments(node);
    const code = printer.printNode(ts.EmitHint.Unspecified, node, file);
    return code.replace(/^( {4})+/gm, (indent) => " ".repeat(indent.length / 2));
  };
  return new Map(
    Object.keys(schemas).map((name, at) => [name, print((members[at] as PropertySignature).type as TypeNode)]),
  );
}

/** Strips extra indentation from comments and drops `@enum` lines, which only repeat the types. */
function tidyComments(node: Node): void {
  const comments = ts.getSyntheticLeadingComments(node)?.flatMap((comment) => {
    const lines = comment.text.split("\n").filter((line) => !line.includes("* @enum {"));
    const text = lines.map((line) => line.replace(" *     ", " * ").replace(/^ \* $/, " *")).join("\n");
    return lines.length > 0 ? [{ ...comment, text }] : [];
  });
  ts.setSyntheticLeadingComments(node, comments);
  ts.forEachChild(node, tidyComments);
}

/**
 * Makes an optional field of a request accept `undefined`, and an array accept readonly arrays, so that callers can
 * pass constants.
 */
function acceptMore(
  { modifiers, name, questionToken, type }: PropertySignature,
  isSentOnly: boolean,
): PropertySignature | undefined {
  if (type === undefined) return undefined;
  const { factory } = ts;
  const given = isSentOnly ? acceptReadonly(type) : type;
  if (questionToken === undefined) return factory.createPropertySignature(modifiers, name, questionToken, given);
  const union = factory.createUnionTypeNode([given, factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword)]);
  return factory.createPropertySignature(modifiers, name, questionToken, flattenUnion(union) ?? union);
}

function acceptReadonly(type: TypeNode): TypeNode {
  const { factory } = ts;
  if (ts.isUnionTypeNode(type)) return factory.createUnionTypeNode(type.types.map(acceptReadonly));
  return ts.isArrayTypeNode(type) ? factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, type) : type;
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
 * Returns the `(string & {})` type, which accepts any string. Unlike `string`, it lets a union keep its literals.
 */
function openString(): TypeNode {
  const { factory } = ts;
  const anyString = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  return factory.createParenthesizedType(
    factory.createIntersectionTypeNode([anyString, factory.createTypeLiteralNode([])]),
  );
}
