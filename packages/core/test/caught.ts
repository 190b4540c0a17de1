/** Returns the value with which a promise rejects. Throws if the promise doesn't reject. */
export async function caught<E = Error>(promise: Promise<unknown>): Promise<E> {
  try {
    await promise;
  } catch (error) {
    return error as E;
  }
  throw new Error("the promise was fulfilled");
}
