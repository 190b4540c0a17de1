import { ApiError } from "./api-error.ts";

/** Returns whether the service, not a proxy, says that a resource doesn't exist. */
export function isNotFound(error: unknown): boolean {
  return error instanceof ApiError && error.status === 404 && error.code === "NOT_FOUND";
}
