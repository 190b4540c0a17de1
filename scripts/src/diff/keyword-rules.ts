import type { Part, Variant } from "../spec/schema-variants.ts";
import { type ChangedField, type Direction, quote, type Report, type Verdict } from "./spec-change.ts";

/** Returns how a change to the value of a keyword, such as `maxLength`, affects users. */
type Rule = (before: unknown, after: unknown) => Verdict;

/**
 * Returns the rule for lower bounds (sign 1) or upper bounds (sign -1): a stricter bound is breaking. An exclusive
 * bound, such as `>0`, is stricter than `0`.
 */
const bound =
  (sign: 1 | -1): Rule =>
  (before, after) => {
    const room = toLimit(before, sign) - toLimit(after, sign);
    return toVerdict(room > 0 || (room === 0 && typeof after === "number"));
  };
const dropped: Rule = (_before, after) => toVerdict(after === undefined);
const added: Rule = (before) => toVerdict(before === undefined);
const harmless: Rule = () => "additive";
const notTrue: Rule = (before) => toVerdict(before !== true);

/** Maps a format to one that includes all of its values. For example, every `int32` is also an `int64`. */
const WIDER: Readonly<Record<string, string>> = { int32: "int64", float: "double" };

/** For each keyword, the rules for changes in requests and in responses, and words that describe adding it. */
type Rules = Readonly<Record<string, { readonly sent?: Rule; readonly received?: Rule; readonly words?: string }>>;

/** Keywords that restrict which values are valid. */
export const CONSTRAINTS: Rules = {
  ...each({ sent: bound(-1) }, "maximum", "maxLength", "maxItems", "maxProperties"),
  ...each({ sent: bound(1) }, "minimum", "minLength", "minItems", "minProperties"),
  ...each({ sent: dropped }, "pattern", "uniqueItems", "not", "dependentRequired", "contentEncoding", "if", "then"),
  multipleOf: { sent: (old, next) => toVerdict(next === undefined || Number(old) % Number(next) === 0) },
  format: { sent: (old, next) => toVerdict(next === undefined || next === WIDER[String(old)]) },
  type: { sent: (old, next) => toVerdict(old === "integer" && next === "number") },
  additionalProperties: { sent: (_old, next) => toVerdict(next !== false) },
};

/** Keywords that say how a field or parameter is used, whatever its type. */
export const ANNOTATIONS: Rules = {
  // Changing or removing a default is breaking, because callers who omit the field rely on it.
  default: { sent: added, received: () => "editorial" },
  readOnly: { sent: dropped, received: () => "editorial" },
  writeOnly: { sent: () => "editorial", received: dropped },
  deprecated: { sent: harmless, words: "deprecates" },
  "x-alias": { sent: added },
  // Removing `x-secret` is breaking, because the client and the mock would then log the field's values.
  "x-secret": { sent: notTrue, received: notTrue },
  allowEmptyValue: { sent: notTrue },
  ...each({ sent: () => "breaking" }, "style", "explode", "allowReserved"),
  // The client rejects an empty path parameter, unless its schema says `minLength: 0`.
  schema: { sent: added, words: "accepts an empty" },
};

/** What each keyword defaults to when it's omitted. */
const ABSENT: Readonly<Record<string, unknown>> = {
  ...each(0, "minLength", "minItems", "minProperties"),
  ...each(false, "uniqueItems", "readOnly", "writeOnly", "deprecated", "allowEmptyValue", "allowReserved", "x-secret"),
};

/** Compares the keywords that apply to a value. They may come from several schemas, such as the parts of an `allOf`. */
export function diffKeywords(
  { report, direction }: { readonly report: Report; readonly direction: Direction },
  at: ChangedField,
  rules: Rules,
  before: Keywords,
  after: Keywords,
): void {
  for (const [keyword, { sent, received = harmless, words }] of Object.entries(rules)) {
    const rule = direction === "sent" ? sent : received;
    if (!rule) continue;
    // If several schemas have the keyword, compares the strictest values, since a value must match all schemas.
    const [old, next] = [before, after].map(
      ({ parts, type }) =>
        parts
          .map((part) => readKeyword(part, keyword, type))
          .filter((value) => value !== undefined)
          .sort((one, other) => (rule(one, other) === "breaking" ? 1 : -1))[0],
    );
    if (JSON.stringify(old) === JSON.stringify(next)) continue;
    const [from, to] = [old, next].map((value) => (value === undefined ? "none" : `\`${JSON.stringify(value)}\``));
    const change = `changes \`${keyword}\` of ${quote(at)} from ${from} to ${to}`;
    report(
      `${rule(old, next)}: ${words ? `${next === undefined ? "no longer " : ""}${words} ${quote(at)}` : change}`,
      at,
    );
  }
}

/** The schemas that apply to a value, and the value's type if a keyword depends on it. */
type Keywords = Pick<Variant, "parts"> & Partial<Variant>;

/** Returns a keyword's value, or `undefined` if it has no effect. */
function readKeyword(part: Part, keyword: string, type?: string): unknown {
  const value = part[keyword];
  const style = part.in === "query" ? "form" : "simple";
  const isInteger = type === "integer";
  if (keyword === "style") return value === style ? undefined : value;
  if (keyword === "explode") return value === ((part.style ?? style) === "form") ? undefined : value;
  if (keyword === "schema") return part.in === "path" && (value as Part | undefined)?.minLength === 0 ? "" : undefined;
  if (keyword === "minimum") return readBound(isInteger, value, part.exclusiveMinimum, 1);
  if (keyword === "maximum") return readBound(isInteger, value, part.exclusiveMaximum, -1);
  if (keyword === "multipleOf" && isInteger) return value === 1 ? undefined : value;
  if (keyword === "additionalProperties") return value === false ? false : undefined;
  if (keyword === "type") return type === "integer" || type === "number" ? type : undefined;
  return value === ABSENT[keyword] ? undefined : value;
}

/**
 * Returns the stricter of an inclusive and an exclusive bound. An exclusive bound is returned as text, such as `>0`.
 */
function readBound(isInteger: boolean, inclusive: unknown, exclusive: unknown, sign: 1 | -1): unknown {
  const [least, above] = [toLimit(inclusive, sign), toLimit(exclusive, sign)];
  if (Math.max(least, above) === -Infinity) return undefined;
  if (isInteger) return sign * Math.max(Math.ceil(least), Math.floor(above) + 1);
  return above < least ? inclusive : `${sign > 0 ? ">" : "<"}${exclusive}`;
}

function toLimit(bound: unknown, sign: 1 | -1): number {
  return bound === undefined ? -Infinity : sign * Number(String(bound).replace(/^[<>]/, ""));
}

function toVerdict(fits: boolean): Verdict {
  return fits ? "additive" : "breaking";
}

function each<Value>(value: Value, ...keywords: readonly string[]): Record<string, Value> {
  return Object.fromEntries(keywords.map((keyword) => [keyword, value]));
}
