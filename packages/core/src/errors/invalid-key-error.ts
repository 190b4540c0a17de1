/** A token source's error that would occur again on the next call. */
export class InvalidKeyError extends Error {}
