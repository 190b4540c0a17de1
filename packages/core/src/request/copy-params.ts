/**
 * Copies the parameters of an operation that sends several requests, so that a change of the caller's object does not
 * change the later requests. Returns a value that is not an object unchanged; such a value is rejected when the request
 * is built.
 */
export function copyParams<T>(params: T): T {
  return typeof params === "object" && params !== null && !(Symbol.iterator in params) ? { ...params } : params;
}
