import { ArgumentError } from "../arguments/argument-error.ts";
/** Headers by lowercase name. */
export type HeaderMap = Readonly<Record<string, string>>;

/** Headers to send: an object, `Headers`, or an iterable of name-value pairs. */
export type HeadersLike = Readonly<Record<string, string>> | Iterable<readonly [string, string]>;

const NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
/**
 * Matches the header with the key, and those that delimit an HTTP message or control its connection. With a wrong value, a server could mistake
 * part of the body for a second request.
 */
const FRAMING =
  /^(authorization|connection|content-length|expect|host|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade)$/i;
const INVALID = /[^\t\x20-\x7e\x80-\xff]/;

/**
 * Checks that a header can contain a value. The error message doesn't show the value.
 *
 * @param source the operation and the value's name, which begin the message
 * @param argument the argument with the value, if the message doesn't name it
 * @throws {ArgumentError} if the value isn't a string, is empty, or contains an invalid character
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-5.5
 */
export function assertHeaderValue(source: string, value: unknown, argument?: string): asserts value is string {
  if (typeof value !== "string" || value === "")
    throw new ArgumentError(`${source} must be a non-empty string`, argument);
  const at = value.search(INVALID);
  if (at === -1 && value === value.trim()) return;
  const found =
    at === -1 ? "begins or ends with white space" : `has ${nameCharacter(value.charCodeAt(at))} at position ${at}`;
  throw new ArgumentError(`${source} ${found}, which a header cannot contain: check how it was copied`, argument);
}

/**
 * Checks that a value can be an API key.
 *
 * @param source the value's name in the message, which doesn't show the value
 * @throws {ArgumentError} if a header can't contain the value, or it begins with "Bearer"
 */
export function assertApiKey(source: string, value: unknown): asserts value is string {
  assertHeaderValue(source, value);
  if (/^bearer\s/i.test(value)) throw new ArgumentError(`${source} begins with "Bearer": remove that word`);
}

/**
 * Checks a caller's headers, and lowercases their names.
 *
 * @throws {ArgumentError} if a name or value is invalid in HTTP, or if the client sets the header itself, as it does with
 * `authorization`
 */
export function toHeaderMap(where: string, headers: HeadersLike = {}): HeaderMap {
  const map: Record<string, string> = {};
  if (typeof headers !== "object" || headers === null) {
    throw new ArgumentError(`${where}: headers must be an object, Headers, or name-value pairs`);
  }
  let position = 0;
  for (const pair of Symbol.iterator in headers ? headers : Object.entries(headers)) {
    position += 1;
    if (!Array.isArray(pair))
      throw new ArgumentError(`${where}: header ${position} must be a name-value pair`, "headers");
    const [name, value] = pair as readonly [string, string];
    if (value === undefined) continue;
    // The message doesn't show the name: somebody may have passed the API key in its place.
    if (!NAME.test(name)) throw new ArgumentError(`${where}: header ${position} has an invalid name`, "headers");
    if (FRAMING.test(name))
      throw new ArgumentError(`${where}: omit the ${name} header, which the client sets`, "headers");
    assertHeaderValue(`${where}: header ${name}`, value, "headers");
    map[name.toLowerCase()] = value;
  }
  return map;
}

function nameCharacter(code: number): string {
  if (code === 10 || code === 13) return "a line break";
  return code < 128 ? "a control character" : "a character outside Latin-1";
}
