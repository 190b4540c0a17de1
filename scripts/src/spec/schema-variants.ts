import { isReference, schemaName } from "./dereference.ts";
import type { OpenApiDocument, Schema } from "./openapi-document.ts";
import { resolveSchema } from "./schema-fields.ts";

/** One of the types that a value may have. A union has several variants, such as a string and an object. */
export interface Variant extends Parts {
  /** Equal for variants with the same parts, no matter which references point to those parts. */
  readonly id: string;
  /** A JSON Schema type, or `unknown` if the value may have any type. */
  readonly type: string;
  /** The values that a `const` or an `enum` allows. */
  readonly values?: readonly unknown[] | undefined;
}

interface Parts {
  /** The schemas that apply to the value together, such as those of an `allOf`. None of them is a reference. */
  readonly parts: readonly Part[];
  /** The names of the component schemas that the references point to, outermost first. */
  readonly names: readonly string[];
}

/** A schema, with the keywords that `Schema` omits. */
export type Part = Schema & Readonly<Record<string, unknown>>;

/** Lists a schema's variants. Follows references, merges `allOf`, and splits unions. */
export function readVariants(document: OpenApiDocument, schema: Schema): Variant[] {
  return expand(document, schema as Part, []).flatMap(split);
}

/** Lists the alternatives of a schema, each with its parts. */
function expand(document: OpenApiDocument, schema: Part, within: readonly string[]): Parts[] {
  const { allOf = [], anyOf, oneOf, $ref } = schema;
  const union = anyOf ?? oneOf;
  const inner = allOf.map((part) => expand(document, part as Part, within));
  if (isReference(schema) && $ref && !within.includes($ref)) {
    const name = schemaName(schema);
    const target = expand(document, resolveSchema(document, schema) as Part, [...within, $ref]);
    inner.push(target.map(({ parts, names }) => ({ parts, names: name === undefined ? names : [name, ...names] })));
  }
  if (union) {
    const read = (one: Schema): Parts[] =>
      expand(document, one as Part, within).map((parts) => merge(parts, readTag(schema, one.$ref)));
    inner.push(union.flatMap(read));
  }
  const own: Parts = { parts: Object.keys(schema).some(isConstraint) ? [schema] : [], names: [] };
  return inner.reduce((some, others) => some.flatMap((one) => others.map((other) => merge(one, other))), [own]);
}

function merge(one: Parts, other: Parts): Parts {
  return { parts: [...one.parts, ...other.parts], names: [...one.names, ...other.names] };
}

function isConstraint(keyword: string): boolean {
  return !/^(\$ref|allOf|anyOf|oneOf|discriminator|description|summary|title|examples?)$/.test(keyword);
}

/** Returns a schema for the discriminator value that selects one part of a union. */
function readTag({ discriminator }: Part, $ref = ""): Parts {
  if (!discriminator || !$ref) return { parts: [], names: [] };
  const { propertyName, mapping = {} } = discriminator as { propertyName: string; mapping?: Record<string, string> };
  const value = Object.keys(mapping).find((key) => mapping[key] === $ref) ?? $ref.replace(/.*\//, "");
  return { parts: [{ type: "object", properties: { [propertyName]: { const: value } } }], names: [] };
}

/** Splits a schema with several types, such as a string or null, into a variant for each. */
function split({ parts, names }: Parts): Variant[] {
  const values = intersect(parts.map(({ const: value, enum: values }) => (value === undefined ? values : [value])));
  const types = intersect(parts.map(({ type }) => (type === undefined ? undefined : [type].flat())));
  const id = parts.map(idOf).join();
  return (types ?? (values ? [...new Set(values.map(typeOf))] : [guessType(parts)])).flatMap((type): Variant[] => {
    const some = values?.filter((value) => typeOf(value) === (type === "integer" ? "number" : type));
    return some?.length === 0 ? [] : [{ id, type, parts, values: some, names }];
  });
}

const ids = new WeakMap<object, number>();
let lastId = 0;

function idOf(part: object): number {
  const id = ids.get(part) ?? ++lastId;
  ids.set(part, id);
  return id;
}

/** Returns the items that all lists contain. Ignores lists that are `undefined`. */
function intersect<Item>(lists: readonly (readonly Item[] | undefined)[]): readonly Item[] | undefined {
  return lists.reduce<readonly Item[] | undefined>(
    (some, others) => (some && others ? some.filter((item) => others.includes(item)) : (some ?? others)),
    undefined,
  );
}

function typeOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

function guessType(parts: readonly Part[]): string {
  if (parts.some(({ properties, additionalProperties }) => properties ?? additionalProperties)) return "object";
  return parts.some(({ items }) => items) ? "array" : "unknown";
}

export function isContainer({ type }: Variant): boolean {
  return type === "object" || type === "array";
}

type VariantPair = readonly [before: Variant | undefined, after: Variant | undefined];

/** Pairs variants of the same type: first those with the same name or the same fields, then the rest in order. */
export function pairVariants(before: readonly Variant[], after: readonly Variant[]): VariantPair[] {
  const rest = after.filter(({ type }) => type !== "null");
  const take = (old: Variant, describe: (variant: Variant) => string): Variant | undefined => {
    const at = rest.findIndex((next) => describe(next) === describe(old));
    return at < 0 ? undefined : rest.splice(at, 1)[0];
  };
  const exact = new Map(before.map((old) => [old, take(old, describeFields)]));
  const pairs = before.map((old): VariantPair => [old, exact.get(old) ?? take(old, describeType)]);
  return [...pairs, ...rest.map((next): VariantPair => [undefined, next])];
}

function describeType({ type }: Variant): string {
  return type === "integer" ? "number" : type;
}

function describeFields(variant: Variant): string {
  const fields = variant.parts.flatMap(({ properties = {} }) => Object.keys(properties)).sort();
  return `${describeType(variant)} ${variant.names.at(-1) ?? fields.join()}`;
}
