import { ArgumentError } from "../arguments/argument-error.ts";

type Values = Readonly<Record<string, unknown>>;

/**
 * Checks a path parameter, which openapi-fetch then encodes. Only the `blank` parameter may be `""`.
 *
 * @throws {ArgumentError} if the value can't be one path segment: a `DELETE` of `…/sql-users/..` would delete the cluster
 * @see https://url.spec.whatwg.org/#double-dot-path-segment
 */
export function checkSegment(operation: string, name: string, value: unknown, blank?: string): string {
  if (typeof value !== "string" && !Number.isFinite(value)) {
    throw new ArgumentError(
      `${operation}: ${name} must be a string, not ${typeof value === "object" && value ? "an object" : String(value)}`,
    );
  }
  const text = String(value);
  if (text === "" ? name !== blank : /^\.\.?$/.test(text)) {
    throw new ArgumentError(
      `${operation}: ${name} is "${text}", which would change the URL's path. Pass an id or a name`,
    );
  }
  if (!text.isWellFormed()) {
    throw new ArgumentError(`${operation}: ${name} contains half a UTF-16 surrogate pair`);
  }
  return text;
}

/** Checks the path parameters named in `names`. */
export function checkPath(operation: string, names: readonly string[], values: Values, blank?: string): Values {
  const checked: Record<string, string> = {};
  for (const name of names) checked[name] = checkSegment(operation, name, values[name], blank);
  return checked;
}

/**
 * Checks the query parameters named in `names` and turns them into what openapi-fetch encodes correctly: text, with names
 * already encoded. It would drop `null`, and send a `Date` as `""`.
 *
 * @throws {ArgumentError} if a value is neither a string, number, boolean nor `Date`, nor an array of these
 */
export function checkQuery(operation: string, names: readonly string[], values: Values): Values {
  const checked: Record<string, unknown> = {};
  for (const name of names) {
    const value = values[name];
    if (value === undefined) continue;
    checked[encodeURIComponent(name)] = Array.isArray(value)
      ? value.filter((item) => item !== undefined).map((item) => toText(operation, name, item))
      : toText(operation, name, value);
  }
  return checked;
}

function toText(operation: string, name: string, value: unknown): string {
  if (typeof value === "string" && value.isWellFormed()) return value;
  if (typeof value === "boolean" || typeof value === "bigint" || Number.isFinite(value)) return String(value);
  if (value instanceof Date && Number.isFinite(value.getTime())) return value.toISOString();
  const found = value === null ? "null" : value instanceof Date ? "an invalid Date" : `an invalid ${typeof value}`;
  throw new ArgumentError(`${operation}: ${name} must be a string, number, boolean or Date, not ${found}`);
}
