import { ApiError } from "./api-error.ts";

/** Returns whether the service itself reports that a resource does not exist. The 404 of a proxy does not count. */
export function isNotFound(error: unknown): boolean {
  return error instanceof ApiError && error.status === 404 && error.code === "NOT_FOUND";
}
