/**
 * Copies the parameters of a call that sends several requests, so that later changes by the caller have no effect.
 * Returns other values unchanged; they are rejected when the request is built.
 */
export function copyParams<T>(params: T): T {
  return typeof params === "object" && params !== null && !(Symbol.iterator in params) ? { ...params } : params;
}
