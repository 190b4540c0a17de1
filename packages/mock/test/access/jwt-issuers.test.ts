import { generateKeyPairSync } from "node:crypto";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { createSigner } from "fast-jwt";
import { expect, onTestFinished, test } from "vitest";
import { type Reply, request } from "../request.ts";
import { basicCluster, openCloud, role } from "../version-2024-09-16.ts";

const NOW = Date.UTC(2022, 2, 14, 14, 15, 22) / 1000;
const GITHUB = "https://token.actions.githubusercontent.com";
const ISSUER = { issuer_url: GITHUB, audience: "crdb" };

async function openOrganization(name = "CLUSTER_CREATOR") {
  const cloud = openCloud({ keys: [{ organization: "acme" }] });
  const sent = { name: "ci", description: "", roles: [role(name)] };
  const { id: account } = await cloud.ask("POST /service-accounts", sent);
  const identity_map = [{ token_identity: "me", cc_identity: account }];
  const register = (issuer: object): Promise<{ id: string }> =>
    cloud.ask("POST /jwt-issuers", { ...ISSUER, identity_map, ...issuer });
  const { fetch } = cloud;
  const headers = { "cc-vanity-name": "acme" };
  const send = (key: string, line = "GET /api/v1/clusters/available-regions", body?: object): Promise<Reply> =>
    request("http://cloud.invalid", line, { key, fetch, headers, body });
  return { ...cloud, account, register, send };
}

/** Starts an issuer on this machine. Tests can replace its `keys`. */
async function startIssuer(handle?: RequestListener) {
  const issuer = { url: "", keys: [] as object[], configuration: {} as object };
  const server = createServer((request, response) => {
    if (handle) return handle(request, response);
    const isKeys = request.url === "/keys";
    if (!isKeys && request.url !== "/.well-known/openid-configuration") return response.writeHead(404).end();
    const configuration = { issuer: issuer.url, jwks_uri: `${issuer.url}/keys`, ...issuer.configuration };
    response.end(JSON.stringify(isKeys ? { keys: issuer.keys } : configuration));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close().closeAllConnections());
  issuer.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return issuer;
}

/** The response that rejects a request's token. */
const rejected = (message: RegExp | string) => ({ status: 401, body: { message: expect.stringMatching(message) } });

function createKey(kid: string) {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const key = privateKey.export({ format: "pem", type: "pkcs8" }) as string;
  const sign = (iss: string): string =>
    createSigner({ key, algorithm: "ES256", kid, noTimestamp: true })({ iss, aud: "crdb", sub: "me", exp: NOW + 300 });
  return { sign, jwk: { ...publicKey.export({ format: "jwk" }), kid } };
}

test("the mock fetches a local issuer's keys, even if its URL ends with a slash, and notices at once when they are rotated", async () => {
  const { register, send } = await openOrganization();
  const issuer = await startIssuer();
  const [first, second] = [createKey("one"), createKey("two")];
  issuer.keys = [first.jwk];
  const issuer_url = `${issuer.url}/`;
  issuer.configuration = { issuer: issuer_url };
  await register({ issuer_url });
  expect((await send(first.sign(issuer_url))).status).toBe(200);
  issuer.keys = [second.jwk];
  expect((await send(second.sign(issuer_url))).status).toBe(200);
  expect((await send(first.sign(issuer_url))).body.message).toMatch(/no applicable key/);
});

const ELSEWHERE = /not point to this machine/;

test.each<[string, Record<string, unknown> | RequestListener, RegExp]>([
  ["has another issuer's configuration", { issuer: GITHUB }, /another issuer/],
  ["has keys on another machine", { jwks_uri: "https://acme.example/keys" }, ELSEWHERE],
  ["has keys in a file", { jwks_uri: "file:///etc/passwd" }, ELSEWHERE],
  ["has keys behind another protocol", { jwks_uri: "xhttp://127.0.0.1/" }, ELSEWHERE],
  ["has keys on a host that looks local", { jwks_uri: "http://127.0.0.1.acme.example/" }, ELSEWHERE],
  ["has keys on a host whose name ends like this one's", { jwks_uri: "http://acme-localhost/" }, ELSEWHERE],
  ["has no keys", { jwks_uri: undefined }, ELSEWHERE],
  ["responds with an error", (_, response) => response.writeHead(500).end(), /responded with 500/],
  [
    "redirects",
    ({ url }, response) => (url === "/" ? response.end("{}") : response.writeHead(302, { location: "/" }).end()),
    /did not respond/,
  ],
  ["breaks the connection", (request) => request.socket.destroy(), /did not respond/],
  ["responds with HTML", (_, response) => response.end("<html>"), /invalid/],
])("a token is rejected if its issuer %s", async (_, behaviour, message) => {
  const { register, send } = await openOrganization();
  const issuer = await startIssuer(typeof behaviour === "function" ? behaviour : undefined);
  issuer.configuration = behaviour;
  await register({ issuer_url: issuer.url });
  expect(await send(createKey("one").sign(issuer.url))).toMatchObject(rejected(message));
});

test("a token is rejected if its issuer is deleted while the mock fetches the keys", async () => {
  const { ask, register, send } = await openOrganization();
  const key = createKey("one");
  let id = "";
  const issuer = await startIssuer(async ({ url }, response) => {
    if (url === "/keys") await ask(`DELETE /jwt-issuers/${id}`);
    const configuration = { issuer: issuer.url, jwks_uri: `${issuer.url}/keys` };
    response.end(JSON.stringify(url === "/keys" ? { keys: [key.jwk] } : configuration));
  });
  id = (await register({ issuer_url: issuer.url })).id;
  const message = "the JWT issuer changed while its token was being verified: retry the request";
  expect(await send(key.sign(issuer.url))).toMatchObject(rejected(message));
});

test("a token grants its service account's roles, until the account is deleted", async () => {
  const { account, ask, fetch, register, send } = await openOrganization("CLUSTER_DEVELOPER");
  await register({});
  const token = await fetch.issueToken({ subject: "me", audience: "crdb" });
  expect((await send(token, "GET /api/v1/clusters")).status).toBe(200);
  expect(await send(token, "GET /api/v1/service-accounts")).toMatchObject({ status: 403, body: { code: 7 } });
  await ask(`DELETE /service-accounts/${account}`);
  expect((await send(token, "GET /api/v1/clusters")).body.message).toMatch(/has no such active user/);
  const { status, body } = await send(token, "GET /api/scim/v2/Users");
  expect([status, body.status, body.schemas]).toEqual([401, "401", ["urn:ietf:params:scim:api:messages:2.0:Error"]]);
});

test("a JWT issuer's jwks and claim are absent unless they are set", async () => {
  const { ask, register } = await openOrganization();
  const { id } = await register({});
  for (const shown of [await ask(`GET /jwt-issuers/${id}`), (await ask("GET /jwt-issuers")).jwt_issuers[0]])
    expect(Object.keys(shown).toSorted()).toEqual(["audience", "id", "identity_map", "issuer_url"]);
  const set = { jwks: '{"keys":[]}', claim: "email" };
  expect(await ask(`PATCH /jwt-issuers/${id}`, set)).toMatchObject(set);
  expect(await ask(`PATCH /jwt-issuers/${id}`, { jwks: "", claim: "" })).not.toHaveProperty("jwks");
});

test("a user with a token only becomes admin of the clusters that the user creates", async () => {
  const { ask, fetch, register, send } = await openOrganization();
  const { id: creator } = fetch.seedUser({ email: "ada@acme.example", roles: ["CLUSTER_CREATOR"] });
  await register({ identity_map: [] });
  const token = await fetch.issueToken({ subject: "ada@acme.example", audience: "crdb" });
  const { body } = await send(token, "POST /api/v1/clusters", basicCluster());
  expect(body.creator_id).toBe(creator);
  const other = fetch.seedCluster({ name: "other-moose", organization: "acme" }).id;
  expect((await send(token, "GET /api/v1/clusters")).body.clusters).toMatchObject([{ id: body.id }]);
  expect((await send(token, `DELETE /api/v1/clusters/${other}`)).status).toBe(403);
  const admin = role("CLUSTER_ADMIN", "CLUSTER", body.id);
  expect((await ask(`GET /roles/${creator}`)).roles).toContainEqual(admin);
  expect((await send(token, `DELETE /api/v1/clusters/${body.id}`)).status).toBe(200);
  expect((await ask(`GET /roles/${creator}`)).roles).not.toContainEqual(admin);
  expect((await send(token, `GET /api/v1/clusters/${body.id}`)).body.state).toBe("DELETED");
  expect((await send(token, `DELETE /api/v1/clusters/${body.id}`)).status).toBe(404);
});

test("a token from issueToken() is valid until it expires by the mock's clock, or until rotateTokenKey() replaces the key", async () => {
  const { fetch, register, send } = await openOrganization();
  await register({});
  const token = await fetch.issueToken({ subject: "me", audience: "crdb", expiresIn: "2m" });
  const payload = JSON.parse(Buffer.from(token.split(".")[1] as string, "base64url").toString());
  expect(payload).toMatchObject({ iss: GITHUB, sub: "me", aud: "crdb", exp: payload.iat + 120 });
  expect((await send(token)).status).toBe(200);
  fetch.advance("2m");
  expect((await send(token)).status).toBe(200);
  fetch.advance("11s");
  expect((await send(token)).body.message).toMatch(/"exp"/);
  const before = await fetch.issueToken({ subject: "me", audience: "crdb" });
  fetch.rotateTokenKey();
  expect((await send(before)).body.message).toMatch(/no applicable key/);
  expect((await send(await fetch.issueToken({ subject: "me", audience: "crdb" }))).status).toBe(200);
  await register({ issuer_url: "https://gitlab.com", claim: "ref" });
  const options = { subject: "you", audience: "crdb", issuer: "https://gitlab.com", claims: { ref: "me" } };
  expect((await send(await fetch.issueToken(options))).status).toBe(200);
  await expect(fetch.issueToken({ subject: "me", expires: "2m" } as never)).rejects.toThrow(/expires: unknown field/);
});

test("an API key that looks like a token still works as an API key", async () => {
  const { ask } = openCloud({ keys: [{ apiKey: "abc.def.ghi" }] });
  expect((await ask("GET /organization")).name).toBe("default");
});

test.each<[issuer: object, message?: RegExp]>([
  [{ jwks: "{" }, /jwks: is not a JSON Web Key Set/],
  [{ jwks: "[]" }, /jwks: is not a JSON Web Key Set/],
  [{ jwks: '{"keys":[{"n":"x"}]}' }, /jwks: is not a JSON Web Key Set/],
  [{ jwks: '{"keys":[{"kty":"RSA","d":"x"}]}' }, /private or symmetric/],
  [{ jwks: '{"keys":[{"kty":"oct","k":"x"}]}' }, /private or symmetric/],
  [mapping("/(?=x)"), /token_identity: uses look-around/],
  [mapping("/^(?!evil)"), /look-around/],
  [mapping("/(?<=a)b"), /look-around/],
  [mapping("/(?<!a)b"), /look-around/],
  [mapping("/(a)\\1"), /back-reference/],
  [mapping("/(?<name>a)\\k<name>"), /back-reference/],
  [mapping("/*"), /not a regular expression that the mock can parse/],
  [mapping("/(?P<name>a)"), /not a regular expression that the mock can parse/],
  [mapping("/\\-"), /not a regular expression that the mock can parse/],
  [mapping("/^a$", "\\1@acme.example"), /cc_identity: contains \\1/],
  [mapping("/[(?=]\\(?=$")],
  [mapping("/^(?:a|b)(?<rest>.*)$", "\\1@acme.example")],
  [mapping("/\\\\1")],
  [mapping("(?=plain)")],
])("jwtIssuers.create and jwtIssuers.update check %j: %s", async (issuer, message) => {
  const { ask, problem } = openCloud();
  const expected = message ? new RegExp(`^400 .*${message.source}`) : /^200$/;
  expect(await problem("POST /jwt-issuers", { ...ISSUER, ...issuer })).toMatch(expected);
  const { id } = await ask("POST /jwt-issuers", { ...ISSUER, issuer_url: "https://ci.acme.example" });
  expect(await problem(`PATCH /jwt-issuers/${id}`, issuer)).toMatch(expected);
});

function mapping(token_identity: string, cc_identity = "ada@acme.example"): object {
  return { identity_map: [{ token_identity, cc_identity }] };
}
