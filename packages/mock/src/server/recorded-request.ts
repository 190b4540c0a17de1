import type { ApiDocument } from "../spec/api-document.ts";
import type { JsonObject } from "../spec/json-object.ts";
import type { RawRequest } from "../spec/raw-request.ts";

/** A request that arrived, for assertions. What is secret is not in it. */
export interface RecordedRequest {
  /** The operationId, `undefined` where no operation has this path and method. */
  readonly operation: string | undefined;
  readonly method: string;
  /** The path as sent, without the query. */
  readonly path: string;
  /** The query by name; a name that was sent several times has a list. */
  readonly query: Readonly<Record<string, string | string[]>>;
  /** The headers with lower-case names; the value of one that isn't known to be harmless is `[redacted]`. */
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON body as sent; text where it isn't JSON, and `undefined` where there is none. */
  readonly body: unknown;
  /** The HTTP status that was answered, `undefined` until then and where the connection was broken instead. */
  status: number | undefined;
}

const REDACTED = "[redacted]";
const MAX_BODY = 65_536;
const HARMLESS = new Set(
  "accept accept-encoding accept-language cache-control cc-version connection content-length content-type date expect host origin prefer user-agent".split(
    " ",
  ),
);

/** Records a request without its secrets: the headers by allow-list, the body by the names that the spec calls secret. */
export function recordRequest(
  { method, target, headers, body }: RawRequest,
  { operation, document }: { operation: string | undefined; document: Pick<ApiDocument, "secrets"> },
): RecordedRequest {
  const [path = "", ...search] = target.split("?");
  return {
    operation,
    method,
    path,
    query: readQuery(search.join("?")),
    headers: redactHeaders(headers),
    body: readBody(body, document),
    status: undefined,
  };
}

function redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const shown = { ...headers };
  for (const name of Object.keys(shown)) if (!HARMLESS.has(name)) shown[name] = REDACTED;
  return shown;
}

function readQuery(search: string): Record<string, string | string[]> {
  if (search === "") return {};
  const sent = new URLSearchParams(search);
  return Object.fromEntries(
    [...new Set(sent.keys())].map((name) => {
      const values = sent.getAll(name);
      return [name, values.length > 1 ? values : (values[0] as string)];
    }),
  );
}

function readBody(text: string | undefined, document: Pick<ApiDocument, "secrets">): unknown {
  if (text === undefined) return "[larger than 4 MiB]";
  if (text === "") return undefined;
  if (text.length > MAX_BODY) return `[${text.length} characters]`;
  const { secrets } = document;
  try {
    return JSON.parse(text, function (this: JsonObject, key, value) {
      return secrets.has(key) ? REDACTED : value;
    });
  } catch {
    return text;
  }
}
