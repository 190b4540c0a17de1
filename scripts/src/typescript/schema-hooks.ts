import type { OpenAPITSOptions } from "openapi-typescript";
import type { PropertySignature, TypeNode } from "typescript";
import { OMITTABLE, SENT_ONLY, UNDEFINED } from "./omittable-fields.ts";
import { OPEN } from "./open-enums.ts";
import { ts } from "./openapi-typescript.ts";
import { MODEL } from "./prepare-document.ts";

const { factory } = ts;

/** The hooks through which openapi-typescript writes what the marks of a prepared document say. */
export const SCHEMA_HOOKS: Required<Pick<OpenAPITSOptions, "transform" | "transformProperty" | "postTransform">> = {
  transform(node) {
    if (typeof node !== "object") return undefined;
    if (OPEN in node) return openString();
    if (UNDEFINED in node) return undefinedType();
    return MODEL in node ? factory.createTypeReferenceNode(String(node[MODEL])) : undefined;
  },
  transformProperty: (property, schema) =>
    OMITTABLE in schema ? acceptMore(property, SENT_ONLY in schema) : undefined,
  postTransform: flattenUnion,
};

/**
 * Makes an optional field of a request accept `undefined`, and an array accept readonly arrays, so that callers can
 * pass constants.
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
 * Returns the `(string & {})` type, which accepts any string. Unlike `string`, it lets a union keep its literals.
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
