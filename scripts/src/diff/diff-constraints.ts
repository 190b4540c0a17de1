import type { Parameter, Schema } from "../spec/openapi-document.ts";
import type { OperationPair } from "../spec/pair-operations.ts";
import { type DocumentPair, receivedSchemas, type SchemaPair, sentSchemas } from "./pair-schemas.ts";
import type { Finding, SpecChange, Verdict } from "./spec-change.ts";

/** Compares two values of a keyword, and returns the verdict for callers who send the field. */
type Rule = (before: unknown, after: unknown) => Verdict;

const upper: Rule = (before, after) => toVerdict(numberOf(after, Infinity) >= numberOf(before, Infinity));
const lower: Rule = (before, after) => toVerdict(numberOf(after, -Infinity) <= numberOf(before, -Infinity));
const dropped: Rule = (_before, after) => toVerdict(after === undefined || after === false);
const added: Rule = (before) => toVerdict(before === undefined);

/** The format that includes all values of another format. */
const WIDER: Readonly<Record<string, string>> = { int32: "int64", float: "double" };

/** The keywords whose values the generated types don't contain, each with the rule that compares two values. */
const RULES: Readonly<Record<string, Rule>> = {
  maximum: upper,
  exclusiveMaximum: upper,
  maxLength: upper,
  maxItems: upper,
  maxProperties: upper,
  minimum: lower,
  exclusiveMinimum: lower,
  minLength: lower,
  minItems: lower,
  minProperties: lower,
  pattern: dropped,
  uniqueItems: dropped,
  readOnly: dropped,
  multipleOf: (before, after) =>
    toVerdict(after === undefined || (typeof before === "number" && typeof after === "number" && before % after === 0)),
  format: (before, after) => toVerdict(after === undefined || after === WIDER[String(before)]),
  type: (before, after) => toVerdict(before === "integer" && after === "number"),
  additionalProperties: (_before, after) => toVerdict(after !== false),
  // The service uses the default for omitted fields, so callers who omit the field rely on the default.
  default: added,
  style: () => "breaking",
  explode: () => "breaking",
  allowReserved: () => "breaking",
  "x-alias": added,
};

/** The keywords that are compared for received fields. */
const RECEIVED = [...Object.keys(RULES), "writeOnly", "x-secret"];

/**
 * Finds changes that the types don't show: limits, formats and defaults of sent fields, and all compared keywords of
 * received fields.
 */
export function diffConstraints(documents: DocumentPair, pair: OperationPair): SpecChange[] {
  const sent = sentSchemas(documents, pair).flatMap((schemas) =>
    Object.entries(RULES).flatMap(([keyword, rule]) => diffKeyword(schemas, keyword, rule)),
  );
  const received = receivedSchemas(documents, pair).flatMap((schemas) =>
    RECEIVED.flatMap((keyword) =>
      diffKeyword(schemas, keyword, () => (keyword === "default" ? "editorial" : "additive")),
    ),
  );
  return [...sent, ...received].map(([verdict, text]) => ({ verdict, operation: pair.id, text }));
}

function diffKeyword({ field, base, revision }: SchemaPair, keyword: string, rule: Rule): Finding[] {
  const [before, after] = [read(base, keyword), read(revision, keyword)];
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (keyword === "type" && (before === undefined || after === undefined)) return [];
  const [old, next] = [before, after].map((value) => (value === undefined ? "none" : `\`${JSON.stringify(value)}\``));
  const what = field ? `\`${field}\`` : "the body";
  return [[rule(before, after), `changes \`${keyword}\` of ${what} from ${old} to ${next}`]];
}

/** Returns the value of a keyword, without the parts that the generated types contain. */
function read(schema: Schema | Parameter, keyword: string): unknown {
  const value = (schema as Readonly<Record<string, unknown>>)[keyword];
  if (keyword === "additionalProperties") return value === false ? false : undefined;
  if (keyword === "type") return value === "integer" || value === "number" ? value : undefined;
  return value;
}

function numberOf(value: unknown, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}

function toVerdict(fits: boolean): Verdict {
  return fits ? "additive" : "breaking";
}
