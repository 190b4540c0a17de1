/** A token source throws this error if calling it again wouldn't help. */
export class InvalidKeyError extends Error {}
