/** Headers as every fetch takes them, names in lower case. */
export type HeaderMap = Readonly<Record<string, string>>;

const NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const UNFIT = /[^\t\x20-\x7e\x80-\xff]/;

/**
 * Refuses a value that a header cannot carry, without showing it.
 *
 * @throws {TypeError} naming what holds it and where, never the value
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-5.5
 */
export function assertHeaderValue(what: string, value: unknown): asserts value is string {
  if (typeof value !== "string" || value === "") throw new TypeError(`${what} must be a non-empty string`);
  const at = value.search(UNFIT);
  if (at === -1 && value === value.trim()) return;
  const found =
    at === -1 ? "begins or ends with white space" : `has ${nameCharacter(value.charCodeAt(at))} at position ${at}`;
  throw new TypeError(`${what} ${found}, which a header cannot carry: check how it was copied or read`);
}

/**
 * Checks headers that a caller gives, and lowers their names.
 *
 * @throws {TypeError} for a name or value that HTTP does not allow, or for `authorization`, which is the client's own
 */
export function toHeaderMap(where: string, headers: Readonly<Record<string, string>> | undefined): HeaderMap {
  const map: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (value === undefined) continue;
    if (!NAME.test(name)) throw new TypeError(`${where}: ${JSON.stringify(name)} is not the name of a header`);
    if (/^authorization$/i.test(name)) throw new TypeError(`${where}: give the key as apiKey, not as a header`);
    assertHeaderValue(`${where}: header ${name}`, value);
    map[name.toLowerCase()] = value;
  }
  return map;
}

function nameCharacter(code: number): string {
  if (code === 10 || code === 13) return "a line break";
  return code < 32 || code === 127 ? "a control character" : "a character outside Latin-1";
}
