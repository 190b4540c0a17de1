const LOCK_STATUS: ReadonlySet<number> = new Set([400, 409, 423, 503]);
/** Names in quotes may contain any word. */
const QUOTED = /\B(["'`]).*?\1\B/g;
const LOCKED =
  /\b(?:can't|cannot|could ?n[o']t|failed to|unable to) (?:acquire (?:a |the )?)?lock\b|\bcluster\b[^.;]{0,80}?\b(?:is|was|has been)(?: already| currently| still)? locked\b|^\W*locked by\b/i;
const SOMETHING_ELSE = /\b(?:account|billing|organization)\b|^\s*</i;

/**
 * Returns whether an error response says that a cluster is locked by another change, so that the service certainly did not
 * execute the request. The documentation does not say how the service reports a lock. The vendor's Terraform provider
 * treats a 503 with "lock" in its message as one, and its tests contain a 400 with "couldn't lock cluster". Only these
 * statuses count, and only a message about the lock of a cluster: "the billing account is locked" does not.
 *
 * @param text the message or the whole body
 */
export function isLockMessage(status: number, text: string): boolean {
  if (!LOCK_STATUS.has(status)) return false;
  const message = toMessage(text).replace(QUOTED, "");
  return LOCKED.test(message) && !SOMETHING_ELSE.test(message);
}

function toMessage(text: string): string {
  try {
    const { message } = JSON.parse(text) as { readonly message?: unknown };
    return typeof message === "string" ? message : "";
  } catch {
    return text;
  }
}
