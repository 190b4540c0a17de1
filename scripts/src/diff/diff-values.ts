import type { OpenApiDocument, Schema } from "../spec/openapi-document.ts";
import { isContainer, type Part, pairVariants, readVariants, type Variant } from "../spec/schema-variants.ts";
import { ANNOTATIONS, CONSTRAINTS, diffKeywords } from "./keyword-rules.ts";
import { type ChangedField, type Direction, missing, pairKeys, quote, quoteAll, type Report } from "./spec-change.ts";

/** An older version (`base`) and a newer version (`revision`) of an OpenAPI document. */
export interface Documents {
  readonly base: OpenApiDocument;
  readonly revision: OpenApiDocument;
  /** Whether the service may later add values to a response's enum. */
  readonly hasOpenEnums: boolean;
  /** The nodes of both documents that responses refer to. */
  readonly received: ReadonlySet<object>;
}

export interface Comparison extends Documents {
  readonly report: Report;
  readonly direction: Direction;
  readonly words: { readonly verb: string; readonly may: string };
  /** The pairs of objects compared so far, so a recursive or shared schema is only compared once. */
  readonly seen: Set<string>;
}

interface Field {
  readonly schema: Schema;
  readonly isRequired?: boolean;
  /** The parameter, if the field is one. Annotations outside its schema, such as `style`, are also compared. */
  readonly parameter?: Part;
}

export type Fields = Readonly<Record<string, Field>>;
type Names = readonly string[];
type Variants = readonly Variant[];

/** The key under which {@link readFields} returns the schema of additional properties. */
const OTHERS = "*";

export function compare(documents: Documents, report: Report, direction: Direction): Comparison {
  const words =
    direction === "sent" ? { verb: "accepts", may: "accepts" } : { verb: "responds with", may: "may respond with" };
  return { ...documents, report, direction, words, seen: new Set() };
}

export function diffBodies(comparison: Comparison, before: Schema = {}, after: Schema = {}): void {
  diffValues({ ...comparison, seen: new Set() }, { field: "" }, { schema: before }, { schema: after });
}

/**
 * Compares two versions of a value that callers send or receive, including nested values. A change is breaking if code
 * no longer compiles or the service rejects what it used to accept.
 */
function diffValues(comparison: Comparison, at: ChangedField, before: Field, after: Field): void {
  const { report, direction, words } = comparison;
  const [old, next] = [readVariants(comparison.base, before.schema), readVariants(comparison.revision, after.schema)];
  const [wasNull, isNull] = [old, next].map((variants) => variants.some(({ type }) => type === "null"));
  const verdict = (direction === "sent") === isNull ? "additive" : "breaking";
  const verb = isNull ? words.may : `no longer ${words.verb}`;
  if (wasNull !== isNull) report(`${verdict}: ${verb} \`null\` for ${quote(at)}`, at);
  diffNames(comparison, at, listNames(comparison, old), listNames(comparison, next));
  const listParts = (variants: Variants, { parameter }: Field): Part[] => [
    ...(parameter ? [parameter] : []),
    ...new Set(variants.flatMap(({ parts }) => parts)),
  ];
  diffKeywords(comparison, at, ANNOTATIONS, { parts: listParts(old, before) }, { parts: listParts(next, after) });
  diffKinds(comparison, at, old, next);
}

/** Compares the fields of two objects, or the parameters of two operations. */
export function diffFields(
  comparison: Comparison,
  within: ChangedField,
  before: Fields = {},
  after: Fields = {},
): void {
  const { report, words } = comparison;
  const isSent = comparison.direction === "sent";
  for (const [name, old, next] of pairKeys(before, after)) {
    const at = enter(within, name === OTHERS ? ".*" : within.field ? `.${name}` : name);
    const field = quote(at);
    if (!old && isSent) report(next?.isRequired ? `breaking: requires ${field}` : `additive: accepts ${field}`, at);
    else if (!old) report(`additive: responds with ${field}`, at);
    else if (!next) report(`breaking: no longer ${words.verb} ${field}`, at);
    else {
      const [was, is] = [old.isRequired === true, next.isRequired === true];
      if (isSent && was && !is) report(`additive: no longer requires ${field}`, at);
      if (isSent && !was && is) report(`breaking: requires ${field}`, at);
      if (!isSent && was && !is) report(`breaking: may respond without ${field}`, at);
      if (!isSent && !was && is) report(`additive: always responds with ${field}`, at);
      diffValues(comparison, at, old, next);
    }
  }
}

/** Appends a field's name, `[]` or `.*` to a field's path. */
function enter({ field, name }: ChangedField, step: string): ChangedField {
  return { field: field + step, name: name && `${name}${/^[.[]/.test(step) ? "" : "."}${step}` };
}

/** Lists everything that a value can be, as text: types such as `number` and literals such as `"READY"`. */
function listNames({ direction, hasOpenEnums }: Comparison, variants: Variants): Names {
  const names = variants.flatMap(({ type, values, parts }) => {
    if (type === "null") return [];
    if (!values || type === "boolean") return [type === "integer" ? "number" : type];
    const isOpen = direction === "received" && hasOpenEnums && type === "string" && parts.some((part) => part.enum);
    return [...values.map((value) => JSON.stringify(value)), ...(isOpen ? ["string"] : [])];
  });
  // Lists `string` and `number` first, as TypeScript does in unions.
  return [...new Set([...["string", "number"].filter((type) => names.includes(type)), ...names])];
}

function diffNames(comparison: Comparison, at: ChangedField, before: Names, after: Names): void {
  const { report, words } = comparison;
  const isSent = comparison.direction === "sent";
  const field = quote(at);
  const [removed, added] = [missing(before, after), missing(after, before)];
  const isOpen = before.includes("string");
  if (removed.length + added.length === 0) return;
  if (!isSent && before.length === 0) report(`additive: responds with ${field}`, at);
  else if (!isSent && after.length === 0) report(`breaking: no longer responds with ${field}`, at);
  else if (![...removed, ...added].every(isLiteral)) {
    const isCovered = isSent
      ? removed.every((name) => covers(after, name))
      : added.every((name) => covers(before, name));
    const verdict = isCovered ? "additive" : "breaking";
    report(`${verdict}: ${words.verb} ${field} as ${quoteAll(after)} instead of ${quoteAll(before)}`, at);
  } else if (!isSent && isOpen && !(before.some(isLiteral) && after.some(isLiteral))) {
    report(`additive: ${added.length > 0 ? "lists" : "no longer lists"} values of ${field}`, at);
  } else {
    const onRemoved = isSent && !isOpen ? "breaking" : "additive";
    const onAdded = isSent || isOpen ? "additive" : "breaking";
    for (const name of removed) report(`${onRemoved}: no longer ${words.verb} ${quoteAll([name])} for ${field}`, at);
    for (const name of added) report(`${onAdded}: ${words.may} ${quoteAll([name])} for ${field}`, at);
  }
}

function isLiteral(name: string): boolean {
  return /^["\d-]/.test(name);
}

function covers(names: Names, name: string): boolean {
  const type = name.startsWith('"') ? "string" : isLiteral(name) ? "number" : name;
  return [name, type, "unknown"].some((one) => names.includes(one));
}

/** Compares the types that a value may have in both versions, and reports object and array types that only one has. */
function diffKinds(comparison: Comparison, at: ChangedField, before: Variants, after: Variants): void {
  const pairs = pairVariants(before, after);
  const isGone = pairs.some(([old, next]) => old && isContainer(old) && !next);
  const isNew = pairs.some(([old, next]) => next && isContainer(next) && !old);
  if (isGone !== isNew && before.some(isContainer) && after.some(isContainer)) {
    const verdict = (comparison.direction === "sent") === isGone ? "breaking" : "additive";
    comparison.report(`${verdict}: ${comparison.words.verb} ${isGone ? "fewer" : "more"} kinds of ${quote(at)}`, at);
  }
  for (const [old, next] of pairs) if (old && next) diffVariant(comparison, at, old, next);
}

function diffVariant(comparison: Comparison, { field, name }: ChangedField, old: Variant, next: Variant): void {
  const at = { field, name: next.names[0] ?? name };
  if (isContainer(old)) {
    const pair = `${old.id} ${next.id}`;
    if (comparison.seen.has(pair)) return;
    comparison.seen.add(pair);
  }
  diffKeywords(comparison, { field, name }, CONSTRAINTS, old, next);
  if (old.type === "array") diffValues(comparison, enter(at, "[]"), joinParts(old, "items"), joinParts(next, "items"));
  if (old.type !== "object") return;
  diffFields(comparison, at, readFields(comparison, old), readFields(comparison, next));
  const keys = { field: `keys(${field})`, name: name && `keys(${name})` };
  diffValues(comparison, keys, joinParts(old, "propertyNames"), joinParts(next, "propertyNames"));
}

/** Combines the `items` or the `propertyNames` of all schemas that apply to a value into one schema. */
function joinParts({ parts }: Variant, keyword: "items" | "propertyNames"): Field {
  const type = keyword === "items" ? [] : [{ type: "string" }];
  return { schema: { allOf: [...type, ...parts.flatMap((part) => part[keyword] ?? [])] } };
}

/** Lists the fields of an object body. Any other body counts as a single field. */
export function listFields(comparison: Comparison, document: OpenApiDocument, schema: Schema = {}): Fields {
  const [variant] = readVariants(document, schema);
  return variant?.type === "object" ? readFields(comparison, variant) : { body: { schema, isRequired: true } };
}

function readFields({ direction, received }: Comparison, { parts }: Variant): Fields {
  const fields: Record<string, Field> = {};
  const add = (name: string, schema: Schema, isRequired = fields[name]?.isRequired ?? false): void => {
    fields[name] = { schema: fields[name] ? { allOf: [fields[name].schema, schema] } : schema, isRequired };
  };
  for (const { properties = {}, patternProperties = {} } of parts) {
    for (const [name, schema] of Object.entries({ ...properties, ...(patternProperties as object) })) add(name, schema);
  }
  for (const part of parts) {
    for (const name of part.required ?? []) {
      // In requests, read-only fields aren't required. If responses use the same schema, its generated type requires
      // them nevertheless.
      const isIgnored = direction === "sent" && part.properties?.[name]?.readOnly === true && !received.has(part);
      if (fields[name] && !isIgnored) add(name, {}, true);
    }
  }
  const others = parts.flatMap(({ additionalProperties }) => additionalProperties ?? []);
  const open = others.flatMap((schema) => (typeof schema === "object" ? schema : schema ? {} : []));
  if (open.length > 0 || (Object.keys(fields).length === 0 && others.length === 0)) add(OTHERS, { allOf: open });
  return fields;
}
