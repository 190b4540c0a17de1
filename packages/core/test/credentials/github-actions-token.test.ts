import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createGitHubActionsToken } from "../../src/credentials/github-actions-token.ts";
import { createFetchTransport } from "../../src/transport/fetch-transport.ts";
import { caught } from "../caught.ts";
import { createManualClock } from "../manual-clock.ts";
import { openClient, TARGET } from "../open-client.ts";
import { createScriptedFetch, json, refused, type Step, silence, text } from "../scripted-fetch.ts";

const AUDIENCE = "https://cockroachlabs.cloud";
const ENDPOINT_KEY = "endpoint-key-0123456789";
const VARIABLES: Readonly<Record<string, string>> = {
  ACTIONS_ID_TOKEN_REQUEST_URL: "https://token.example/job?api-version=2",
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: ENDPOINT_KEY,
};

/** Creates a token that is valid for 600 s. Its times are years away from the test clock's. */
function issue(id: number, aud: string = AUDIENCE): string {
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const claims = { iss: "https://issuer.example", sub: "repo:acme/shop:ref:refs/heads/main", aud };
  return `${encode({ alg: "RS256" })}.${encode({ ...claims, jti: id, iat: 1000, exp: 1600 })}.c2lnbmF0dXJl`;
}

/** Opens a client. `tokenSteps` are the token endpoint's responses, and `steps` the service's. */
function openJob(tokenSteps: readonly Step[], steps: readonly Step[], variables = VARIABLES) {
  const clock = createManualClock(5_000_000);
  const { fetch, requests: asked } = createScriptedFetch(clock, tokenSteps);
  const transport = createFetchTransport(fetch);
  const apiKey = createGitHubActionsToken({ transport, readVariable: (name) => variables[name] });
  return { ...openClient(steps, { apiKey, clock, rateLimit: false, vanityName: "acme" }), apiKey, asked };
}

const numbered = (): Step => {
  let id = 0;
  return () => Response.json({ value: issue(++id) });
};

test.each(["https://token.example/job?api-version=2", "http://127.0.0.1:4010/?a=1"])(
  "githubActionsToken() only sends the job's key to %s",
  async (endpoint) => {
    const variables = { ...VARIABLES, ACTIONS_ID_TOKEN_REQUEST_URL: endpoint };
    const { cloud, clock, requests, asked } = openJob([numbered()], [json(200, {})], variables);
    await clock.run(cloud.clusters.get(TARGET));
    expect(asked[0]?.url).toBe(`${endpoint}&audience=${encodeURIComponent(AUDIENCE)}`);
    expect(asked[0]?.headers.authorization).toBe(`Bearer ${ENDPOINT_KEY}`);
    expect(requests[0]?.headers).toMatchObject({ authorization: `Bearer ${issue(1)}`, "cc-vanity-name": "acme" });
    expect(JSON.stringify(requests)).not.toContain(ENDPOINT_KEY);
  },
);

test("githubActionsToken() requests one token for a hundred concurrent calls, and a minute before it expires another", async () => {
  const { cloud, clock, asked } = openJob([numbered()], [json(200, {})]);
  await clock.run(Promise.all(Array.from({ length: 100 }, () => cloud.clusters.get(TARGET))));
  clock.jump(539_000);
  await clock.run(cloud.clusters.get(TARGET));
  expect(asked).toHaveLength(1);
  clock.jump(2000);
  await clock.run(cloud.clusters.get(TARGET));
  expect(asked).toHaveLength(2);
});

test("after a second 401, githubActionsToken() reports the rejected token's issuer, subject and audience", async () => {
  const { cloud, clock, requests, asked } = openJob([numbered()], [json(401, { message: "no such issuer" })]);
  const error = await clock.run(caught(cloud.clusters.get(TARGET)));
  expect(error.message).toContain(
    "clusters.get: 401: no such issuer: check githubActionsToken(): issuer " +
      `https://issuer.example, subject repo:acme/shop:ref:refs/heads/main, audience ${AUDIENCE}`,
  );
  expect([requests.length, asked.length]).toEqual([2, 2]);
  for (const shown of [inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error), inspect(cloud)]) {
    expect(shown).not.toMatch(/eyJ/);
  }
});

const GIVE = 'give the job "permissions: id-token: write"';

test.each<[string, Step[], string, number]>([
  ["a 403", [json(403, { secret: ENDPOINT_KEY })], `responded with 403: ${GIVE}`, 1],
  ["a 401", [json(401, {})], `responded with 401: ${GIVE}`, 1],
  ["a 499", [json(499, {})], "responded with 499", 1],
  ["a 500, a 429 and a 503", [json(500, {}), json(429, {}), json(503, {})], "responded with 503 (tried 3 times)", 3],
  ["no token", [json(200, {})], "responded without a token", 1],
  ["another audience", [json(200, { value: issue(1, "x") })], `a token whose audience is not ${AUDIENCE}`, 1],
  ["a refused connection", [refused], "the token endpoint token.example failed", 3],
  ["an echo of the key", [() => Promise.reject(new Error(`bad ${ENDPOINT_KEY}`))], "bad [redacted]", 3],
  ["a thrown text", [() => Promise.reject(`bad ${ENDPOINT_KEY}`)], "bad [redacted]", 3],
  ["a body of 64 KiB and more", [text(200, "x".repeat(65_537))], "responded without a token", 1],
  ["silence", [silence], "no response after 10 s (tried 3 times)", 3],
])("without a valid token, githubActionsToken() rejects with the outcome 'not sent': %s", async (title, ...row) => {
  const [steps, message, asks] = row;
  const { cloud, clock, error, requests, asked } = openJob(steps, [json(200, {})]);
  const thrown = await error(cloud.clusters.get(TARGET, { maxRetries: 0 }));
  const code = asks === 1 ? "ERR_API_KEY" : "ERR_API_KEY_UNAVAILABLE";
  expect(thrown).toMatchObject({ name: "ConnectionError", outcome: "not sent", code });
  expect(thrown.message).toContain("githubActionsToken() failed: ");
  expect(thrown.message).toContain(message);
  expect(thrown.message.includes(GIVE)).toBe(message.includes(GIVE));
  expect(inspect(thrown, { depth: 9, showHidden: true })).not.toMatch(/eyJ|endpoint-key/);
  expect([requests.length, asked.length, clock.pending()]).toEqual([0, asks, 0]);
  if (title !== "silence") return;
  // If the token endpoint doesn't respond, each attempt times out, and each pause is longer than the last.
  expect(asked.map(({ at }) => at - 5_000_000)).toEqual([0, 10_500, 21_500]);
  expect(asked.every(({ signal }) => signal.aborted)).toBe(true);
});

test("githubActionsToken() ends its request when the last call that waits for the token is aborted", async () => {
  const { promise, resolve } = Promise.withResolvers<Response>();
  const { cloud, clock, apiKey, asked } = openJob([silence, () => promise], [json(200, {})]);
  const controllers = [new AbortController(), new AbortController()] as const;
  const calls = controllers.map(({ signal }) => caught(cloud.clusters.get(TARGET, { signal })));
  await clock.advance(1000);
  controllers[0].abort("enough");
  await clock.advance(1000);
  expect(asked.map(({ signal }) => signal.aborted)).toEqual([false]);
  controllers[1].abort("enough");
  // These calls share a new token request, even though the first of them starts before the aborted request has ended.
  const { signal } = new AbortController();
  const later: Promise<unknown>[] = [apiKey({ clock, rejected: undefined, signal }) as Promise<string>];
  expect(await Promise.all(calls)).toEqual(["enough", "enough"]);
  later.push(cloud.clusters.get(TARGET));
  resolve(Response.json({ value: issue(1) }));
  await clock.run(Promise.all(later));
  expect([asked.map(({ signal }) => signal.aborted), clock.pending()]).toEqual([[true, false], 0]);
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test.each([
  ["during a pause", json(503, {})],
  ["during a request", silence],
])("githubActionsToken() doesn't retry after its call was aborted or timed out %s", async (_, step) => {
  const { cloud, abort, error, requests, asked } = openJob([step], [json(200, {})]);
  expect(await abort(100, (signal) => cloud.clusters.get(TARGET, { signal }))).toBe("enough");
  const late = await error(cloud.clusters.get(TARGET, { deadlineMs: 100 }));
  expect(late).toMatchObject({ name: "CallTimeoutError", outcome: "not sent" });
  expect([asked.length, requests.length]).toEqual([2, 0]);
});

test.each([
  ...Object.keys(VARIABLES).map((name) => [name, "", `${name} is not set: ${GIVE}`]),
  ...["http://token.example/", "ftp://127.0.0.1/", "token.example"].map((endpoint) => {
    return ["ACTIONS_ID_TOKEN_REQUEST_URL", endpoint, "ACTIONS_ID_TOKEN_REQUEST_URL must be an https URL"];
  }),
  ["ACTIONS_ID_TOKEN_REQUEST_TOKEN", "key-…-9", "ACTIONS_ID_TOKEN_REQUEST_TOKEN contains a character outside Latin-1"],
] as [string, string, string][])("githubActionsToken() sends nothing if %s is %j", async (name, value, message) => {
  const { cloud, error, asked } = openJob([], [], { ...VARIABLES, [name]: value });
  const thrown = await error(cloud.clusters.get(TARGET));
  expect(thrown).toMatchObject({ outcome: "not sent", code: "ERR_API_KEY" });
  expect(thrown.message).toContain(message);
  expect(inspect(thrown, { depth: 9, showHidden: true })).not.toContain("key-…");
  expect(asked).toHaveLength(0);
});

test("githubActionsToken() doesn't reuse a token that has no expiry time", async () => {
  const payload = Buffer.from(JSON.stringify({ aud: [AUDIENCE] })).toString("base64url");
  const { cloud, clock, asked } = openJob([json(200, { value: `e30.${payload}.c2ln` })], [json(200, {})]);
  await clock.run(cloud.clusters.get(TARGET));
  await clock.run(cloud.clusters.get(TARGET));
  expect(asked).toHaveLength(2);
});
