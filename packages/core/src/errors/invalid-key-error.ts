/** A token source's failure that would recur on the next call. */
export class InvalidKeyError extends Error {}
