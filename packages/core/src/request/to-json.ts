/** The maximum nesting depth. A deeper value is treated as circular. */
const DEEPEST = 64;

/**
 * Serializes the body of a request.
 *
 * @throws {TypeError} if JSON cannot represent a value, such as `NaN`, an invalid `Date` or a `Map`; the message names
 * the field
 */
export function toJson(operation: string, body: unknown): string | undefined {
  visit(body, [], 0);
  return JSON.stringify(body);

  function visit(value: unknown, path: readonly (string | number)[], depth: number): void {
    const problem = depth > DEEPEST ? "nested too deeply, or contains itself" : findProblem(value);
    if (problem !== undefined) throw new TypeError(`${operation}: ${toName(path)} is ${problem}`);
    if (typeof value !== "object" || value === null || "toJSON" in value) return;
    for (const [name, field] of Object.entries(value)) {
      if (field === undefined && !Array.isArray(value)) continue;
      visit(field, [...path, Array.isArray(value) ? Number(name) : name], depth + 1);
    }
  }
}

function findProblem(value: unknown): string | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : `${value}, which JSON cannot represent`;
  if (typeof value === "bigint") return "a BigInt, which JSON cannot represent: pass a string";
  if (typeof value === "symbol" || typeof value === "function" || value === undefined) {
    return `${typeof value}, which JSON cannot represent`;
  }
  if (typeof value !== "object" || value === null) return undefined;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "an invalid Date" : undefined;
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (kind === "Object" || kind === "Array" || "toJSON" in value) return undefined;
  return `a ${kind}, which JSON cannot represent: pass a plain object or an array`;
}

function toName(path: readonly (string | number)[]): string {
  const name = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`)).join("");
  return name.replace(/^\./, "") || "the body";
}
