import { createVerifier } from "fast-jwt";
import { expect, test } from "vitest";
import { readBearer } from "../../src/access/verify-token.ts";
import { type Reply, request } from "../request.ts";
import { openCloud, role } from "../version-2024-09-16.ts";
import {
  AUDIENCE,
  type Identities,
  ISSUER,
  JWKS,
  KEYS,
  MAIN,
  NOW,
  signWith,
  VECTORS,
  type Vector,
} from "./token-vectors.ts";

const CLAIMS = { iss: ISSUER, aud: AUDIENCE, sub: MAIN, iat: NOW, exp: NOW + 300 };
const KIDS = { RS256: "rsa", PS256: "rsa", ES256: "ec", EdDSA: "ed" } as const;

/** Opens a cloud with the organization `acme`, two service accounts, an active and an inactive user, and another's. */
async function openOrganization() {
  const cloud = openCloud({ keys: [{ organization: "acme" }, { organization: "other" }] });
  const { ask, fetch } = cloud;
  const create = async (name: string, key?: string): Promise<string> =>
    (await ask("POST /service-accounts", { name, description: "", roles: [role("FOLDER_ADMIN")] }, key)).id;
  const other = fetch.addKey({ organization: "other" }).apiKey;
  const identities: Identities = { ci: await create("ci"), qa: await create("qa"), bo: await create("bo", other) };
  fetch.seedUser({ email: "ada@acme.example", roles: ["FOLDER_ADMIN"] });
  fetch.seedUser({ email: "bob@other.example", organization: "other" });
  const off = fetch.seedUser({ email: "off@acme.example", roles: ["FOLDER_ADMIN"] });
  const Operations = [{ op: "replace", path: "active", value: false }];
  await ask(`PATCH /scim/v2/Users/${off.id}`, { schemas: [], Operations });
  const identity_map = [{ token_identity: MAIN, cc_identity: identities.ci }];
  const issuer = { issuer_url: ISSUER, audience: AUDIENCE, jwks: JWKS, identity_map };
  const register = (changes: object = {}): Promise<unknown> => ask("POST /jwt-issuers", { ...issuer, ...changes });
  const createFolder = (key: string, headers: object = {}): Promise<Reply> => {
    const parts = { key, fetch, body: { name: "made-by-token" }, headers: { "cc-vanity-name": "acme", ...headers } };
    return request("http://cloud.invalid", "POST /api/v1/folders", parts);
  };
  return { ask, identities, register, createFolder };
}

function makeToken({ alg = "RS256", header, claims, token }: Vector, identities: Identities): string {
  const all = { ...CLAIMS, ...(typeof claims === "function" ? claims(identities) : claims) };
  return token?.(all) ?? signWith(alg, KEYS[alg].privateKey, all, { kid: KIDS[alg], ...header });
}

test.each(VECTORS)("$name", async (vector) => {
  const { ask, createFolder, identities, register } = await openOrganization();
  await register(vector.issuer?.(identities));
  const token = makeToken(vector, identities);
  const { status, body } = await createFolder(token, vector.headers?.(identities));
  if (vector.expected instanceof RegExp) {
    expect([status, body.code, "details" in body]).toEqual([401, 16, false]);
    expect(body.message).toMatch(vector.expected);
    expect(body.message).not.toContain(token);
    return;
  }
  expect([status, body.name]).toEqual([200, "made-by-token"]);
  const { entries } = await ask("GET /auditlogevents?sort_order=DESC&limit=1");
  const { action, service_account_name, user_email } = entries[0];
  expect([action, service_account_name || user_email]).toEqual(["AUDIT_LOG_ACTION_CREATE_FOLDER", vector.expected]);
});

// An independent library must accept the same tokens, which shows that the vectors themselves are right.
test.each(VECTORS.filter(({ expected }) => !(expected instanceof RegExp)))("fast-jwt accepts $name", (vector) => {
  const token = makeToken(vector, { ci: "ci", qa: "qa", bo: "bo" });
  const { alg }: { alg: keyof typeof KEYS } = JSON.parse(
    Buffer.from(String(token.split(".")[0]), "base64url").toString(),
  );
  const verify = createVerifier({
    key: KEYS[alg].publicKey.export({ format: "pem", type: "spki" }) as string,
    algorithms: [alg],
    allowedIss: ISSUER,
    allowedAud: AUDIENCE,
    requiredClaims: ["exp"],
    clockTimestamp: NOW * 1000,
    clockTolerance: 10_000,
  });
  expect(verify(token)).toMatchObject({ iss: ISSUER });
});

test.each([
  ["Bearer moose", "moose"],
  ["bearer  moose ", "moose"],
  ["no bearer moose", undefined],
  ["Bearer moose antlers", undefined],
  ["Bearer ", undefined],
  [undefined, undefined],
])("readBearer(%j) returns %j", (authorization, token) => {
  expect(readBearer(authorization)).toBe(token);
});
