/** Shorter keys are probably mistakes. They also occur by chance in the text in which programs hide keys. */
const SHORTEST = 8;

/**
 * Returns the value of an option that is an API key.
 *
 * @throws {RangeError} if it is too short, or has characters that a header can't contain
 */
export function checkSecret(option: string, secret: string): string {
  if (secret.length >= SHORTEST && /^[\x21-\x7e]+$/.test(secret)) return secret;
  throw new RangeError(`${option}: expected at least ${SHORTEST} visible ASCII characters without spaces`);
}
