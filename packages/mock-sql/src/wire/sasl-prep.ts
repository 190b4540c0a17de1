const SPACES = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]/g;
const IGNORED = /\u00ad|\u034f|\u1806|[\u180b-\u180d]|\u200c|\u200d|\u2060|[\ufe00-\ufe0f]|\ufeff/g;
const PROHIBITED = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\u2ff0-\u2ffb\ufffc\ufffd]/u;

/**
 * Prepares a password as PostgreSQL and its clients do: soft hyphens are removed, and `ﬁ` becomes `fi`. Passwords with
 * prohibited characters stay as they are. Unlike the RFC, this doesn't check right-to-left text.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4013
 */
export function saslPrep(password: string): string {
  const prepared = password.replace(SPACES, " ").replace(IGNORED, "").normalize("NFKC");
  return prepared === "" || PROHIBITED.test(prepared) ? password : prepared;
}
