import { ArgumentError } from "../arguments/argument-error.ts";
import { assertNames } from "../arguments/check-arguments.ts";
import type { Operation } from "./api-definition.ts";
import { expandPath, listPathParameters, splitPath } from "./expand-path.ts";
import { toJson } from "./to-json.ts";

/** The parts of a request that depend on the call's parameters. */
export interface RequestParts {
  /** The URL's path and query. */
  readonly target: string;
  readonly body: string | undefined;
}

/** Returns a function that puts each parameter into the path, query or body, or throws an ArgumentError. */
export function createRequestBuilder(
  id: string,
  { path, blank, query = [], body }: Operation,
): (params: unknown) => RequestParts {
  const parts = splitPath(path);
  const elsewhere = [...listPathParameters(path), ...query];
  const known = elsewhere.concat(body ?? []);
  return (params = {}) => {
    assertNames(id, "parameter", known, params);
    const named = params as Readonly<Record<string, unknown>>;
    const content = typeof body === "string" ? named[body] : body && without(elsewhere, named);
    return {
      target: expandPath(id, parts, named, blank) + encodeQuery(id, named, query),
      body: content === undefined ? undefined : toJson(id, content),
    };
  };
}

function without(names: readonly string[], params: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(params).filter(([name]) => !names.includes(name)));
}

/**
 * Encodes query parameters. The result begins with `?`, or is empty if there are none. Omits parameters that are
 * `undefined`, writes a `Date` in ISO 8601 and repeats a parameter for each item of an array.
 */
export function encodeQuery(
  operation: string,
  params: Readonly<Record<string, unknown>>,
  names: Iterable<string>,
): string {
  let query = "";
  for (const name of names) {
    const value = params[name];
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined) continue;
      query += `${query === "" ? "?" : "&"}${encodeURIComponent(name)}=${encodeURIComponent(toText(operation, name, item))}`;
    }
  }
  return query;
}

function toText(operation: string, name: string, value: unknown): string {
  if (typeof value === "string" && value.isWellFormed()) return value;
  if (typeof value === "boolean" || typeof value === "bigint" || Number.isFinite(value)) return String(value);
  if (value instanceof Date && Number.isFinite(value.getTime())) return value.toISOString();
  const found = value === null ? "null" : value instanceof Date ? "an invalid Date" : `an invalid ${typeof value}`;
  throw new ArgumentError(`${operation}: ${name} must be a string, number, boolean or Date, not ${found}`);
}
