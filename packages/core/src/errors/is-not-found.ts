import { ApiError } from "./api-error.ts";

/** Returns whether the service reports that a resource does not exist. Returns `false` for a 404 of a proxy. */
export function isNotFound(error: unknown): boolean {
  return error instanceof ApiError && error.status === 404 && error.code === "NOT_FOUND";
}
