/** The text that replaces a secret. */
export const REDACTED = "[redacted]";

/** Matches the names of headers whose values contain no secret. The values of all other headers are hidden. */
const OPEN_HEADERS =
  /^(accept|accept-encoding|age|allow|alt-svc|cache-control|cc-version|connection|content-(encoding|language|length|type)|date|etag|expires|last-modified|retry-after|server|strict-transport-security|traceparent|transfer-encoding|user-agent|vary|via|(x-)?ratelimit(-.+)?|(x-|cc-|cf-|x-amzn-|x-cloud-)?(request|correlation|trace)(-?id|-context)|cf-ray)$/i;

/** The maximum length of a text, in UTF-16 code units. A longer text is cut off before it is searched for secrets. */
const LONGEST_TEXT = 65_536;
/** The maximum nesting depth of a JSON value. Deeper values are hidden. */
const DEEPEST = 32;
/** The minimum length of a key to hide, in characters. Shorter keys could match parts of harmless words. */
const SHORTEST_KEY = 8;
/**
 * The minimum length of a secret in a request body, such as a password, in characters. Shorter secrets are not hidden.
 */
const SHORTEST_SECRET = 4;
/**
 * The maximum number of keys that a client remembers, so that rotated keys don't use ever more memory. Each call also
 * remembers the keys that it used.
 */
const REMEMBERED_KEYS = 16;

/** Hides secrets in text, JSON and headers before a user or a log sees them. */
export interface Redactor {
  /** Hides a key in all later texts. The redactor of a client remembers the last 16 keys that calls used. */
  remember(key: string): void;
  /** Returns a text with secrets replaced. A text of more than 64 KiB is cut off. */
  text(value: string): string;
  /** Returns a copy of a JSON value with secrets replaced. */
  value(json: unknown): unknown;
  /** Returns the text of a body with secrets replaced. In JSON, also replaces escaped secrets. */
  body(value: string): string;
  /** Returns the headers with all values replaced, except those of headers that contain no secret. */
  headers(entries: Iterable<readonly [string, string]>): Record<string, string>;
  /**
   * Creates the redactor of one call. In addition to the secrets of this redactor, it hides the secrets of the call and
   * every key that the call uses.
   */
  forCall(secrets?: readonly string[]): Redactor;
}

/**
 * Creates the redactor of a client. The time to redact a text grows linearly with its length.
 *
 * @param secretFields the names of JSON fields whose values are always hidden
 */
export function createRedactor(secretFields: readonly string[]): Redactor {
  const pattern = new RegExp(`("(?:${secretFields.join("|")})"\\s*:\\s*)"[^"\\\\]*(?:\\\\[^]?[^"\\\\]*)*("|$)`, "g");
  const fields: SecretFields = { names: new Set(secretFields), pattern };
  const keys = new Map<string, RegExp>();
  const remember = (key: string): void => {
    if (key.length < SHORTEST_KEY || keys.has(key)) return;
    keys.set(key, toPattern(key));
    for (const oldest of keys.keys()) {
      if (keys.size <= REMEMBERED_KEYS) break;
      keys.delete(oldest);
    }
  };
  return {
    ...createFunctions(fields, keys, []),
    remember,
    forCall(secrets = []) {
      const own = secrets.filter(({ length }) => length >= SHORTEST_SECRET).map(toPattern);
      const redactor: Redactor = {
        ...createFunctions(fields, keys, own),
        remember(key) {
          remember(key);
          own.push(toPattern(key));
        },
        forCall: () => redactor,
      };
      return redactor;
    },
  };
}

interface SecretFields {
  readonly names: ReadonlySet<string>;
  /** Matches a field and its value in the text of a JSON object. */
  readonly pattern: RegExp;
}

function createFunctions(
  { names, pattern }: SecretFields,
  keys: ReadonlyMap<string, RegExp>,
  own: readonly RegExp[],
): Pick<Redactor, "text" | "value" | "body" | "headers"> {
  function text(value: string): string {
    let clean = value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}…` : value;
    for (const key of keys.values()) clean = clean.replace(key, REDACTED);
    for (const secret of own) clean = clean.replace(secret, REDACTED);
    if (/CCDB1_|eyJ/.test(clean)) clean = clean.replace(/[\w.-]+/g, hideCredential);
    return names.size === 0 ? clean : clean.replace(pattern, `$1"${REDACTED}"`);
  }
  const value = (json: unknown): unknown => redactValue(json, names, text, 1);
  return {
    text,
    value,
    body(body) {
      const json = body.length > LONGEST_TEXT ? undefined : parseJson(body);
      return json === undefined ? text(body) : JSON.stringify(value(json));
    },
    headers(entries) {
      const shown: Record<string, string> = {};
      for (const [name, content] of entries) shown[name] = OPEN_HEADERS.test(name) ? text(content) : REDACTED;
      return shown;
    },
  };
}

/**
 * Hides an API key or a JSON web token in a text without spaces and other separators. Hides everything from the
 * beginning of the credential on, except dots and dashes at the end.
 */
function hideCredential(run: string): string {
  const key = run.indexOf("CCDB1_");
  const token = run.indexOf("eyJ");
  const dot = token === -1 ? -1 : run.indexOf(".", token);
  const isToken = dot > token + 3 && dot < run.length - 1;
  const start = Math.min(key === -1 ? run.length : key, isToken ? token : run.length);
  if (start === run.length) return run;
  let end = run.length;
  while (".-".includes(run.charAt(end - 1))) end -= 1;
  return run.slice(0, start) + REDACTED + run.slice(end);
}

function redactValue(
  json: unknown,
  secretFields: ReadonlySet<string>,
  toText: (value: string) => string,
  depth: number,
): unknown {
  if (typeof json === "string") return toText(json);
  if (typeof json !== "object" || json === null) return json;
  if (depth > DEEPEST) return REDACTED;
  if (Array.isArray(json)) return json.map((item) => redactValue(item, secretFields, toText, depth + 1));
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => {
      const shown =
        secretFields.has(name) && value !== null ? REDACTED : redactValue(value, secretFields, toText, depth + 1);
      return [toText(name), shown];
    }),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Creates a pattern that matches a secret in plain text, in JSON and in a URL. */
function toPattern(secret: string): RegExp {
  const forms = new Set([JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret.toWellFormed()), secret]);
  return new RegExp(Array.from(forms, (form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join("|"), "g");
}
