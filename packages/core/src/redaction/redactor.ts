/** What stands in place of a secret. */
export const REDACTED = "[redacted]";

/** Headers whose values are known to hold no secret; all others are hidden. */
const OPEN_HEADERS: ReadonlySet<string> = new Set([
  "accept",
  "accept-encoding",
  "allow",
  "cc-version",
  "content-encoding",
  "content-length",
  "content-type",
  "date",
  "retry-after",
  "server",
  "user-agent",
  "via",
]);

/** API keys and JSON web tokens, wherever they come from. */
const CREDENTIALS = /CCDB1_\w+|eyJ[\w-]+\.[\w-]+(?:\.[\w-]+)?/g;

/** Hides secrets in text and headers before a person or a log sees them. */
export interface Redactor {
  /** Remembers a key that is in use, so that it is hidden wherever it is echoed. */
  remember(key: string): void;
  /** Hides keys, tokens and the values of secret fields in a text. */
  text(value: string): string;
  /** The same for a body: JSON is written anew first, since it can spell a secret in more ways than one. */
  body(value: string): string;
  /** Hides the value of every header that is not known to be harmless. */
  headers(entries: Iterable<readonly [string, string]>): Record<string, string>;
}

/**
 * Makes a redactor for an API version.
 *
 * @param secretFields names of JSON fields whose values are never shown
 */
export function createRedactor(secretFields: readonly string[]): Redactor {
  const fields =
    secretFields.length === 0
      ? undefined
      : new RegExp(`("(?:${secretFields.join("|")})"\\s*:\\s*)"(?:[^"\\\\]|\\\\.)*("|$)`, "g");
  const keys = new Map<string, RegExp>();
  function text(value: string): string {
    let clean = value;
    for (const form of keys.values()) clean = clean.replace(form, REDACTED);
    clean = clean.replace(CREDENTIALS, REDACTED);
    return fields === undefined ? clean : clean.replace(fields, `$1"${REDACTED}"`);
  }
  return {
    text,
    body: (value) => text(rewrite(value)),
    remember(key) {
      if (keys.has(key) || key.length < SHORTEST_SECRET) return;
      keys.set(key, toPattern(key));
      for (const oldest of keys.keys()) {
        if (keys.size <= REMEMBERED_KEYS) break;
        keys.delete(oldest);
      }
    },
    headers(entries) {
      const shown: Record<string, string> = {};
      for (const [name, value] of entries) {
        shown[name] = OPEN_HEADERS.has(name.toLowerCase()) ? text(value) : REDACTED;
      }
      return shown;
    },
  };
}

function rewrite(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body));
  } catch {
    return body;
  }
}

/** Matches a key in JSON, in a URL, and as it is. */
function toPattern(key: string): RegExp {
  const forms = new Set([JSON.stringify(key).slice(1, -1), encodeURIComponent(key), key]);
  return new RegExp(Array.from(forms, (form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join("|"), "g");
}

/** A shorter word would be hidden inside harmless ones, and hides nothing that could be guessed anyway. */
const SHORTEST_SECRET = 8;
/** Keys that rotate are forgotten in the end; one that a late answer echoes is still known. */
const REMEMBERED_KEYS = 16;
