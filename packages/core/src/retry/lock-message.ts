import { readMessage } from "./read-message.ts";

const LOCK_STATUS = [400, 409, 423, 503];
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
  if (!LOCK_STATUS.includes(status)) return false;
  const message = readMessage(text);
  return LOCKED.test(message) && !SOMETHING_ELSE.test(message);
}
