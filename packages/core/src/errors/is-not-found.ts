import { ApiError } from "./api-error.ts";

/**
 * Returns whether an error is the service's response that a resource does not exist. Returns `false` for a 404 that a
 * proxy sent.
 */
export function isNotFound(error: unknown): boolean {
  return error instanceof ApiError && error.status === 404 && error.code === "NOT_FOUND";
}
