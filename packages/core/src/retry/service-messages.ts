import { parseJson } from "../arguments/parse-json.ts";

/** Only this many characters of a message are searched, because finding quoted names takes quadratic time. */
const LONGEST_MESSAGE = 1000;
/** Matches quoted names. They are ignored, since a name could contain a word such as "locked". */
const QUOTED = /\B(["'`]).*?\1\B/g;
const LOCK_STATUS = [400, 409, 423, 500, 503];
const LOCKED =
  /\bcluster lock is held\b|\bcannot [a-z]+ locked cluster\b|^(?:internal call failed: |invalid argument: )?POLICY_UPDATING\b|\b(?:can't|cannot|could ?n[o']t|failed to|unable to) (?:acquire (?:a |the )?)?lock\b|\bcluster\b[^.;]{0,80}?\b(?:is|was|has been)(?: already| currently| still)? locked\b|^\W*locked by\b/i;
/** A 500 with this message means that the cluster is locked. After any other 500, the change may have been made. */
const UNCHANGED = /n[o']t lock cluster\b/i;
const SOMETHING_ELSE = /\b(?:account|billing|organization)\b|^\s*</i;
/** Matches the service's message for an exceeded rate limit, with or without a prefix. */
const RATE_LIMIT = /^\s*(?:internal call failed: |invalid argument: )?rate limit exceeded\b/i;

/**
 * Returns whether an error response says that the cluster is locked, which means that the request wasn't executed.
 *
 * The API's documentation doesn't mention such responses. The vendor's Terraform provider recognizes a 503 with "lock"
 * in its message and any `POLICY_UPDATING`, and its tests contain a 400 with "couldn't lock cluster" and a 409 with
 * "cluster lock is held". The message must be about a cluster: "the billing account is locked" doesn't count.
 */
export function isLockMessage(status: number, text: string): boolean {
  if (!LOCK_STATUS.includes(status)) return false;
  const message = readMessage(text);
  return LOCKED.test(message) && !SOMETHING_ELSE.test(message) && (status !== 500 || UNCHANGED.test(message));
}

/** Recognizes an exceeded rate limit by a 429 or by the start of the message. Later words could be part of a name. */
export function isRateLimitMessage(status: number, text: string): boolean {
  return status === 429 || (status >= 400 && RATE_LIMIT.test(readMessage(text)));
}

/** Returns the message in an error response's body, without the names that it may quote from the request. */
function readMessage(text: string): string {
  const json = parseJson(text) as { readonly message?: unknown } | null | undefined;
  const message = json === undefined ? text : json?.message;
  return typeof message === "string" ? message.slice(0, LONGEST_MESSAGE).replace(QUOTED, "") : "";
}
