import { parseJson } from "../arguments/parse-json.ts";

/**
 * The number of characters that the client searches. The time to find quoted names grows with the square of the length.
 */
const LONGEST_MESSAGE = 1000;
const LOCK_STATUS: ReadonlySet<number> = new Set([400, 409, 423, 503]);
/** Matches quoted names, which are ignored, because a name may contain a word such as "locked". */
const QUOTED = /\B(["'`]).*?\1\B/g;
const LOCKED =
  /\b(?:can't|cannot|could ?n[o']t|failed to|unable to) (?:acquire (?:a |the )?)?lock\b|\bcluster\b[^.;]{0,80}?\b(?:is|was|has been)(?: already| currently| still)? locked\b|^\W*locked by\b/i;
const SOMETHING_ELSE = /\b(?:account|billing|organization)\b|^\s*</i;

/**
 * Returns whether an error response reports that another change has locked the cluster. The service has then not
 * executed the request.
 *
 * The API's documentation does not describe such responses. The vendor's Terraform provider treats a 503 with "lock" in
 * its message as a lock, and its tests contain a 400 with "couldn't lock cluster". The message must be about a cluster:
 * "the billing account is locked" does not count.
 *
 * @param text the error message, or the whole body of the response
 */
export function isLockMessage(status: number, text: string): boolean {
  if (!LOCK_STATUS.has(status)) return false;
  const json = parseJson(text) as { readonly message?: unknown } | null | undefined;
  const found = json === undefined ? text : json?.message;
  if (typeof found !== "string") return false;
  const message = found.slice(0, LONGEST_MESSAGE).replace(QUOTED, "");
  return LOCKED.test(message) && !SOMETHING_ELSE.test(message);
}
