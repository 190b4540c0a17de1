import type { Parameter, Schema } from "../spec/openapi-document.ts";
import type { OperationPair } from "../spec/pair-operations.ts";
import { type DocumentPair, receivedSchemas, type SchemaPair, sentSchemas } from "./pair-schemas.ts";
import type { Direction, Finding, SpecChange, Verdict } from "./spec-change.ts";

/** Compares the old and new value of a keyword such as `maxLength`, and returns the effect on users. */
type Rule = (before: unknown, after: unknown) => Verdict;

/**
 * Returns the rule for lower bounds (sign 1) or upper bounds (sign -1). The lower bound `>0` excludes 0, so it is
 * stricter than `0`.
 */
const bound =
  (sign: 1 | -1): Rule =>
  (before, after) => {
    const room = toLimit(before, sign) - toLimit(after, sign);
    return toVerdict(room > 0 || (room === 0 && typeof after === "number"));
  };
const dropped: Rule = (_before, after) => toVerdict(after === undefined);
/**
 * The rule for `x-secret`: removing it is breaking, because the client and the mock would then log the field's values.
 */
const revealed: Rule = (before) => toVerdict(before !== true);
const added: Rule = (before) => toVerdict(before === undefined);

/** Maps a format to a format that includes all its values. For example, every `int32` is also an `int64`. */
const WIDER: Readonly<Record<string, string>> = { int32: "int64", float: "double" };

/** How serious it is to change a keyword in a request schema. The generated types don't show such changes. */
const RULES: Readonly<Record<string, Rule>> = {
  ...each(bound(-1), "maximum", "maxLength", "maxItems", "maxProperties"),
  ...each(bound(1), "minimum", "minLength", "minItems", "minProperties"),
  ...each(dropped, "pattern", "uniqueItems", "readOnly", "not", "dependentRequired", "contentEncoding", "if", "then"),
  ...each(() => "breaking", "style", "explode", "allowReserved"),
  deprecated: () => "additive",
  multipleOf: (before, after) =>
    toVerdict(after === undefined || (typeof before === "number" && typeof after === "number" && before % after === 0)),
  format: (before, after) => toVerdict(after === undefined || after === WIDER[String(before)]),
  type: (before, after) => toVerdict(before === "integer" && after === "number"),
  additionalProperties: (_before, after) => toVerdict(after !== false),
  // Changing or removing a default is breaking, because callers who omit the field rely on it.
  default: added,
  "x-alias": added,
  "x-secret": revealed,
  allowEmptyValue: (before) => toVerdict(before !== true),
};

/** How serious it is to change a keyword in a response schema. */
const RECEIVED: Readonly<Record<string, Rule>> = {
  ...each(() => "additive", ...Object.keys(RULES)),
  ...each(() => "editorial", "default", "readOnly"),
  writeOnly: dropped,
  "x-secret": revealed,
};

/** What each keyword defaults to when it's omitted. */
const ABSENT: Readonly<Record<string, unknown>> = {
  minLength: 0,
  minItems: 0,
  minProperties: 0,
  ...each(false, "uniqueItems", "readOnly", "writeOnly", "deprecated", "allowEmptyValue", "allowReserved", "x-secret"),
};

/** Finds changed schema keywords that the generated types don't show, such as `maxLength` or `default`. */
export function diffConstraints(documents: DocumentPair, pair: OperationPair): SpecChange[] {
  const diff = (direction: Direction, schemas: readonly SchemaPair[], rules: typeof RULES): SpecChange[] =>
    schemas.filter(isChanged).flatMap((location) =>
      Object.entries(rules)
        .flatMap(([keyword, rule]) => diffKeyword(location, keyword, rule))
        .map(([verdict, text]) => ({ verdict, operation: pair.id, text, at: { field: location.field, direction } })),
    );
  return [
    ...diff("sent", sentSchemas(documents, pair), RULES),
    ...diff("received", receivedSchemas(documents, pair), RECEIVED),
  ];
}

/** Rules out most schemas with one check, since looking at each keyword takes longer. */
function isChanged({ base, revision }: SchemaPair): boolean {
  return JSON.stringify(base) !== JSON.stringify(revision);
}

function each<Value>(value: Value, ...keywords: readonly string[]): Record<string, Value> {
  return Object.fromEntries(keywords.map((keyword) => [keyword, value]));
}

function diffKeyword({ field, base, revision }: SchemaPair, keyword: string, rule: Rule): Finding[] {
  // A value is stricter than another if changing to it would be a breaking change.
  const strictest = (schemas: SchemaPair["base"]): unknown =>
    schemas.map((schema) => read(schema, keyword)).sort((one, other) => (rule(one, other) === "breaking" ? 1 : -1))[0];
  const [before, after] = [strictest(base), strictest(revision)];
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (keyword === "type" && (before === undefined || after === undefined)) return [];
  const what = field ? `\`${field}\`` : "the body";
  if (keyword === "deprecated")
    return [[rule(before, after), `${after ? "deprecates" : "no longer deprecates"} ${what}`]];
  const [old, next] = [before, after].map((value) => (value === undefined ? "none" : `\`${JSON.stringify(value)}\``));
  return [[rule(before, after), `changes \`${keyword}\` of ${what} from ${old} to ${next}`]];
}

/**
 * Returns a keyword's value, or `undefined` if it has no effect, or if the generated types show it.
 */
function read(schema: Schema | Parameter, keyword: string): unknown {
  const { [keyword]: value, ...others } = schema as Readonly<Record<string, unknown>>;
  const style = others.in === "query" ? "form" : "simple";
  if (keyword === "style") return value === style ? undefined : value;
  if (keyword === "explode") return value === ((others.style ?? style) === "form") ? undefined : value;
  if (keyword === "minimum") return readBound(others, value, others.exclusiveMinimum, 1);
  if (keyword === "maximum") return readBound(others, value, others.exclusiveMaximum, -1);
  if (keyword === "multipleOf" && isInteger(others)) return value === 1 ? undefined : value;
  if (keyword === "additionalProperties") return value === false ? false : undefined;
  if (keyword === "type") return value === "integer" || value === "number" ? value : undefined;
  return value === ABSENT[keyword] ? undefined : value;
}

/**
 * Returns the stricter of an inclusive and an exclusive bound, the latter as text, such as `>0`.
 */
function readBound(schema: object, inclusive: unknown, exclusive: unknown, sign: 1 | -1): unknown {
  const [least, above] = [toLimit(inclusive, sign), toLimit(exclusive, sign)];
  if (Math.max(least, above) === -Infinity) return undefined;
  if (isInteger(schema)) return sign * Math.max(Math.ceil(least), Math.floor(above) + 1);
  return above < least ? inclusive : `${sign > 0 ? ">" : "<"}${exclusive}`;
}

function isInteger(schema: object): boolean {
  return "type" in schema && [schema.type].flat().every((type) => type === "integer" || type === "null");
}

function toLimit(bound: unknown, sign: 1 | -1): number {
  return bound === undefined ? -Infinity : sign * Number(String(bound).replace(/^[<>]/, ""));
}

function toVerdict(fits: boolean): Verdict {
  return fits ? "additive" : "breaking";
}
