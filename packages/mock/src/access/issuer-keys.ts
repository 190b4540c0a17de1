import type { JSONWebKeySet, JWTVerifyGetKey } from "jose";
import { toObject } from "../http/json.ts";
import type { JwtIssuer } from "./jwt-issuer.ts";
import type { TokenSigner } from "./token-signer.ts";

/** How long an issuer on this machine may take to respond, in milliseconds. */
const TIMEOUT_MS = 5000;
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * Returns the keys that verify an issuer's tokens: its `jwks` if set, or those it publishes if it runs on this machine.
 * The mock never contacts other machines, so it uses its own `issueToken()` keys for all other issuers.
 */
export async function findKeys({ issuer_url, jwks }: JwtIssuer, signer: TokenSigner): Promise<JWTVerifyGetKey> {
  const { createLocalJWKSet } = await import("jose");
  if (jwks !== "") return createLocalJWKSet(JSON.parse(jwks));
  return createLocalJWKSet(isLoopback(issuer_url) ? await discoverKeys(issuer_url) : await signer.publicKeys());
}

/**
 * Re-fetches the keys for each token, so a rotated key takes effect immediately.
 *
 * @see https://openid.net/specs/openid-connect-discovery-1_0.html
 */
async function discoverKeys(issuer: string): Promise<JSONWebKeySet> {
  const found = toObject(await fetchJson(`${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`));
  if (found.issuer !== issuer)
    throw new Error(`the OpenID configuration at ${issuer} names another issuer: ${String(found.issuer)}`);
  if (!isLoopback(String(found.jwks_uri))) throw new Error(`the jwks_uri of ${issuer} does not point to this machine`);
  return (await fetchJson(String(found.jwks_uri))) as JSONWebKeySet;
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(() => {
    throw new Error(`${url} did not respond`);
  });
  if (!response.ok) throw new Error(`${url} responded with ${response.status}`);
  return response.json();
}

function isLoopback(url: string): boolean {
  const { protocol = "", hostname = "" } = URL.parse(url) ?? {};
  return ["http:", "https:"].includes(protocol) && LOOPBACK.test(hostname);
}
