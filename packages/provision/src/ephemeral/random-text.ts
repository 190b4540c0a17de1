const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

/** Returns random lowercase letters and digits from Web Crypto, with about five bits of entropy each. */
export function randomText(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join("");
}
