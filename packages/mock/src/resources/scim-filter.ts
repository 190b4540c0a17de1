import { isObject } from "../http/json.ts";
import { formatTimestamp, parseTimestamp } from "../time/timestamp.ts";

/** A parsed SCIM filter: returns whether a resource, or one value of a multi-valued attribute, matches. */
export type ScimFilter = (resource: unknown) => boolean;

/** SCIM's comparison operators. They ignore case. */
const COMPARISONS: Readonly<Record<string, (value: string, operand: string) => boolean>> = {
  eq: (value, operand) => value === operand,
  ne: (value, operand) => value !== operand,
  co: (value, operand) => value.includes(operand),
  sw: (value, operand) => value.startsWith(operand),
  ew: (value, operand) => value.endsWith(operand),
  gt: (value, operand) => value > operand,
  ge: (value, operand) => value >= operand,
  lt: (value, operand) => value < operand,
  le: (value, operand) => value <= operand,
};

const TOKEN = /\s*(?:([()[\]])|("(?:[^"\\]|\\.)*")|([^\s()[\]"]+))/y;

/**
 * Parses a SCIM filter, such as `emails[type eq "work" and value co "@example.com"] or not (active eq true)`.
 *
 * @throws {SyntaxError} if the filter is malformed
 * @see https://www.rfc-editor.org/rfc/rfc7644#section-3.4.2.2
 */
export function parseScimFilter(text: string): ScimFilter {
  const tokens = tokenize(text);
  const filter = parseOr(tokens);
  if (tokens.length > 0) throw new SyntaxError(`expected the end of the filter, got ${tokens[0]}`);
  return filter;
}

/** Returns the values of a SCIM attribute such as `name.givenName`. Attribute names aren't case-sensitive. */
export function readAttribute(resource: unknown, path: string): unknown[] {
  const withoutUrn = path.replace(/^urn:.*:/i, "");
  return withoutUrn
    .split(".")
    .reduce(
      (values: unknown[], name) =>
        values.flatMap((value) => (isObject(value) ? (value[findField(value, name)] ?? []) : [])),
      [resource],
    )
    .flat();
}

/** Returns the name of the object's field that equals `name`, ignoring case; `name` itself if there is none. */
export function findField(object: object, name: string): string {
  return Object.keys(object).find((field) => field.toLowerCase() === name.toLowerCase()) ?? name;
}

function tokenize(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  const end = text.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const [, bracket, quoted, word] = TOKEN.exec(text) ?? [];
    const token = bracket ?? quoted ?? word;
    if (token === undefined) throw new SyntaxError("the filter contains a string without a closing quote");
    tokens.push(token);
  }
  return tokens;
}

function parseOr(tokens: string[]): ScimFilter {
  const first = parseAnd(tokens);
  if (!takeWord(tokens, "or")) return first;
  const second = parseOr(tokens);
  return (resource) => first(resource) || second(resource);
}

function parseAnd(tokens: string[]): ScimFilter {
  const first = parseTerm(tokens);
  if (!takeWord(tokens, "and")) return first;
  const second = parseAnd(tokens);
  return (resource) => first(resource) && second(resource);
}

function parseTerm(tokens: string[]): ScimFilter {
  if (takeWord(tokens, "not")) {
    if (tokens[0] !== "(") throw new SyntaxError('expected "(" after "not"');
    const inner = parseTerm(tokens);
    return (resource) => !inner(resource);
  }
  const path = tokens.shift();
  if (path === "(") return closed(tokens, parseOr(tokens), ")");
  if (path === undefined || !/^[a-z$]/i.test(path))
    throw new SyntaxError(`expected an attribute name in the filter, got ${path ?? "nothing"}`);
  if (takeWord(tokens, "[")) {
    const inner = closed(tokens, parseOr(tokens), "]");
    return (resource) => readAttribute(resource, path).some(inner);
  }
  if (takeWord(tokens, "pr")) return (resource) => readAttribute(resource, path).some((value) => value !== "");
  return parseComparison(path, tokens);
}

function parseComparison(path: string, tokens: string[]): ScimFilter {
  const operator = tokens.shift()?.toLowerCase() ?? "nothing";
  const compare = Object.hasOwn(COMPARISONS, operator) ? COMPARISONS[operator] : undefined;
  if (!compare) throw new SyntaxError(`expected a filter operator such as "eq", got ${operator}`);
  const operand = parseValue(tokens.shift());
  const passes = (value: unknown): boolean =>
    compare(normalize(isObject(value) && "value" in value ? value.value : value), normalize(operand));
  if (operator === "ne") return (resource) => readAttribute(resource, path).every(passes);
  return (resource) => readAttribute(resource, path).some(passes);
}

function parseValue(token = ""): unknown {
  try {
    return JSON.parse(token);
  } catch {
    throw new SyntaxError(`expected a JSON value in the filter, got ${token || "nothing"}`);
  }
}

function closed(tokens: string[], filter: ScimFilter, bracket: string): ScimFilter {
  if (tokens.shift() !== bracket) throw new SyntaxError(`expected "${bracket}"`);
  return filter;
}

function takeWord(tokens: string[], word: string): boolean {
  if (tokens[0]?.toLowerCase() !== word) return false;
  tokens.shift();
  return true;
}

/** Normalizes a value for comparison, so that case doesn't matter and times are equal if they are the same instant. */
function normalize(value: unknown): string {
  const time = parseTimestamp(String(value));
  return (time === undefined ? String(value) : formatTimestamp(time)).toLowerCase();
}
