import type { JSONWebKeySet } from "jose";
import { type CloudClock, lastTime } from "../time/cloud-clock.ts";
import { parseDuration } from "../time/parse-duration.ts";

/** Options for a new token. */
export interface TokenOptions {
  /** The `sub` claim, such as `"repo:acme/shop:ref:refs/heads/main"`. */
  subject: string;
  /** The `aud` claim. @default "https://cockroachlabs.cloud" */
  audience?: string;
  /** The `iss` claim. @default "https://token.actions.githubusercontent.com" */
  issuer?: string;
  /** How long the token is valid: a duration such as `"5m"`, or milliseconds. @default "5m" */
  expiresIn?: string | number;
  /** Additional claims, such as `email`. @default none */
  claims?: Readonly<Record<string, unknown>>;
}

/** The claims in a GitHub Actions job's tokens, except the audience, which the job picks for each token. */
export type GitHubJobOptions = Omit<TokenOptions, "audience">;

/** The environment variables that a GitHub Actions job uses to request tokens. */
export interface GitHubJob {
  readonly ACTIONS_ID_TOKEN_REQUEST_URL: string;
  readonly ACTIONS_ID_TOKEN_REQUEST_TOKEN: string;
}

/** Signs tokens on behalf of issuers on other machines, which the mock never contacts. */
export interface TokenSigner {
  issue(options: TokenOptions, clock: CloudClock): Promise<string>;
  publicKeys(): Promise<JSONWebKeySet>;
  /** Replaces the signing key, so earlier tokens become invalid. */
  rotate(): void;
}

export const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
const AUDIENCE = "https://cockroachlabs.cloud";

export function createTokenSigner(): TokenSigner {
  let current: ReturnType<typeof createKey> | undefined;
  const getKey = (): ReturnType<typeof createKey> => {
    current ??= createKey();
    return current;
  };
  return {
    async issue({ subject, audience = AUDIENCE, issuer = GITHUB_ISSUER, expiresIn = "5m", claims }, clock) {
      const lifetime = parseDuration(expiresIn) / 1000;
      const iat = Math.floor(lastTime(clock) / 1_000_000);
      const { SignJWT } = await import("jose");
      const { header, privateKey } = await getKey();
      const issued = { iss: issuer, sub: subject, aud: audience, iat, nbf: iat, exp: iat + lifetime };
      return new SignJWT({ jti: crypto.randomUUID(), ...issued, ...claims })
        .setProtectedHeader(header)
        .sign(privateKey);
    },
    publicKeys: async () => (await getKey()).publicKeys,
    rotate() {
      current = undefined;
    },
  };
}

async function createKey() {
  const { exportJWK, generateKeyPair } = await import("jose");
  const { privateKey, publicKey } = await generateKeyPair("ES256");
  const header = { alg: "ES256", kid: crypto.randomUUID(), typ: "JWT" };
  const publicKeys = { keys: [{ ...(await exportJWK(publicKey)), kid: header.kid, use: "sig" }] };
  return { privateKey, header, publicKeys };
}
