import { parseJson } from "../arguments/parse-json.ts";

export const REDACTED = "[redacted]";

/** Matches the names of headers that contain no secrets. The values of all other headers are hidden. */
const OPEN_HEADERS =
  /^(accept|accept-encoding|age|allow|alt-svc|cache-control|cc-version|connection|content-(encoding|language|length|type)|date|etag|expires|last-modified|retry-after|server|strict-transport-security|traceparent|transfer-encoding|user-agent|vary|via|(x-)?ratelimit(-.+)?|(x-|cc-|cf-|x-amzn-|x-cloud-)?(request|correlation|trace)(-?id|-context)|cf-ray)$/i;

/** Text longer than this, in UTF-16 code units, is cut off. */
const LONGEST_TEXT = 65_536;
/** JSON values nested deeper than this are hidden. */
const DEEPEST = 32;
/** The length of the shortest API key to hide, since shorter ones could match parts of harmless words. */
const SHORTEST_KEY = 8;
/** The length of the shortest secret in a request body to hide, since shorter ones could match harmless text. */
const SHORTEST_SECRET = 4;
/** A client's redactor remembers only this many API keys, to save memory. */
const REMEMBERED_KEYS = 16;
/** The field names in the service's errors. They stay readable even if somebody's password is the same word. */
export const ERROR_FIELDS: readonly string[] = ["code", "message", "details"];

/** Hides secrets in text that users see or that is logged. */
export interface Redactor {
  /** Hides an API key from now on. A client's redactor remembers the last 16 keys. */
  remember(key: string): void;
  /** Hides the secrets in text and cuts it off after 65,536 characters. */
  text(value: string): string;
  /** Hides the secrets in a body. In JSON, this includes secrets written with escape sequences. */
  body(value: string): string;
  /** Copies a JSON value without its secrets. */
  json(value: unknown): unknown;
  /** Hides header values, except those that are known to be harmless, such as `Date`. */
  headers(entries: Iterable<readonly [string, string]>): Record<string, string>;
  /** Creates a call's redactor, which also hides `secrets` and all API keys that the call uses. */
  forCall(secrets: readonly string[]): Redactor;
}

/** Creates a client's redactor, which runs in linear time. It hides the values of `secretFields` in JSON. */
export function createRedactor(...secretFields: readonly string[]): Redactor {
  const quoted = String.raw`"[^"\\]*(?:\\[^]?[^"\\]*)*(?:"|$)`;
  /** Matches a secret field and its value (a string or an object of strings) in the text of a JSON object. */
  const field = new RegExp(
    String.raw`("(?:${secretFields.join("|")})"\s*:\s*)(?:${quoted}|\{(?:[^"}]|${quoted})*(?:\}|$))`,
    "g",
  );
  const keys = new Map<string, readonly string[]>();
  const remember = (key: string): void => {
    if (key.length < SHORTEST_KEY || keys.has(key)) return;
    keys.set(key, toKeyForms(key));
    const [oldest = ""] = keys.keys();
    if (keys.size > REMEMBERED_KEYS) keys.delete(oldest);
  };
  const createFunctions = (own: readonly string[]): Pick<Redactor, "text" | "body" | "json" | "headers"> => {
    const hide = (value: string): string => {
      let clean = value;
      for (const form of [...keys.values(), own].flat()) clean = clean.replaceAll(form, REDACTED);
      if (/CCDB1_|eyJ/.test(clean)) clean = clean.replace(/[\w.-]+/g, hideCredential);
      return secretFields.length === 0 ? clean : clean.replace(field, `$1"${REDACTED}"`);
    };
    const text = (value: string): string => {
      const clean = hide(value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}…` : value);
      // Characters may be encoded needlessly: `C` as `%43` or, in malformed JSON, as `\u0043`. That's rare, so if the
      // decoded text contains a secret, the whole text is hidden.
      const decoded = clean.replace(/%([\da-f]{2})|\\u([\da-f]{4})/gi, (_, byte, unit) =>
        String.fromCharCode(Number.parseInt(byte ?? unit, 16)),
      );
      return decoded !== clean && hide(decoded) !== decoded ? REDACTED : clean;
    };
    const redact = (json: unknown, depth = 1): unknown => {
      if (typeof json === "string") return text(json);
      if (typeof json !== "object" || json === null) return json;
      if (depth > DEEPEST) return REDACTED;
      if (Array.isArray(json)) return json.map((item) => redact(item, depth + 1));
      return Object.fromEntries(
        Object.entries(json).map(([name, value]) => {
          const isSecret = secretFields.includes(name) && value !== null;
          return [ERROR_FIELDS.includes(name) ? name : text(name), isSecret ? REDACTED : redact(value, depth + 1)];
        }),
      );
    };
    return {
      text,
      json: (value) => redact(value),
      body(body) {
        const json = body.length > LONGEST_TEXT ? undefined : parseJson(body);
        return json === undefined ? text(body) : JSON.stringify(redact(json));
      },
      headers(entries) {
        const shown: Record<string, string> = {};
        for (const [name, content] of entries) shown[name] = OPEN_HEADERS.test(name) ? text(content) : REDACTED;
        return shown;
      },
    };
  };
  return {
    ...createFunctions([]),
    remember,
    forCall(secrets) {
      const own = secrets.filter(({ length }) => length >= SHORTEST_SECRET).flatMap(toForms);
      const redactor: Redactor = {
        ...createFunctions(own),
        remember(key) {
          remember(key);
          own.push(...toKeyForms(key));
        },
        forCall: () => redactor,
      };
      return redactor;
    },
  };
}

/** Returns the values of the named fields. Expects JSON text, since `toJSON()` methods may have changed values. */
export function findSecrets(body: string, names: readonly string[]): string[] {
  const secrets: string[] = [];
  if (!names.some((name) => body.includes(name))) return secrets;
  try {
    JSON.parse(body, (name, value) => {
      if (names.includes(name)) secrets.push(...listTexts(value));
      return value;
    });
  } catch {
    // The text isn't JSON, so it has no secret fields.
  }
  return secrets;
}

function listTexts(value: unknown): string[] {
  return typeof value === "string" ? [value] : Object.values(Object(value)).flatMap(listTexts);
}

/** Hides an API key or token and whatever follows it in the same word, except for dots and dashes at the end. */
function hideCredential(run: string): string {
  const key = run.indexOf("CCDB1_");
  const token = run.indexOf("eyJ");
  const dot = run.indexOf(".", token);
  const isToken = token !== -1 && dot > token + 3 && dot < run.length - 1;
  const start = Math.min(key === -1 ? run.length : key, isToken ? token : run.length);
  if (start === run.length) return run;
  let end = run.length;
  while (".-".includes(run.charAt(end - 1))) end -= 1;
  return run.slice(0, start) + REDACTED + run.slice(end);
}

/**
 * Returns the forms in which an API key may appear. There are three in Base64, because a key within other text, as in
 * `user:key`, can begin at any of the three bytes in a group. They omit the characters that neighboring bytes affect.
 */
function toKeyForms(key: string): string[] {
  const encoded = [0, 1, 2].map((at) => btoa(" ".repeat(at) + key).slice(at && at + 1, ((at + key.length) * 8) / 6));
  return toForms(key).concat(encoded);
}

/** Returns the forms that a secret takes in JSON, in URLs and in plain text. */
function toForms(secret: string): string[] {
  return [...new Set([JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret.toWellFormed()), secret])];
}
