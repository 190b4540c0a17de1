import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/**
 * Prepares a password as PostgreSQL and libpq do: soft hyphens are removed, and `ﬁ` becomes `fi`. Passwords that
 * SASLprep prohibits stay unchanged. It prohibits emoji, for example, since they aren't in Unicode 3.2.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4013
 */
export function saslPrep(password: string): string {
  // Most passwords are ASCII, which needs neither a change nor the package's tables of Unicode.
  if (/^[\0-\x7f]*$/.test(password)) return password;
  const prepare: (text: string) => string = require("@mongodb-js/saslprep");
  try {
    return prepare(password);
  } catch {
    return password;
  }
}
