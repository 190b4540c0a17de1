import { ArgumentError } from "../arguments/argument-error.ts";

type Values = Readonly<Record<string, unknown>>;

/**
 * Checks a path parameter, which openapi-fetch then encodes. Only the one that `blank` names may be `""`.
 *
 * @throws {ArgumentError} if the value can't be one path segment: a `DELETE` of `…/sql-users/..` would delete the
 * cluster
 * @see https://url.spec.whatwg.org/#double-dot-path-segment
 */
export function checkSegment(operation: string, name: string, value: unknown, blank?: string): string {
  if (typeof value !== "string" && !Number.isFinite(value)) {
    const found = typeof value === "object" && value ? "an object" : String(value);
    throw new ArgumentError(`${operation}: ${name} must be a string, not ${found}`);
  }
  const text = String(value);
  if (text === "" ? name !== blank : /^\.\.?$/.test(text)) {
    const problem = "which would change the URL's path. Pass an id or a name";
    throw new ArgumentError(`${operation}: ${name} is "${text}", ${problem}`);
  }
  if (!text.isWellFormed()) throw new ArgumentError(`${operation}: ${name} contains a lone UTF-16 surrogate`);
  return text;
}

export function listPathParameters(template: string): string[] {
  return template.split(/[{}]/).filter((_, at) => at % 2 === 1);
}

export function checkPath(operation: string, names: readonly string[], values: Values, blank?: string): Values {
  return Object.fromEntries(names.map((name) => [name, checkSegment(operation, name, values[name], blank)]));
}

/**
 * Checks the query parameters named in `names`, encodes their names, and converts their values to strings, since
 * openapi-fetch would drop `null` and send a `Date` as `""`.
 *
 * @throws {ArgumentError} if a value is neither a string, number, boolean nor `Date`, nor an array of these
 */
export function checkQuery(operation: string, names: readonly string[], values: Values): Values {
  const given = names.filter((name) => values[name] !== undefined);
  const check = (name: string, value: unknown): unknown =>
    Array.isArray(value)
      ? value.filter((item) => item !== undefined).map((item) => toText(operation, name, item))
      : toText(operation, name, value);
  return Object.fromEntries(given.map((name) => [encodeURIComponent(name), check(name, values[name])]));
}

function toText(operation: string, name: string, value: unknown): string {
  if (typeof value === "string" && value.isWellFormed()) return value;
  if (typeof value === "boolean" || typeof value === "bigint" || Number.isFinite(value)) return String(value);
  if (value instanceof Date && Number.isFinite(value.getTime())) return value.toISOString();
  const found = value === null ? "null" : value instanceof Date ? "an invalid Date" : `an invalid ${typeof value}`;
  throw new ArgumentError(`${operation}: ${name} must be a string, number, boolean or Date, not ${found}`);
}
