import { classifyFailure } from "@crdb-cloud/core/internal";

/**
 * Returns whether a failed call may succeed if you retry it: the connection broke, an attempt took longer than
 * `timeoutMs`, or the service responded with a status such as 429 or 503. If the error's `outcome` is `"unknown"`, the
 * call may have changed something, so check before you retry.
 */
export function isTemporary(error: unknown): boolean {
  return classifyFailure(error).transient;
}
