import { ArgumentError } from "../arguments/argument-error.ts";
/** Headers by lowercase name. */
export type HeaderMap = Readonly<Record<string, string>>;

/** Headers to send: an object, `Headers`, or an iterable of name-value pairs. */
export type HeadersLike = Readonly<Record<string, string>> | Iterable<readonly [string, string]>;

const NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
/** Matches headers that only the client may set: the API key's, and those that could smuggle in a second request. */
const FRAMING =
  /^(authorization|connection|content-length|expect|host|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade)$/i;
const INVALID = /[^\t\x20-\x7e\x80-\xff]/;

/** Checks a header value (RFC 9110, section 5.5). The ArgumentError doesn't contain the value, which may be secret. */
export function assertHeaderValue(source: string, value: unknown, argument?: string): asserts value is string {
  if (typeof value !== "string" || value === "")
    throw new ArgumentError(`${source} must be a non-empty string`, argument);
  const at = value.search(INVALID);
  if (at === -1 && value === value.trim()) return;
  const code = value.charCodeAt(at);
  const kind =
    code === 10 || code === 13 ? "a line break" : code < 128 ? "a control character" : "a character outside Latin-1";
  const found = at === -1 ? "begins or ends with whitespace" : `has ${kind} at position ${at}`;
  throw new ArgumentError(`${source} ${found}, which a header cannot contain. Check how it was copied`, argument);
}

/** Checks that a value can be an API key. The ArgumentError names the key's source but doesn't contain the key. */
export function assertApiKey(source: string, value: unknown): asserts value is string {
  assertHeaderValue(source, value);
  if (/^bearer\s/i.test(value)) throw new ArgumentError(`${source} begins with "Bearer". Remove that word`);
}

/** @throws {ArgumentError} if a name or value is invalid in HTTP, or only the client may set the header */
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
    // The message doesn't show the name, since it may be an API key in the wrong place.
    if (!NAME.test(name)) throw new ArgumentError(`${where}: header ${position} has an invalid name`, "headers");
    if (FRAMING.test(name))
      throw new ArgumentError(`${where}: omit the ${name} header, which the client sets`, "headers");
    assertHeaderValue(`${where}: header ${name}`, value, "headers");
    map[name.toLowerCase()] = value;
  }
  return map;
}
