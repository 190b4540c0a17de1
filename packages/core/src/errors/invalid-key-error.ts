/** A token source's failure that the next call would get, too. */
export class InvalidKeyError extends Error {}
