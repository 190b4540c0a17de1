/**
 * Encodes the query parameters of a URL. The result begins with `?`, or is empty. Omits a parameter whose value is
 * `undefined`, writes a `Date` in ISO 8601, and repeats a parameter for each item of an array.
 *
 * @throws {TypeError} if a value is `null`, an object, an invalid `Date` or a number that is not finite
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
  throw new TypeError(`${operation}: ${name} must be a string, number, boolean or Date, not ${found}`);
}
