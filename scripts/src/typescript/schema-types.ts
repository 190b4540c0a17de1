import type { OpenAPI3 } from "openapi-typescript";
import type { Identifier, InterfaceDeclaration, Node, PropertySignature, TypeElement, TypeNode } from "typescript";
import type { OpenApiDocument, Schema } from "../spec/openapi-document.ts";
import { loadOpenapiTypescript, ts } from "./openapi-typescript.ts";
import { isModel, MODEL, OMITTABLE, OPEN, prepareDocument, SENT_ONLY, UNDEFINED } from "./prepare-document.ts";

const { factory } = ts;
const COMMENT = ts.SyntaxKind.MultiLineCommentTrivia;

const EXPORT = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];

const SUMMARIES: Readonly<Record<string, string>> = {
  paths: "The API's paths.",
  components: "The components that operations refer to.",
  operations: "The operations, keyed by id.",
};

/** Generates the types of every path, operation and component in a bundled spec. */
export async function schemaTypes(document: OpenApiDocument): Promise<string> {
  const { default: openapiTS, astToString } = loadOpenapiTypescript();
  const nodes = await openapiTS(prepareDocument(document) as unknown as OpenAPI3, {
    silent: true,
    // Keeps request fields with a default optional, since the service fills in the default.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    // `transform` and `transformProperty` apply the extensions that `prepare-document.ts` adds.
    transform(node) {
      if (typeof node !== "object") return undefined;
      if (OPEN in node) return openString();
      if (UNDEFINED in node) return undefinedType();
      return MODEL in node ? factory.createTypeReferenceNode(String(node[MODEL])) : undefined;
    },
    transformProperty: (property, schema) =>
      OMITTABLE in schema ? acceptMore(property, SENT_ONLY in schema) : undefined,
    postTransform: flattenUnion,
  });
  return tidyComments(astToString(exportModels(document, nodes)));
}

/** Removes the indentation of a comment's continuation lines, and `@enum` lines, which only repeat the types. */
function tidyComments(code: string): string {
  return code
    .replace(/^ *\* @enum \{.*\n/gm, "")
    .replace(/^( *\*) {4}(?= )/gm, "$1")
    .replace(/ +$/gm, "");
}

/** Exports the schema types, without `paths` and the other types that only openapi-fetch needs. */
export function modelExports({ components }: OpenApiDocument): string {
  const names = Object.keys(components?.schemas ?? {});
  return `export type {\n${names.map((name) => `  ${name},\n`).join("")}} from "./schema.gen.ts";\n`;
}

/**
 * Adds an exported type for each schema, with the schema's doc comment. The fields of an object move from `components`
 * into that type, since editors would otherwise show them instead of the type's name.
 */
function exportModels(document: OpenApiDocument, nodes: readonly Node[]): Node[] {
  const roots = nodes.filter(ts.isInterfaceDeclaration);
  const [schemas] = roots.find(({ name }) => name.text === "components")?.members ?? [];
  const models = membersOf(schemas).map((member) => exportModel(document, member));
  return [...nodes.map((node) => (ts.isInterfaceDeclaration(node) ? toAlias(node) : node)), ...models];
}

/** Turns an interface into a type alias, since JSR requires doc comments on the members of interfaces only. */
function toAlias({ name, members }: InterfaceDeclaration): Node {
  if (name.text === "paths") members.forEach(keepMethods);
  const type = factory.createTypeLiteralNode(members);
  const alias = factory.createTypeAliasDeclaration(EXPORT, name, undefined, type);
  return ts.addSyntheticLeadingComment(alias, COMMENT, `* ${SUMMARIES[name.text]} `, true);
}

function exportModel(document: OpenApiDocument, member: PropertySignature): Node {
  const name = nameOf(member);
  const schema = document.components?.schemas?.[name] as Schema;
  const reference = factory.createTypeReferenceNode(name);
  const type = isModel(document, schema)
    ? member.type
    : factory.createTypeReferenceNode(`components["schemas"]["${name}"]`);
  const declaration = factory.createTypeAliasDeclaration(EXPORT, name, undefined, type as TypeNode);
  ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(member));
  ts.setSyntheticLeadingComments(member, undefined);
  if (type === member.type) Object.assign(member, { type: reference });
  return declaration;
}

/** Drops members of a path such as `trace?: never`, and its `parameters`, which the operations have instead. */
function keepMethods(path: TypeElement): void {
  const methods = membersOf(path).filter((member) => !member.questionToken && nameOf(member) !== "parameters");
  Object.assign(path, { type: factory.createTypeLiteralNode(methods) });
}

function nameOf({ name }: PropertySignature): string {
  return (name as Identifier).text;
}

function membersOf(property: TypeElement | undefined): readonly PropertySignature[] {
  const type = property && ts.isPropertySignature(property) ? property.type : undefined;
  return type && ts.isTypeLiteralNode(type) ? type.members.filter(ts.isPropertySignature) : [];
}

/**
 * Makes an optional request field accept `undefined` and an array field accept readonly arrays, so callers can pass
 * constants.
 */
function acceptMore(
  { modifiers, name, questionToken, type }: PropertySignature,
  isSentOnly: boolean,
): PropertySignature | undefined {
  if (type === undefined) return undefined;
  const given = isSentOnly ? acceptReadonly(type) : type;
  if (questionToken === undefined) return factory.createPropertySignature(modifiers, name, questionToken, given);
  const union = factory.createUnionTypeNode([given, undefinedType()]);
  return factory.createPropertySignature(modifiers, name, questionToken, flattenUnion(union) ?? union);
}

function acceptReadonly(type: TypeNode): TypeNode {
  if (ts.isUnionTypeNode(type)) return factory.createUnionTypeNode(type.types.map(acceptReadonly));
  return ts.isArrayTypeNode(type) ? factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, type) : type;
}

function flattenUnion(type: TypeNode): TypeNode | undefined {
  if (!ts.isUnionTypeNode(type)) return undefined;
  const members = type.types.map((member) => (ts.isParenthesizedTypeNode(member) ? member.type : member));
  if (!members.some(ts.isUnionTypeNode)) return undefined;
  return factory.createUnionTypeNode(
    members.flatMap((member, at) => (ts.isUnionTypeNode(member) ? [...member.types] : (type.types[at] ?? []))),
  );
}

/**
 * Returns the `(string & {})` type, which accepts any string. Unlike `string`, it doesn't absorb a union's literals.
 */
function openString(): TypeNode {
  const anyString = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  return factory.createParenthesizedType(
    factory.createIntersectionTypeNode([anyString, factory.createTypeLiteralNode([])]),
  );
}

function undefinedType(): TypeNode {
  return factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
}
