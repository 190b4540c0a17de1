import { ApiError, CloudError, classifyFailure } from "@crdb-cloud/core/internal";

export function isTaken(error: unknown): error is ApiError {
  return error instanceof ApiError && error.code === "ALREADY_EXISTS";
}

/** Returns whether a call failed but may still have been executed. */
export function isUnknown(error: unknown): error is CloudError {
  return error instanceof CloudError && error.outcome === "unknown";
}

/**
 * Returns whether a failed call may succeed if you retry it: the connection broke, an attempt took longer than
 * `timeoutMs`, or the service responded with a status such as 429 or 503. If the error's `outcome` is `"unknown"`, the
 * call may have changed something, so check before you retry.
 */
export function isTemporary(error: unknown): boolean {
  return classifyFailure(error).transient;
}
