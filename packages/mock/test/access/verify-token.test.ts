import { createHmac, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { type Algorithm, createSigner } from "fast-jwt";
import { expect, test } from "vitest";
import { readBearer } from "../../src/access/verify-token.ts";
import { type Reply, request } from "../request.ts";
import { openCloud, role } from "../version-2024-09-16.ts";

/** When a mock with a virtual clock starts, in seconds since 1970. */
const NOW = Date.UTC(2022, 2, 14, 14, 15, 22) / 1000;
const ISSUER = "https://ci.acme.example";
const AUDIENCE = "crdb";
const MAIN = "repo:acme/shop:ref:refs/heads/main";
const CLAIMS = { iss: ISSUER, aud: AUDIENCE, sub: MAIN, iat: NOW, exp: NOW + 300 };

const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const ec = generateKeyPairSync("ec", { namedCurve: "P-256" });
const ed = generateKeyPairSync("ed25519");
const otherRsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const otherEc = generateKeyPairSync("ec", { namedCurve: "P-256" });

/** The issuer's key pairs, by signature algorithm. */
const KEYS = {
  RS256: { kid: "rsa", ...rsa },
  PS256: { kid: "rsa", ...rsa },
  ES256: { kid: "ec", ...ec },
  EdDSA: { kid: "ed", ...ed },
};

const toJwk = (key: KeyObject, members: object = {}): object => ({ ...key.export({ format: "jwk" }), ...members });
const JWKS = JSON.stringify({
  keys: [toJwk(rsa.publicKey, { kid: "rsa" }), toJwk(ec.publicKey, { kid: "ec" }), toJwk(ed.publicKey, { kid: "ed" })],
});

/** Service account ids by the names that the vectors use. `bo` belongs to another organization. */
type Identities = Readonly<Record<"ci" | "qa" | "bo", string>>;

interface Vector {
  readonly alg?: keyof typeof KEYS;
  readonly header?: object;
  readonly claims?: object | ((identities: Identities) => object);
  /** Creates the token. By default, fast-jwt signs the claims with the issuer's key. */
  readonly token?: (claims: object) => string;
  /** Properties of the registered issuer that differ from the default. */
  readonly issuer?: (identities: Identities) => object;
  readonly headers?: (identities: Identities) => Readonly<Record<string, string>>;
}

type Pair = readonly [pattern: string, identity: string];
/** A token's name, then the caller that it identifies or why it's rejected, then how the token and issuer are made. */
type Row = readonly [name: string, expected: string | RegExp, parts?: Vector];

function signWith(algorithm: Algorithm, key: KeyObject, claims: object, header: object = {}): string {
  const pem = key.export({ format: "pem", type: "pkcs8" }) as string;
  return createSigner({ key: pem, algorithm, noTimestamp: true, header: { alg: algorithm, ...header } as never })(
    claims,
  );
}

const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString("base64url");
const withRsa = (input: string): Buffer => sign("sha256", Buffer.from(input), rsa.privateKey);
const publicPem = rsa.publicKey.export({ format: "pem", type: "spki" });
const withPublicKey = (input: string): Buffer => createHmac("sha256", publicPem).update(input).digest();

/** A token signed with `key`. It has a `kid` only if `header` contains one. */
const signed = (algorithm: Algorithm, key: KeyObject, header?: object): Vector => ({
  token: (claims) => signWith(algorithm, key, claims, header),
});
/** A token with any header and claims, including those that a library would refuse to sign. */
const raw = (header: object, makeSignature: (input: string) => Buffer = withRsa): Vector => ({
  token(claims) {
    const input = `${encode(header)}.${encode(claims)}`;
    return `${input}.${makeSignature(input).toString("base64url")}`;
  },
});
/** An issuer that publishes these keys instead of its own. */
const withKeys = (token: Vector, ...keys: object[]): Vector => ({
  ...token,
  issuer: () => ({ jwks: JSON.stringify({ keys }) }),
});
/** An issuer that maps regular expressions to accounts. */
const mapping = (...pairs: Pair[]) => ({
  issuer: (identities: Identities): object => ({
    identity_map: pairs.map(([token_identity, name]) => ({
      token_identity,
      cc_identity: identities[name as keyof Identities] ?? name,
    })),
  }),
});
/** An issuer whose tokens contain the identity in a claim other than `sub`. */
const claiming = (claim: string, ...pairs: Pair[]) => ({
  issuer: (identities: Identities): object => ({ claim, ...mapping(...pairs).issuer(identities) }),
});
const from = (sub: string, ...pairs: Pair[]) => ({ claims: { sub }, ...mapping(...pairs) });
const BOTH = mapping([MAIN, "ci"], ["/^repo:", "qa"]);
const GROUPS = claiming("groups", ["a", "ci"], ["b", "qa"]);
const ADA = "ada@acme.example";
const username = (name: string): Vector => ({ headers: (ids) => ({ "cc-username": ids[name as "ci"] ?? name }) });
const vanity = (name: string): Vector => ({ headers: () => ({ "cc-vanity-name": name }) });
const RSA = { alg: "RS256", kid: "rsa" };
const FORGED = /signature verification failed/;
const NO_KEY = /no applicable key/;
const NO_MAPPING = /no mapping in .* identity_map matches/;
const NO_IDENTITY = /has no such active user or service/;

const rsaJwk = (members?: object): object => toJwk(rsa.publicKey, members);
const signedByRsa = signed("RS256", rsa.privateKey);
const otherEcJwk = toJwk(otherEc.publicKey);

const keys: readonly Row[] = [
  ["the issuer's key, without kid", "ci", signed("RS256", rsa.privateKey)],
  ["another key with the issuer's kid", FORGED, signed("RS256", otherRsa.privateKey, { kid: "rsa" })],
  ["an unknown kid", NO_KEY, { header: { kid: "gone" } }],
  ["two keys that fit, the second one right", "ci", withKeys(signedByRsa, toJwk(otherRsa.publicKey), rsaJwk())],
  ["two keys that fit, none right", FORGED, withKeys(signed("ES256", ec.privateKey), otherEcJwk, otherEcJwk)],
  ["an issuer with no keys", NO_KEY, withKeys({})],
  ["the keys of an issuer on another machine, which the mock does not ask", NO_KEY, { issuer: () => ({ jwks: "" }) }],
];

const confusion: readonly Row[] = [
  ["alg none without a signature", /"alg"/, raw({ alg: "none" }, () => Buffer.alloc(0))],
  ["HS256 with the public key in PEM", /"alg"/, raw({ alg: "HS256", kid: "rsa" }, withPublicKey)],
  ["RS512, which isn't supported", /"alg"/, signed("RS512", rsa.privateKey)],
];

const forms: readonly Row[] = [
  ["two parts", /invalid secret provided/, { token: (c) => `${encode({ alg: "RS256" })}.${encode(c)}` }],
  ["five parts, an encrypted token", /invalid secret provided/, { token: () => "a.b.c.d.e" }],
];

const claims: readonly Row[] = [
  ["another iss", /no JWT issuer/, { claims: { iss: "https://evil.example" } }],
  ["the iss with a slash at the end", /no JWT issuer/, { claims: { iss: `${ISSUER}/` } }],
  ["no iss", /no JWT issuer/, { claims: { iss: undefined } }],
  ["an iss that is a list", /no JWT issuer/, { claims: { iss: [ISSUER] }, ...raw(RSA) }],
  ["another aud", /token's audience is "elsewhere", not "crdb"/, { claims: { aud: "elsewhere" } }],
  ["an aud that only starts right", /audience/, { claims: { aud: `${AUDIENCE}-evil` } }],
  ["no aud", /audience/, { claims: { aud: undefined } }],
  ["several aud, one of them right", "ci", { claims: { aud: ["elsewhere", AUDIENCE] } }],
  ["several aud, none right", /audience/, { claims: { aud: ["elsewhere", "nowhere"] } }],
  ["an exp in the past", /"exp"/, { claims: { exp: NOW - 60 } }],
  ["an exp that the skew allows", "ci", { claims: { exp: NOW - 8 } }],
  ["an exp that the skew just doesn't allow", /"exp"/, { claims: { exp: NOW - 11 } }],
  ["no exp", /"exp"/, { claims: { exp: undefined } }],
  ["an nbf in the future", /"nbf"/, { claims: { nbf: NOW + 60 } }],
  ["an nbf that the skew allows", "ci", { claims: { nbf: NOW + 8 } }],
  ["an nbf that the skew just doesn't allow", /"nbf"/, { claims: { nbf: NOW + 12 } }],
  ["no sub", /token's sub claim must be a non-empty string or a list/, { claims: { sub: undefined } }],
  ["an empty sub", /must be a non-empty string/, { claims: { sub: "" } }],
  ["a sub that is a number", /must be a non-empty string/, { claims: { sub: 7 }, ...raw(RSA) }],
  ["the identity in another claim", "ci", { claims: { actor: "octocat" }, ...claiming("actor", ["octocat", "ci"]) }],
  ["another claim that is missing", /actor claim/, claiming("actor")],
];

const identities: readonly Row[] = [
  ["a dot in a plain name", /matches the token's sub "repoXacme"/, from("repoXacme", ["repo.acme", "ci"])],
  ["a plain name that only starts right", NO_MAPPING, { claims: { sub: `${MAIN}2` } }],
  ["a regular expression", "ci", mapping(["/^repo:acme/shop:ref:refs/heads/.+$", "ci"])],
  ["a regular expression that finds nothing", NO_MAPPING, mapping(["/^repo:acme/shop$", "ci"])],
  ["a regular expression without anchors", "ci", from(`evil/${MAIN}-evil`, ["/acme/shop:ref:refs/heads/main", "ci"])],
  ["an anchored one and a second line", NO_MAPPING, from(`evil\n${MAIN}`, [`/^${MAIN}$`, "ci"])],
  ["the first group as the user", ADA, from("acme_ada", ["/^acme_(.*)$", "\\1@acme.example"])],
  ["a first group that took no part", ADA, from("acme", ["/^acme(_x)?$", "ada\\1@acme.example"])],
  ["a first group with $& in it", /"\$&", but the organization has no/, from("acme_$&", ["/^acme_(.*)$", "\\1"])],
  ["a user by e-mail address in another case, without mappings", ADA, from("Ada@Acme.example")],
  ["an account by id in capitals", "qa", { claims: ({ qa }) => ({ sub: qa.toUpperCase() }), ...mapping() }],
  ["an identity that does not exist", NO_IDENTITY, mapping([MAIN, "eve@acme.example"])],
  ["a user of another organization", NO_IDENTITY, mapping([MAIN, "bob@other.example"])],
  ["an account of another organization", NO_IDENTITY, mapping([MAIN, "bo"])],
  ["an inactive user", NO_IDENTITY, mapping([MAIN, "off@acme.example"])],
  ["the same identity twice", "ci", mapping([MAIN, "ci"], ["/^repo:", "ci"])],
  ["several identities without Cc-Username", /select one with the Cc-Username header/, BOTH],
  ["several identities and Cc-Username", "qa", { ...BOTH, ...username("qa") }],
  ["several identities in a list", "ci", { claims: { groups: ["a", "b"] }, ...GROUPS, ...username("ci") }],
  ["Cc-Username with another account", /not to/, username("qa")],
  ["Cc-Username in another case", ADA, { ...mapping([MAIN, "ci"], [MAIN, ADA]), ...username("ADA@acme.example") }],
  ["no Cc-Vanity-Name", /needs the Cc-Vanity-Name header/, vanity("")],
  ["another organization's Cc-Vanity-Name", /the "other" organization has no JWT issuer/, vanity("other")],
  ["a Cc-Vanity-Name that nobody has", /the "nobody" organization has no JWT issuer/, vanity("nobody")],
];

const algorithms = (Object.keys(KEYS) as (keyof typeof KEYS)[]).map((alg): Row => [alg, "ci", { alg }]);

const vectors = [algorithms, keys, confusion, forms, claims, identities].flat();

test.each(vectors.map(([name, expected, vector = {}]) => ({ name, expected, vector })))(
  "$name",
  async ({ expected, vector }) => {
    const { ask, createFolder, identities, register } = await openOrganization();
    await register(vector.issuer?.(identities));
    const { alg = "RS256", header, claims, headers } = vector;
    const all = { ...CLAIMS, ...(typeof claims === "function" ? claims(identities) : claims) };
    const { kid, privateKey } = KEYS[alg];
    const token = vector.token?.(all) ?? signWith(alg, privateKey, all, { kid, ...header });
    const { status, body } = await createFolder(token, headers?.(identities));
    if (expected instanceof RegExp) {
      expect([status, body.code, "details" in body]).toEqual([401, 16, false]);
      expect(body.message).toMatch(expected);
      expect(body.message).not.toContain(token);
      return;
    }
    expect([status, body.name]).toEqual([200, "made-by-token"]);
    const { entries } = await ask("GET /auditlogevents?sort_order=DESC&limit=1");
    const { action, service_account_name, user_email } = entries[0];
    expect([action, service_account_name || user_email]).toEqual(["AUDIT_LOG_ACTION_CREATE_FOLDER", expected]);
  },
);

/** Opens a cloud with two organizations. `acme` has two service accounts, an active user and an inactive one. */
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

test("readBearer() returns the key or token of the Bearer scheme", () => {
  expect(["Bearer moose", "bearer  moose "].map(readBearer)).toEqual(["moose", "moose"]);
  const others = ["no bearer moose", "Bearer moose antlers", "Bearer ", undefined];
  expect(others.map(readBearer)).toEqual(others.map(() => undefined));
});
