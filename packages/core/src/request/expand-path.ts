import { ArgumentError } from "../arguments/argument-error.ts";

/** Splits a path template. Even positions of the result hold text, and odd ones hold parameter names. */
export function splitPath(template: string): string[] {
  return template.split(/[{}]/);
}

export function listPathParameters(template: string): string[] {
  return splitPath(template).filter((_, at) => at % 2 === 1);
}

export function pickPathParameters(template: string, params: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(listPathParameters(template).map((name) => [name, params[name]]));
}

/**
 * Fills in a path template's parameters with percent-encoded values. Only the `blank` parameter may be `""`.
 *
 * @throws {ArgumentError} if a value would change the path: a `DELETE` of `…/sql-users/..` would delete the cluster
 * @see https://url.spec.whatwg.org/#double-dot-path-segment
 */
export function expandPath(
  operation: string,
  parts: readonly string[],
  params: Readonly<Record<string, unknown>>,
  blank?: string,
): string {
  return parts
    .map((part, at) => (at % 2 === 1 ? encodeSegment(operation, part, params[part], part === blank) : part))
    .join("");
}

/** @throws {ArgumentError} if the value can't be one path segment, such as `".."` */
export function encodeSegment(operation: string, name: string, value: unknown, mayBeEmpty?: boolean): string {
  if (typeof value !== "string" && !Number.isFinite(value)) {
    throw new ArgumentError(
      `${operation}: ${name} must be a string, not ${typeof value === "object" && value ? "an object" : String(value)}`,
    );
  }
  const text = String(value);
  if (text === "" ? !mayBeEmpty : /^\.\.?$/.test(text)) {
    throw new ArgumentError(
      `${operation}: ${name} is "${text}", which would change the URL's path. Pass an id or a name`,
    );
  }
  if (!text.isWellFormed()) {
    throw new ArgumentError(`${operation}: ${name} contains half a UTF-16 surrogate pair`);
  }
  return encodeURIComponent(text);
}
