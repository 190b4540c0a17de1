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
const otherRsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const otherEc = generateKeyPairSync("ec", { namedCurve: "P-256" });

type Alg = "RS256" | "PS256" | "ES256" | "EdDSA";

/** The keys of the issuer by algorithm. RS256 and PS256 share one. */
export const KEYS: Readonly<Record<Alg, { readonly publicKey: KeyObject; readonly privateKey: KeyObject }>> = {
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

/** The ids of service accounts by the names in vectors: two of the organization, and one of another. */
export type Identities = Readonly<Record<"ci" | "qa" | "bo", string>>;

export interface Vector {
  readonly name: string;
  /** The account or user that the request is made as, or why it is rejected. */
  readonly expected: "ci" | "qa" | "ada@acme.example" | RegExp;
  readonly alg?: Alg;
  readonly header?: object;
  readonly claims?: object | ((identities: Identities) => object);
  /** Makes the token. By default, fast-jwt signs the claims with the issuer's key. */
  readonly token?: (claims: object) => string;
  /** Changes to the issuer that the organization registers. */
  readonly issuer?: (identities: Identities) => object;
  readonly headers?: (identities: Identities) => Readonly<Record<string, string>>;
}

type Claims = object;
type Pair = readonly [pattern: string, identity: string];
type Row = readonly [name: string, expected: Vector["expected"], parts?: Omit<Vector, "name" | "expected">];

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
const publicPem = rsa.publicKey.export({ format: "pem", type: "spki" });

/** A token that `key` signs, without `kid` unless `header` has one. */
const signed = (alg: Algorithm, key: KeyObject, header?: object): Pick<Vector, "token"> => ({
  token: (claims) => signWith(alg, key, claims, header),
});
/** A token with any header, whose signature `makeSignature` makes. */
const raw = (header: object, makeSignature: (input: string) => Buffer | string = withRsa): Pick<Vector, "token"> => ({
  token: (claims) => handmade(header, claims, makeSignature),
});
/** An issuer that publishes these keys. */
const withKeys = (token: Pick<Vector, "token">, ...keys: object[]): Pick<Vector, "token" | "issuer"> => ({
  ...token,
  issuer: () => ({ jwks: JSON.stringify({ keys }) }),
});
/** An issuer that maps patterns to accounts. */
const mapping = (...pairs: Pair[]) => ({
  issuer: (identities: Identities): object => ({
    identity_map: pairs.map(([token_identity, name]) => ({
      token_identity,
      cc_identity: identities[name as keyof Identities] ?? name,
    })),
  }),
});
const from = (sub: string, ...pairs: Pair[]) => ({ claims: { sub }, ...mapping(...pairs) });
const BOTH = mapping([MAIN, "ci"], ["/^repo:", "qa"]);
const ADA = "ada@acme.example";
const username = (name: "ci" | "qa"): Pick<Vector, "headers"> => ({
  headers: (identities) => ({ "cc-username": identities[name] }),
});
const vanity = (name: string): Pick<Vector, "headers"> => ({ headers: () => ({ "cc-vanity-name": name }) });
const RSA = { alg: "RS256", kid: "rsa" };
const FORGED = /signature verification failed/;
const NO_KEY = /no applicable key/;

const algorithms = (Object.keys(KEYS) as Alg[]).flatMap((alg): Row[] => {
  const sign = (claims: Claims): string[] => signWith(alg, KEYS[alg].privateKey, claims).split(".");
  const forge = (claims: Claims): string => {
    const [header, payload, signature = ""] = sign(claims);
    const bytes = Buffer.from(signature, "base64url");
    bytes[10] = (bytes[10] ?? 0) ^ 1;
    return `${header}.${payload}.${bytes.toString("base64url")}`;
  };
  const extend = (claims: Claims): string => {
    const [header, , signature] = sign(claims);
    return `${header}.${encode({ ...claims, exp: NOW + 9999 })}.${signature}`;
  };
  return [
    [`${alg}, with the issuer's key`, "ci", { alg }],
    [`${alg}, without kid`, "ci", { alg, token: (claims) => sign(claims).join(".") }],
    [`${alg}, with a changed signature`, FORGED, { token: forge }],
    [`${alg}, with changed claims`, FORGED, { token: extend }],
  ];
});

const rsaJwk = (members?: object): object => toJwk(rsa.publicKey, members);
const signedByRsa = signed("RS256", rsa.privateKey);
const otherEcJwk = toJwk(otherEc.publicKey);

const keys: readonly Row[] = [
  ["another key with the issuer's kid", FORGED, signed("RS256", otherRsa.privateKey, { kid: "rsa" })],
  ["an unknown kid", NO_KEY, { header: { kid: "gone" } }],
  ["the kid of a key of another type", NO_KEY, { header: { kid: "ec" } }],
  ["two keys that fit, the second one right", "ci", withKeys(signedByRsa, toJwk(otherRsa.publicKey), rsaJwk())],
  ["two keys that fit, none right", FORGED, withKeys(signed("ES256", ec.privateKey), otherEcJwk, otherEcJwk)],
  ["an issuer with no keys", NO_KEY, withKeys({})],
  ["the keys of an issuer on another machine, which the mock does not ask", NO_KEY, { issuer: () => ({ jwks: "" }) }],
];

const confusion: readonly Row[] = [
  ["alg none without a signature", /"alg"/, raw({ alg: "none" }, () => "")],
  ["HS256 with the public key in PEM", /"alg"/, raw({ alg: "HS256", kid: "rsa" }, hmac("sha256", publicPem))],
  ["RS512, which isn't supported", /"alg"/, signed("RS512", rsa.privateKey)],
  ["an RS256 signature as PS256", FORGED, raw({ alg: "PS256", kid: "rsa" })],
  ["a key in the header jwk", FORGED, signed("ES256", otherEc.privateKey, { jwk: otherEcJwk })],
  ["an unknown critical header", /"exp-in"/, raw({ ...RSA, crit: ["exp-in"], "exp-in": 1 })],
];

const forms: readonly Row[] = [
  ["a payload that is a list", /invalid/i, { token: () => handmade({ alg: "RS256" }, [], withRsa) }],
  ["two parts", /invalid secret provided/, { token: (c) => `${encode({ alg: "RS256" })}.${encode(c)}` }],
  ["five parts, an encrypted token", /invalid secret provided/, { token: () => "a.b.c.d.e" }],
];

const claims: readonly Row[] = [
  ["another iss", /no JWT issuer/, { claims: { iss: "https://evil.example" } }],
  ["the iss with a slash at the end", /no JWT issuer/, { claims: { iss: `${ISSUER}/` } }],
  ["the iss in capitals", /no JWT issuer/, { claims: { iss: ISSUER.toUpperCase() } }],
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
  ["an exp that is a text", /"exp"/, { claims: { exp: String(NOW + 300) }, ...raw(RSA) }],
  ["an nbf in the future", /"nbf"/, { claims: { nbf: NOW + 60 } }],
  ["an nbf that the skew allows", "ci", { claims: { nbf: NOW + 8 } }],
  ["an nbf that the skew just doesn't allow", /"nbf"/, { claims: { nbf: NOW + 12 } }],
  ["an nbf that is a text", /"nbf"/, { claims: { nbf: "soon" }, ...raw(RSA) }],
  ["no sub", /token's sub claim contains no identity/, { claims: { sub: undefined } }],
  ["an empty sub", /no identity/, { claims: { sub: "" } }],
  ["a sub that is a number", /no identity/, { claims: { sub: 7 }, ...raw(RSA) }],
  [
    "the identity in another claim",
    "ci",
    { claims: { actor: "octocat" }, issuer: (ids) => ({ claim: "actor", ...mapping(["octocat", "ci"]).issuer(ids) }) },
  ],
  ["another claim that is missing", /actor claim/, { issuer: () => ({ claim: "actor" }) }],
];

const identities: readonly Row[] = [
  ["a plain name with a dot, taken literally", /"repoXacme" to no identity/, from("repoXacme", ["repo.acme", "ci"])],
  ["a plain name in another case", /to no identity/, { claims: { sub: MAIN.toUpperCase() } }],
  ["a plain name that only starts right", /to no identity/, { claims: { sub: `${MAIN}2` } }],
  ["a regular expression", "ci", mapping(["/^repo:acme/shop:ref:refs/heads/.+$", "ci"])],
  ["a regular expression that finds nothing", /to no id/, mapping(["/^repo:acme/shop$", "ci"])],
  ["a regular expression without anchors", "ci", from(`evil/${MAIN}-evil`, ["/acme/shop:ref:refs/heads/main", "ci"])],
  ["an anchored one and a second line", /to no identity/, from(`evil\n${MAIN}`, [`/^${MAIN}$`, "ci"])],
  ["the first group as the user", ADA, from("acme_ada", ["/^acme_(.*)$", "\\1@acme.example"])],
  ["a first group that took no part", ADA, from("acme", ["/^acme(_x)?$", "ada\\1@acme.example"])],
  [
    "a first group with $& in it",
    /"\$&", which the organization does not have/,
    from("acme_$&", ["/^acme_(.*)$", "\\1"]),
  ],
  ["a user by e-mail address in another case, without mappings", ADA, from("Ada@Acme.example")],
  ["an account by id in capitals", "qa", { claims: ({ qa }) => ({ sub: qa.toUpperCase() }), ...mapping() }],
  ["an identity that does not exist", /does not have/, mapping([MAIN, "eve@acme.example"])],
  ["a user of another organization", /does not have/, mapping([MAIN, "bob@other.example"])],
  ["an account of another organization", /does not have/, mapping([MAIN, "bo"])],
  ["an inactive user", /does not have/, mapping([MAIN, "off@acme.example"])],
  ["the same identity twice", "ci", mapping([MAIN, "ci"], ["/^repo:", "ci"])],
  ["several identities without Cc-Username", /select one with the Cc-Username header/, BOTH],
  ["several identities and Cc-Username", "qa", { ...BOTH, ...username("qa") }],
  [
    "several identities in a claim that is a list",
    "ci",
    {
      claims: { groups: ["one", "two"] },
      issuer: (ids) => ({ claim: "groups", ...mapping(["one", "ci"], ["two", "qa"]).issuer(ids) }),
      ...username("ci"),
    },
  ],
  ["Cc-Username with the only identity", "ci", username("ci")],
  ["Cc-Username with another account", /not to/, username("qa")],
  [
    "Cc-Username with an e-mail address in another case",
    ADA,
    { ...mapping([MAIN, "ci"], [MAIN, ADA]), headers: () => ({ "cc-username": "ADA@acme.example" }) },
  ],
  ["no Cc-Vanity-Name", /needs the Cc-Vanity-Name header/, vanity("")],
  ["another organization's Cc-Vanity-Name", /the "other" organization has no JWT issuer/, vanity("other")],
  ["a Cc-Vanity-Name that nobody has", /the "nobody" organization has no JWT issuer/, vanity("nobody")],
  ["a Cc-Vanity-Name with the beginning of another", /no JWT issuer/, vanity("acm")],
];

export const VECTORS: readonly Vector[] = [algorithms, keys, confusion, forms, claims, identities]
  .flat()
  .map(([name, expected, parts]) => ({ name, expected, ...parts }));
