/** The JSON web token claims that say who a token is for and how long it is valid. */
export interface TokenClaims {
  readonly iss?: unknown;
  readonly sub?: unknown;
  readonly aud?: unknown;
  /** When the token was issued, in seconds since 1970. */
  readonly iat?: unknown;
  /** When the token expires, in seconds since 1970. */
  readonly exp?: unknown;
}

/** Returns a JSON web token's claims without verifying it (RFC 7519); `undefined` for an API key or any other text. */
export function readClaims(token: string): TokenClaims | undefined {
  const [, payload, signature, ...rest] = token.split(".");
  if (!payload || signature === undefined || rest.length > 0) return undefined;
  try {
    const text = atob(payload.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof claims === "object" && claims !== null && !Array.isArray(claims) ? claims : undefined;
  } catch {
    return undefined;
  }
}
