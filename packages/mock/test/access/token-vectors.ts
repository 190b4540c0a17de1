import { createHmac, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { type Algorithm, createSigner } from "fast-jwt";

/** The time of a mock with a virtual clock, in seconds. */
export const NOW = Date.UTC(2022, 2, 14, 14, 15, 22) / 1000;
export const ISSUER = "https://ci.acme.example";
export const AUDIENCE = "crdb";
export const MAIN = "repo:acme/shop:ref:refs/heads/main";

const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const ec = generateKeyPairSync("ec", { namedCurve: "P-256" });
const ed = generateKeyPairSync("ed25519");
const p384 = generateKeyPairSync("ec", { namedCurve: "P-384" });
const otherRsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const otherEc = generateKeyPairSync("ec", { namedCurve: "P-256" });

/** The keys of the issuer by algorithm. RS256 and PS256 share one. */
export const KEYS: Readonly<Record<string, { readonly publicKey: KeyObject; readonly privateKey: KeyObject }>> = {
  RS256: rsa,
  PS256: rsa,
  ES256: ec,
  EdDSA: ed,
};

function toJwk(key: KeyObject, members: object = {}): object {
  return { ...key.export({ format: "jwk" }), ...members };
}

export const JWKS = JSON.stringify({
  keys: [toJwk(rsa.publicKey, { kid: "rsa" }), toJwk(ec.publicKey, { kid: "ec" }), toJwk(ed.publicKey, { kid: "ed" })],
});

/** The identities of the organization: two service accounts and a user. A vector names them `ci`, `qa` and `ada`. */
export interface Identities {
  readonly ci: string;
  readonly qa: string;
}

export interface Vector {
  readonly name: string;
  readonly alg?: "RS256" | "PS256" | "ES256" | "EdDSA";
  readonly header?: object;
  readonly claims?: object | ((identities: Identities) => object);
  /** Makes the token. By default, fast-jwt signs the claims with the issuer's key. */
  readonly token?: (claims: object) => string;
  /** Changes to the issuer that the organization registers. */
  readonly issuer?: (identities: Identities) => object;
  readonly headers?: (identities: Identities) => Readonly<Record<string, string>>;
  /** The account or user that the request is made as, or why it is rejected. */
  readonly expected: "ci" | "qa" | "ada@acme.example" | RegExp;
}

export function signWith(alg: Algorithm, key: KeyObject | string, claims: object, header: object = {}): string {
  const pem = typeof key === "string" ? key : (key.export({ format: "pem", type: "pkcs8" }) as string);
  return createSigner({ key: pem, algorithm: alg, noTimestamp: true, header: { alg, ...header } as never })(claims);
}

function encode(part: unknown): string {
  return Buffer.from(typeof part === "string" ? part : JSON.stringify(part)).toString("base64url");
}

/** Signs any header and payload, even those that a library refuses to sign. */
function handmade(header: object, payload: unknown, makeSignature: (input: string) => Buffer | string): string {
  const input = `${encode(header)}.${encode(payload)}`;
  return `${input}.${Buffer.from(makeSignature(input)).toString("base64url")}`;
}

const withRsa = (input: string): Buffer => sign("sha256", Buffer.from(input), rsa.privateKey);
const hmac =
  (hash: string, secret: string | Buffer) =>
  (input: string): Buffer =>
    createHmac(hash, secret).update(input).digest();
const publicPem = rsa.publicKey.export({ format: "pem", type: "spki" }) as string;
const mapped =
  (...pairs: readonly (readonly [string, string])[]) =>
  ({ ci, qa }: Identities): object => ({
    identity_map: pairs.map(([token_identity, account]) => ({
      token_identity,
      cc_identity: account === "ci" ? ci : account === "qa" ? qa : account,
    })),
  });
const username = (name: "ci" | "qa") => (identities: Identities) => ({ "cc-username": identities[name] });

const algorithms: readonly Vector[] = (["RS256", "PS256", "ES256", "EdDSA"] as const).flatMap((alg): Vector[] => [
  { name: `${alg}, with the issuer's key`, alg, expected: "ci" },
  {
    name: `${alg}, without kid`,
    alg,
    token: (claims) => signWith(alg, (KEYS[alg] as typeof rsa).privateKey, claims),
    expected: "ci",
  },
  {
    name: `${alg}, with a changed signature`,
    token: (claims) => {
      const [header, payload, signature = ""] = signWith(alg, (KEYS[alg] as typeof rsa).privateKey, claims).split(".");
      const bytes = Buffer.from(signature, "base64url");
      bytes[10] = (bytes[10] ?? 0) ^ 1;
      return `${header}.${payload}.${bytes.toString("base64url")}`;
    },
    expected: /signature verification failed/,
  },
  {
    name: `${alg}, with changed claims`,
    token: (claims) => {
      const [header, , signature] = signWith(alg, (KEYS[alg] as typeof rsa).privateKey, claims).split(".");
      return `${header}.${encode({ ...claims, exp: NOW + 9999 })}.${signature}`;
    },
    expected: /signature verification failed/,
  },
]);

const keys: readonly Vector[] = [
  {
    name: "another key with the issuer's kid",
    token: (claims) => signWith("RS256", otherRsa.privateKey, claims, { kid: "rsa" }),
    expected: /signature verification failed/,
  },
  {
    name: "another EC key without kid",
    token: (claims) => signWith("ES256", otherEc.privateKey, claims),
    expected: /signature verification failed/,
  },
  { name: "an unknown kid", header: { kid: "gone" }, expected: /no applicable key/ },
  { name: "the kid of a key of another type", header: { kid: "ec" }, expected: /no applicable key/ },
  {
    name: "two keys that fit, the second one right",
    token: (claims) => signWith("RS256", rsa.privateKey, claims),
    issuer: () => ({ jwks: JSON.stringify({ keys: [toJwk(otherRsa.publicKey), toJwk(rsa.publicKey)] }) }),
    expected: "ci",
  },
  {
    name: "two keys that fit, none right",
    token: (claims) => signWith("ES256", ec.privateKey, claims),
    issuer: () => ({ jwks: JSON.stringify({ keys: [toJwk(otherEc.publicKey), toJwk(otherEc.publicKey)] }) }),
    expected: /signature verification failed/,
  },
  {
    name: "a key for encryption",
    token: (claims) => signWith("RS256", rsa.privateKey, claims),
    issuer: () => ({ jwks: JSON.stringify({ keys: [toJwk(rsa.publicKey, { use: "enc" })] }) }),
    expected: /no applicable key/,
  },
  {
    name: "a key for another algorithm",
    token: (claims) => signWith("PS256", rsa.privateKey, claims),
    issuer: () => ({ jwks: JSON.stringify({ keys: [toJwk(rsa.publicKey, { alg: "RS256" })] }) }),
    expected: /no applicable key/,
  },
  {
    name: "a key that may not verify",
    token: (claims) => signWith("RS256", rsa.privateKey, claims),
    issuer: () => ({ jwks: JSON.stringify({ keys: [toJwk(rsa.publicKey, { key_ops: ["encrypt"] })] }) }),
    expected: /no applicable key/,
  },
  { name: "an issuer with no keys", issuer: () => ({ jwks: '{"keys":[]}' }), expected: /no applicable key/ },
  {
    name: "the keys of an issuer on another machine, which the mock does not ask",
    issuer: () => ({ jwks: "" }),
    expected: /no applicable key/,
  },
  {
    name: "an RSA key of 1024 bits",
    token: (claims) =>
      handmade({ alg: "RS256" }, claims, (input) => sign("sha256", Buffer.from(input), short.privateKey)),
    issuer: () => ({ jwks: JSON.stringify({ keys: [toJwk(short.publicKey)] }) }),
    expected: /2048/,
  },
];
const short = generateKeyPairSync("rsa", { modulusLength: 1024 });

const confusion: readonly Vector[] = [
  { name: "alg none without a signature", token: (c) => handmade({ alg: "none" }, c, () => ""), expected: /"alg"/ },
  { name: "alg None, in another case", token: (c) => handmade({ alg: "None" }, c, () => ""), expected: /"alg"/ },
  { name: "alg none with a signature", token: (c) => handmade({ alg: "none" }, c, withRsa), expected: /"alg"/ },
  { name: "no alg", token: (c) => handmade({}, c, withRsa), expected: /"alg"/ },
  { name: "an alg that is a list", token: (c) => handmade({ alg: ["RS256"] }, c, withRsa), expected: /"alg"/ },
  {
    name: "HS256 with the public key in PEM",
    token: (c) => handmade({ alg: "HS256", kid: "rsa" }, c, hmac("sha256", publicPem)),
    expected: /"alg"/,
  },
  {
    name: "HS256 with the public key in DER",
    token: (c) =>
      handmade({ alg: "HS256" }, c, hmac("sha256", rsa.publicKey.export({ format: "der", type: "spki" }) as Buffer)),
    expected: /"alg"/,
  },
  {
    name: "HS256 with the modulus",
    token: (c) => handmade({ alg: "HS256" }, c, hmac("sha256", String(rsa.publicKey.export({ format: "jwk" }).n))),
    expected: /"alg"/,
  },
  {
    name: "HS256 with an empty secret",
    token: (c) => handmade({ alg: "HS256" }, c, hmac("sha256", "")),
    expected: /"alg"/,
  },
  { name: "HS512 with JWKS", token: (c) => handmade({ alg: "HS512" }, c, hmac("sha512", JWKS)), expected: /"alg"/ },
  {
    name: "RS512, which isn't supported",
    token: (c) => signWith("RS512", rsa.privateKey, c),
    expected: /"alg"/,
  },
  { name: "ES384, which isn't supported", token: (c) => signWith("ES384", p384.privateKey, c), expected: /"alg"/ },
  {
    name: "an RS256 signature as PS256",
    token: (c) => handmade({ alg: "PS256", kid: "rsa" }, c, withRsa),
    expected: /signature verification failed/,
  },
  {
    name: "an ES256 signature in DER",
    token: (c) =>
      handmade({ alg: "ES256", kid: "ec" }, c, (input) => sign("sha256", Buffer.from(input), ec.privateKey)),
    expected: /signature verification failed/,
  },
  {
    name: "an ES256 signature of zeros",
    token: (c) => handmade({ alg: "ES256", kid: "ec" }, c, () => Buffer.alloc(64)),
    expected: /signature verification failed/,
  },
  {
    name: "a key in the header jwk",
    token: (c) => signWith("ES256", otherEc.privateKey, c, { jwk: toJwk(otherEc.publicKey) }),
    expected: /signature verification failed/,
  },
  {
    name: "a key at the header jku",
    token: (c) => signWith("ES256", otherEc.privateKey, c, { jku: "http://127.0.0.1:1/keys", kid: "evil" }),
    expected: /no applicable key/,
  },
  {
    name: "an unknown critical header",
    token: (c) => handmade({ alg: "RS256", kid: "rsa", crit: ["exp-in"], "exp-in": 1 }, c, withRsa),
    expected: /"exp-in"/,
  },
  {
    name: "a critical header that is missing",
    token: (c) => handmade({ alg: "RS256", kid: "rsa", crit: ["b64"] }, c, withRsa),
    expected: /"b64"/,
  },
  { name: "an empty crit", token: (c) => handmade({ alg: "RS256", crit: [] }, c, withRsa), expected: /"crit"/ },
  {
    name: "a payload that isn't encoded",
    token: (c) => handmade({ alg: "RS256", kid: "rsa", crit: ["b64"], b64: false }, c, withRsa),
    expected: /unencoded payload|signature verification failed/,
  },
];

const forms: readonly Vector[] = [
  { name: "a payload that is a list", token: () => handmade({ alg: "RS256" }, [], withRsa), expected: /invalid/i },
  { name: "a payload that is no JSON", token: () => handmade({ alg: "RS256" }, "{", withRsa), expected: /invalid/i },
  {
    name: "a header that is no JSON",
    token: (c) => `${encode("{")}.${encode(c)}.${encode("x")}`,
    expected: /invalid/i,
  },
  { name: "no signature", token: (c) => `${encode({ alg: "RS256" })}.${encode(c)}.`, expected: /invalid/i },
  {
    name: "two parts",
    token: (c) => `${encode({ alg: "RS256" })}.${encode(c)}`,
    expected: /invalid secret provided in authorization header/,
  },
  {
    name: "five parts, an encrypted token",
    token: () => "a.b.c.d.e",
    expected: /invalid secret provided in authorization header/,
  },
];

const claims: readonly Vector[] = [
  { name: "another iss", claims: { iss: "https://evil.example" }, expected: /no JWT issuer/ },
  { name: "the iss with a slash at the end", claims: { iss: `${ISSUER}/` }, expected: /no JWT issuer/ },
  { name: "the iss in capitals", claims: { iss: ISSUER.toUpperCase() }, expected: /no JWT issuer/ },
  { name: "no iss", claims: { iss: undefined }, expected: /no JWT issuer/ },
  { name: "an iss that is a list", claims: { iss: [ISSUER] }, token: signRaw, expected: /no JWT issuer/ },
  { name: "another aud", claims: { aud: "elsewhere" }, expected: /audience of the token is "elsewhere", not "crdb"/ },
  { name: "an aud that only starts right", claims: { aud: `${AUDIENCE}-evil` }, expected: /audience/ },
  { name: "no aud", claims: { aud: undefined }, expected: /audience/ },
  { name: "several aud, one of them right", claims: { aud: ["elsewhere", AUDIENCE] }, expected: "ci" },
  { name: "several aud, none right", claims: { aud: ["elsewhere", "nowhere"] }, expected: /audience/ },
  { name: "an exp in the past", claims: { exp: NOW - 60 }, expected: /"exp"/ },
  { name: "an exp that the skew allows", claims: { exp: NOW - 8 }, expected: "ci" },
  { name: "an exp that the skew just doesn't allow", claims: { exp: NOW - 11 }, expected: /"exp"/ },
  { name: "no exp", claims: { exp: undefined }, expected: /"exp"/ },
  { name: "an exp that is a text", claims: { exp: String(NOW + 300) }, token: signRaw, expected: /"exp"/ },
  { name: "an nbf in the future", claims: { nbf: NOW + 60 }, expected: /"nbf"/ },
  { name: "an nbf that the skew allows", claims: { nbf: NOW + 8 }, expected: "ci" },
  { name: "an nbf that the skew just doesn't allow", claims: { nbf: NOW + 12 }, expected: /"nbf"/ },
  { name: "an nbf that is a text", claims: { nbf: "soon" }, token: signRaw, expected: /"nbf"/ },
  { name: "no sub", claims: { sub: undefined }, expected: /sub claim of the token has no identity/ },
  { name: "an empty sub", claims: { sub: "" }, expected: /no identity/ },
  { name: "a sub that is a number", claims: { sub: 7 }, token: signRaw, expected: /no identity/ },
  {
    name: "the identity in another claim",
    claims: { actor: "octocat" },
    issuer: (ids) => ({ claim: "actor", ...mapped(["octocat", "ci"])(ids) }),
    expected: "ci",
  },
  { name: "another claim that is missing", issuer: () => ({ claim: "actor" }), expected: /actor claim/ },
];

function signRaw(claims: object): string {
  return handmade({ alg: "RS256", kid: "rsa" }, claims, withRsa);
}

const identities: readonly Vector[] = [
  {
    name: "a plain name with regular expression characters, taken literally",
    claims: { sub: "repoXacme/shop" },
    issuer: mapped(["repo.acme/shop", "ci"]),
    expected: /maps sub "repoXacme\/shop" to no identity/,
  },
  { name: "a plain name in another case", claims: { sub: MAIN.toUpperCase() }, expected: /to no identity/ },
  { name: "a plain name that only starts right", claims: { sub: `${MAIN}2` }, expected: /to no identity/ },
  { name: "a regular expression", issuer: mapped(["/^repo:acme/shop:ref:refs/heads/.+$", "ci"]), expected: "ci" },
  {
    name: "a regular expression that finds nothing",
    issuer: mapped(["/^repo:acme/shop$", "ci"]),
    expected: /to no id/,
  },
  {
    name: "a regular expression without anchors, which matches in the middle",
    claims: { sub: "repo:evil/acme/shop:ref:refs/heads/main-evil" },
    issuer: mapped(["/acme/shop:ref:refs/heads/main", "ci"]),
    expected: "ci",
  },
  {
    name: "an anchored regular expression and a second line",
    claims: { sub: `evil\n${MAIN}` },
    issuer: mapped([`/^${MAIN}$`, "ci"]),
    expected: /to no identity/,
  },
  {
    name: "the first group as the user",
    claims: { sub: "acme_ada" },
    issuer: mapped(["/^acme_(.*)$", "\\1@acme.example"]),
    expected: "ada@acme.example",
  },
  {
    name: "a first group that took no part",
    claims: { sub: "acme" },
    issuer: mapped(["/^acme(_x)?$", "ada\\1@acme.example"]),
    expected: "ada@acme.example",
  },
  {
    name: "a first group with $& in it, taken literally",
    claims: { sub: "acme_$&" },
    issuer: mapped(["/^acme_(.*)$", "\\1"]),
    expected: /"\$&", which the organization does not have/,
  },
  {
    name: "a user by e-mail address in another case, without mappings",
    claims: { sub: "Ada@Acme.example" },
    issuer: () => ({ identity_map: [] }),
    expected: "ada@acme.example",
  },
  {
    name: "a service account by id in capitals, without mappings",
    claims: ({ qa }) => ({ sub: qa.toUpperCase() }),
    issuer: () => ({ identity_map: [] }),
    expected: "qa",
  },
  { name: "an identity that does not exist", issuer: mapped([MAIN, "eve@acme.example"]), expected: /does not have/ },
  {
    name: "a user of another organization",
    issuer: mapped([MAIN, "bob@other.example"]),
    expected: /does not have/,
  },
  { name: "an inactive user", issuer: mapped([MAIN, "off@acme.example"]), expected: /does not have/ },
  {
    name: "the same identity twice",
    issuer: mapped([MAIN, "ci"], ["/^repo:", "ci"]),
    expected: "ci",
  },
  {
    name: "several identities without Cc-Username",
    issuer: mapped([MAIN, "ci"], ["/^repo:", "qa"]),
    expected: /select one with the Cc-Username header/,
  },
  {
    name: "several identities and Cc-Username",
    issuer: mapped([MAIN, "ci"], ["/^repo:", "qa"]),
    headers: username("qa"),
    expected: "qa",
  },
  {
    name: "several identities in a claim that is a list",
    claims: { groups: ["one", "two"] },
    issuer: (ids) => ({ claim: "groups", ...mapped(["one", "ci"], ["two", "qa"])(ids) }),
    headers: username("ci"),
    expected: "ci",
  },
  { name: "Cc-Username with the only identity", headers: username("ci"), expected: "ci" },
  { name: "Cc-Username with another account", headers: username("qa"), expected: /not to/ },
  {
    name: "Cc-Username with an e-mail address in another case",
    issuer: mapped([MAIN, "ci"], [MAIN, "ada@acme.example"]),
    headers: () => ({ "cc-username": "ADA@acme.example" }),
    expected: "ada@acme.example",
  },
];

const vanity: readonly Vector[] = [
  { name: "no Cc-Vanity-Name", headers: () => ({ "cc-vanity-name": "" }), expected: /needs the Cc-Vanity-Name header/ },
  {
    name: "the Cc-Vanity-Name of another organization",
    headers: () => ({ "cc-vanity-name": "other" }),
    expected: /the organization "other" has no JWT issuer/,
  },
  {
    name: "a Cc-Vanity-Name that nobody has",
    headers: () => ({ "cc-vanity-name": "nobody" }),
    expected: /the organization "nobody" has no JWT issuer/,
  },
  {
    name: "a Cc-Vanity-Name with the beginning of another",
    headers: () => ({ "cc-vanity-name": "acm" }),
    expected: /no JWT issuer/,
  },
];

export const VECTORS: readonly Vector[] = [
  ...algorithms,
  ...keys,
  ...confusion,
  ...forms,
  ...claims,
  ...identities,
  ...vanity,
];
