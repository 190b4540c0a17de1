/**
 * Copies the parameters of a call that sends several requests. If the caller changes the object during the call, the
 * later requests stay the same. A value that is not an object is returned unchanged, and is rejected when the request
 * is built.
 */
export function copyParams<T>(params: T): T {
  return typeof params === "object" && params !== null && !(Symbol.iterator in params) ? { ...params } : params;
}
