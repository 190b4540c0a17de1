import type { ApiVersion } from "../generated/api-versions.gen.ts";
import { isObject } from "../http/json.ts";
import type { RawRequest } from "../http/messages.ts";
import { findSimilar } from "../options/find-similar.ts";

/** A request that the mock received, with `[redacted]` in place of secrets. */
export interface RecordedRequest {
  /** The request's API version; `undefined` if the mock doesn't serve it. */
  readonly apiVersion: ApiVersion | undefined;
  /** The operationId; `undefined` if the request doesn't match an operation. */
  readonly operation: string | undefined;
  readonly method: string;
  /** The path as the client sent it, without the query. */
  readonly path: string;
  /** The query parameters by name. Repeated parameters become a list. */
  readonly query: Readonly<Record<string, string | string[]>>;
  /** The headers by lowercase name. Values that may be secret are `[redacted]`. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * The parsed JSON body; `undefined` if there was none. A body that isn't a JSON object, or is longer than 65,536
   * characters, is replaced by a placeholder such as `[70000 characters]`.
   */
  readonly body: unknown;
  /** The response's HTTP status; `undefined` until the response is sent, or if the connection broke first. */
  readonly status: number | undefined;
}

const REDACTED = "[redacted]";
const MAX_BODY = 65_536;
const MAX_REQUESTS = 1000;
const HARMLESS = new Set(
  "accept accept-encoding accept-language cache-control cc-version connection content-length content-type date expect host origin prefer user-agent".split(
    " ",
  ),
);

/** A recorded request that the mock hasn't responded to yet. */
export type Recording = { -readonly [Name in keyof RecordedRequest]: RecordedRequest[Name] };

/**
 * Records a request, with `[redacted]` in place of values that may be secret.
 *
 * @param context the request's API version and the names of secret body fields
 */
export function recordRequest(
  requests: RecordedRequest[],
  { method, target, headers, body }: RawRequest,
  { apiVersion, secrets }: Pick<Recording, "apiVersion"> & { secrets: ReadonlySet<string> },
): Recording {
  const [path = "", ...search] = target.split("?");
  // Also redacts misspelled secret fields. `password` is secret even in API version 2022-03-31, which has no such
  // field, since clients may send it by mistake.
  const names = ["password", ...secrets];
  const isSecret = (name: string): boolean => findSimilar(name, names) !== undefined;
  const recording: Recording = {
    apiVersion,
    operation: undefined,
    method,
    path,
    query: readQuery(search.join("?"), isSecret),
    headers: redactHeaders(headers),
    body: readBody(body, isSecret),
    status: undefined,
  };
  requests.push(recording);
  if (requests.length > MAX_REQUESTS) requests.shift();
  return recording;
}

function redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const shown = { ...headers };
  for (const name of Object.keys(shown)) if (!HARMLESS.has(name)) shown[name] = REDACTED;
  return shown;
}

type IsSecret = (name: string) => boolean;

function readQuery(search: string, isSecret: IsSecret): Record<string, string | string[]> {
  const sent = new URLSearchParams(search);
  return Object.fromEntries(
    [...new Set(sent.keys())].map((name) => {
      const values = sent.getAll(name);
      return [name, isSecret(name) ? REDACTED : values.length > 1 ? values : (values[0] as string)];
    }),
  );
}

function readBody(text: string | undefined, isSecret: IsSecret): unknown {
  if (text === undefined) return "[larger than 4 MiB]";
  if (text === "") return undefined;
  if (text.length > MAX_BODY) return `[${text.length} characters]`;
  try {
    const value: unknown = JSON.parse(text, (key, inner) => (isSecret(key) ? REDACTED : inner));
    if (isObject(value)) return value;
  } catch {}
  return `[${text.length} characters that are not a JSON object]`;
}
