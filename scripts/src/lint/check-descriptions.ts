import type { OpenApiDocument, Schema } from "../spec/openapi-document.ts";
import type { SpecOperation } from "../spec/read-operations.ts";
import type { SpecBundle } from "../spec/read-spec.ts";
import { enumValues, resolveSchema } from "../spec/schema-fields.ts";
import type { SpecProblem } from "../spec/spec-error.ts";
import { visitNodes } from "../spec/visit-nodes.ts";

/** Phrases that state a limit in a description, each with the schema keywords that can set it. */
const LIMITS: readonly (readonly [pattern: RegExp, keywords: readonly (keyof Schema)[]])[] = [
  [/\b(?:at most|up to|no more than) (\d+)\b/gi, ["maximum", "maxLength", "maxItems", "maxProperties"]],
  [/\bat least (\d+)\b/gi, ["minimum", "minLength", "minItems"]],
  [/\b(?:from|between) (\d+) (?:to|and) \d+\b/gi, ["minimum", "minLength"]],
  [/\b(?:from|between) \d+ (?:to|and) (\d+)\b/gi, ["maximum", "maxLength"]],
];

/** Phrases for defaults in descriptions. */
const DEFAULT =
  /`([^`]+)`, the default|\bdefault is `?([\w.-]+)`?|\bdefaults to `([^`]+)`|`([^`]+)` by default|(\d+) by default/gi;

/** Words that descriptions may quote although they aren't names or values in the document, such as JWT claims. */
const OTHER_WORDS = "true false admin always aud global home iss lock never s server sub".split(" ");

/** Matches names in backticks: `state`, `clusters.list`, `spend_limit`, `userName`. */
const NAME = /`([a-z]\w*(?:\.[a-z]\w*)*)`/g;

/** Checks that the numbers, defaults and values in a description match its schema, and that the names in it exist. */
export function checkDescriptions(
  { document, problemAt }: SpecBundle,
  operations: readonly SpecOperation[],
): SpecProblem[] {
  const problems: SpecProblem[] = [];
  const known = listWords(document, new Set(OTHER_WORDS));
  for (const { resource, node } of operations) {
    known.add(resource.join("."));
    for (const name of Object.keys(node["x-waits"] ?? {})) known.add([...resource, name].join("."));
  }
  const isKnown = (name: string): boolean => known.has(name) || name.split(".").every((part) => known.has(part));
  visitNodes(document, (node) => {
    for (const key of ["description", "summary"]) {
      for (const [, name = ""] of String(node[key] ?? "").matchAll(NAME)) {
        const message = `this API version has nothing named ${name}: correct the name in the ${key}`;
        if (!isKnown(name)) problems.push(problemAt(node, [key], message));
      }
    }
    if (typeof node.description !== "string") return;
    // A parameter's limits are in its `schema`, not next to its description.
    const schema = { ...(node.schema as Schema), ...(node as Schema) };
    for (const message of findContradictions(document, schema, node.description.replaceAll(/\s+/g, " "))) {
      problems.push(problemAt(node, ["description"], message));
    }
  });
  return problems;
}

/** Lists all keys and strings in a document except its descriptions and summaries. */
function listWords(node: unknown, words: Set<string>): Set<string> {
  if (typeof node === "string") words.add(node);
  if (typeof node !== "object" || node === null) return words;
  for (const [key, child] of Object.entries(node)) {
    words.add(key);
    if (!/^(description|summary)$/.test(key) || typeof child !== "string") listWords(child, words);
  }
  return words;
}

function acceptsNull(document: OpenApiDocument, schema: Schema): boolean {
  const { type, enum: values, anyOf = [], oneOf = [] } = resolveSchema(document, schema);
  const accepts = [type].flat().includes("null") || (values ?? []).includes(null);
  return accepts || [...anyOf, ...oneOf].some((part) => acceptsNull(document, part));
}

function findContradictions(document: OpenApiDocument, schema: Schema, text: string): string[] {
  const resolved = { ...resolveSchema(document, schema), ...schema };
  const limits = LIMITS.flatMap(([pattern, keywords]) =>
    Array.from(text.matchAll(pattern)).flatMap(([phrase, number]) =>
      keywords
        // Skips `minLength: 1`, which only says that the value isn't empty.
        .filter((key) => resolved[key] !== undefined && !(key === "minLength" && resolved[key] === 1))
        .filter((key) => resolved[key] !== Number(number))
        .map((key) => `the description says "${phrase}", but ${key} is ${resolved[key]}: correct one of them`),
    ),
  );
  const defaults = Array.from(text.matchAll(DEFAULT)).flatMap(([phrase, ...values]) =>
    resolved.default === undefined || values.includes(String(resolved.default))
      ? []
      : [`the description says "${phrase}", but the default is ${resolved.default}: correct one of them`],
  );
  const known = enumValues(document, resolved);
  const listed = Array.from(text.matchAll(/(?:^| )- `([^`]+)`:/g), ([, value]) => value);
  const values = listed
    .filter((value) => known && !known.map(String).includes(value ?? ""))
    .map(
      (value) =>
        `the description lists ${value}, which the schema does not allow: known values are ${known?.join(", ")}`,
    );
  const unlisted = (listed.length > 0 ? (known ?? []) : [])
    .filter((value) => !text.includes(`\`${value}\``))
    .map((value) => `the description lists every value except ${value}: add it`);
  const absent =
    text.includes("`null`") && resolved.type !== undefined && !acceptsNull(document, resolved)
      ? ["the description says when the value is `null`, but its type does not allow null: correct one of them"]
      : [];
  return [...limits, ...defaults, ...values, ...unlisted, ...absent];
}
