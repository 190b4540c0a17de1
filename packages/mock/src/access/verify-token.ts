import type { JWTVerifyGetKey, JWTVerifyOptions } from "jose";
import { listRows } from "../state/history.ts";
import type { CloudState } from "../state/state.ts";
import { lastTime } from "../time/cloud-clock.ts";
import { findKey } from "./access-key.ts";
import { mapIdentity } from "./identity-map.ts";
import { findKeys } from "./issuer-keys.ts";
import { issuerTable, type JwtIssuer } from "./jwt-issuer.ts";
import type { TokenSigner } from "./token-signer.ts";

export interface VerifiedToken {
  readonly organization: string;
  readonly issuer: JwtIssuer;
  /** The user e-mail addresses and service account ids that the token maps to. */
  readonly identities: readonly string[];
}

export type Verification = VerifiedToken | { readonly problem: string };

interface TokenContext {
  readonly state: CloudState;
  readonly signer: TokenSigner;
}

const ALGORITHMS = ["RS256", "ES256", "PS256", "EdDSA"];
/** How far an issuer's clock may differ from the mock's, in seconds. */
const SKEW_S = 10;
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]*$/;

/** Returns the API key or token in the `Authorization` header. */
export function readBearer(authorization: string | undefined): string | undefined {
  return /^bearer +(\S+) *$/i.exec(authorization ?? "")?.[1];
}

/** Verifies a request's token. Returns `undefined` if the request has an API key or no credentials. */
export function verifyToken(
  context: TokenContext,
  headers: Readonly<Record<string, string>>,
): Promise<Verification> | undefined {
  const token = readBearer(headers.authorization);
  if (token === undefined || !TOKEN.test(token)) return undefined;
  if (findKey(context.state, token, lastTime(context.state.clock))) return undefined;
  return verify(context, token, headers["cc-vanity-name"]).catch((error: Error) => ({
    problem: `the token is invalid: ${error.message}`,
  }));
}

async function verify(
  { state, signer }: TokenContext,
  token: string,
  organization: string | undefined,
): Promise<Verification> {
  if (!organization) {
    return {
      problem: "a request with a JWT needs the Cc-Vanity-Name header: set it to the organization's vanity name",
    };
  }
  const { decodeJwt } = await import("jose");
  const { iss, aud } = decodeJwt(token);
  const known = listRows(issuerTable(state), lastTime(state.clock), organization);
  const issuers = known.filter(({ issuer_url }) => issuer_url === iss);
  if (issuers.length === 0) {
    return { problem: `the ${show(organization)} organization has no JWT issuer with issuer_url ${show(iss)}` };
  }
  const issuer = issuers.find(({ audience }) => [aud].flat().includes(audience));
  if (!issuer) {
    const expected = issuers.map(({ audience }) => show(audience)).join(" or ");
    return { problem: `the token's audience is ${show(aud)}, not ${expected}` };
  }
  const payload = await verifyWith(await findKeys(issuer, signer), token, {
    algorithms: ALGORITHMS,
    issuer: issuer.issuer_url,
    audience: issuer.audience,
    requiredClaims: ["exp"],
    clockTolerance: SKEW_S,
    currentDate: new Date(lastTime(state.clock) / 1000),
  });
  const claim = issuer.claim || "sub";
  const values = [payload[claim]].flat();
  if (!values.every((value) => typeof value === "string" && value !== "")) {
    return { problem: `the token's ${claim} claim must be a non-empty string or a list of non-empty strings` };
  }
  const identities = (values as string[]).flatMap((value) => mapIdentity(issuer.identity_map, value));
  if (identities.length === 0) {
    return { problem: `no mapping in the JWT issuer's identity_map matches the token's ${claim} ${show(values)}` };
  }
  return { organization, issuer, identities };
}

/** Verifies a token. If it doesn't name its key, tries every key that could have signed it. */
async function verifyWith(
  keys: JWTVerifyGetKey,
  token: string,
  options: JWTVerifyOptions,
): Promise<Readonly<Record<string, unknown>>> {
  const { errors, jwtVerify } = await import("jose");
  try {
    return (await jwtVerify(token, keys, options)).payload;
  } catch (error) {
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error;
    const keys = await Array.fromAsync(error);
    const verifying = Promise.any(keys.map((key) => jwtVerify(token, key, options)));
    return (await verifying.catch(({ errors: [problem] }: AggregateError) => Promise.reject(problem))).payload;
  }
}

function show(value: unknown): string {
  const text = JSON.stringify(Array.isArray(value) && value.length === 1 ? value[0] : value) ?? "undefined";
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
