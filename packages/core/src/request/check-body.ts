import { ArgumentError } from "../arguments/argument-error.ts";

/** How deeply a request body may be nested. Deeper bodies, and those with cycles, are rejected. */
const DEEPEST = 64;

/** @throws {ArgumentError} if JSON can't represent a value, such as `NaN`. The message names the field. */
export function checkBody(operation: string, body: unknown): void {
  const problem = findProblem(body, "", 0);
  if (problem) throw new ArgumentError(`${operation}: ${problem}`);
}

/** Describes the first value that JSON can't represent, if any. */
function findProblem(given: unknown, name: string, depth: number): string | undefined {
  const convertible = given as { toJSON?: unknown } | null | undefined;
  const value = typeof convertible?.toJSON === "function" ? convertible.toJSON() : given;
  const problem = depth > DEEPEST ? "nested too deeply, or contains itself" : describeProblem(given, value);
  if (problem !== undefined) return `${name || "body"} is ${problem}`;
  if (typeof value !== "object" || value === null) return undefined;
  const isArray = Array.isArray(value);
  for (const key of isArray ? value.keys() : Object.keys(value)) {
    const field = (value as Readonly<Record<string | number, unknown>>)[key];
    if (field === undefined && !isArray) continue;
    const found = findProblem(field, isArray ? `${name}[${key}]` : `${name && `${name}.`}${key}`, depth + 1);
    if (found) return found;
  }
  return undefined;
}

/** Returns why JSON can't represent `value`, if so. `value` may be what the `toJSON()` method of `given` returned. */
function describeProblem(given: unknown, value: unknown): string | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : `${value}, which JSON cannot represent`;
  if (typeof value === "bigint") return "a BigInt, which JSON cannot represent. Pass a string";
  if (typeof value === "symbol" || typeof value === "function" || value === undefined) {
    return `${typeof value}, which JSON cannot represent`;
  }
  if (value === null && given !== null) return "an invalid date, or another object that JSON would turn into null";
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) === Object.prototype)
    return undefined;
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (kind === "Object" || kind === "Array") return undefined;
  return `a ${kind}, which JSON cannot represent. Pass a plain object or an array`;
}
