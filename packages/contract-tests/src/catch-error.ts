/** Returns the value that a promise rejects with, or `undefined` if the promise fulfils. */
export function catchError(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
}
