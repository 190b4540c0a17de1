/**
 * The minimum length of an API key. A shorter key is probably a mistake, and a program that redacts it could also
 * redact ordinary words.
 */
const SHORTEST = 8;

/**
 * Checks an option that must be an API key and returns it.
 *
 * @throws {RangeError} if the key is too short, or has characters that a header can't contain
 */
export function checkSecret(option: string, secret: string): string {
  if (secret.length >= SHORTEST && /^[\x21-\x7e]+$/.test(secret)) return secret;
  throw new RangeError(`${option} must consist of at least ${SHORTEST} visible ASCII characters, without spaces`);
}
