const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

/** Makes a text of lower-case letters and digits that nobody can guess: five bits a character, by Web Crypto. */
export function randomText(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join("");
}
