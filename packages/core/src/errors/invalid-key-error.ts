/** Token sources throw this error if calling them again wouldn't help. The client then doesn't retry. */
export class InvalidKeyError extends Error {}
