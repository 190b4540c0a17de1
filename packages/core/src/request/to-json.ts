/** The maximum nesting depth of a body. Deeper values and cycles are rejected. */
const DEEPEST = 64;

/**
 * Serializes the body of a request.
 *
 * @throws {TypeError} if JSON cannot represent a value, such as `NaN`, an invalid `Date` or a `Map`; the message names
 * the field
 */
export function toJson(operation: string, body: unknown): string | undefined {
  const found = findProblem(body, 0);
  if (found) throw new TypeError(`${operation}: ${toName(found.path)} is ${found.problem}`);
  return JSON.stringify(body);
}

/** The first value in a body that JSON cannot represent. */
interface Found {
  /** The field names and array positions that lead from the body to the value. */
  readonly path: readonly (string | number)[];
  readonly problem: string;
}

function findProblem(given: unknown, depth: number): Found | undefined {
  const value = isConvertible(given) ? given.toJSON() : given;
  const problem = depth > DEEPEST ? "nested too deeply, or contains itself" : describeProblem(given, value);
  if (problem !== undefined) return { path: [], problem };
  if (typeof value !== "object" || value === null) return undefined;
  const isArray = Array.isArray(value);
  for (const name of isArray ? value.keys() : Object.keys(value)) {
    const field = (value as Readonly<Record<string | number, unknown>>)[name];
    const found = field === undefined && !isArray ? undefined : findProblem(field, depth + 1);
    if (found) return { ...found, path: [name, ...found.path] };
  }
  return undefined;
}

/** Returns whether a value has a `toJSON()` method, whose return value `JSON.stringify()` serializes instead. */
function isConvertible(value: unknown): value is { toJSON(): unknown } {
  return typeof value === "object" && value !== null && "toJSON" in value && typeof value.toJSON === "function";
}

/**
 * Returns why JSON cannot represent a value, or `undefined`.
 *
 * @param given the value that the caller passed
 * @param value the return value of `given.toJSON()`, or `given` itself
 */
function describeProblem(given: unknown, value: unknown): string | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : `${value}, which JSON cannot represent`;
  if (typeof value === "bigint") return "a BigInt, which JSON cannot represent: pass a string";
  if (typeof value === "symbol" || typeof value === "function" || value === undefined) {
    return `${typeof value}, which JSON cannot represent`;
  }
  if (value === null && given !== null) return "an invalid date, or another object that JSON would turn into null";
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) === Object.prototype)
    return undefined;
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (kind === "Object" || kind === "Array") return undefined;
  return `a ${kind}, which JSON cannot represent: pass a plain object or an array`;
}

function toName(path: readonly (string | number)[]): string {
  const name = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`)).join("");
  return name.replace(/^\./, "") || "the body";
}
