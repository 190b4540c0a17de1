/**
 * A key's minimum length. Shorter ones are probably mistakes, and programs that redact keys would redact harmless
 * words.
 */
const SHORTEST = 8;

/**
 * Returns an option that is an API key.
 *
 * @throws {RangeError} if it is too short, or has characters that a header can't contain
 */
export function checkSecret(option: string, secret: string): string {
  if (secret.length >= SHORTEST && /^[\x21-\x7e]+$/.test(secret)) return secret;
  throw new RangeError(`${option}: expected at least ${SHORTEST} visible ASCII characters without spaces`);
}
