import { expect, expectTypeOf, onTestFinished, test, vi } from "vitest";
import type { MockOptions } from "../../src/cloud/mock-options.ts";
import { createMockFetch as createAny, type MockFetch } from "../../src/server/create-mock-fetch.ts";
import { freeCluster, request } from "../request.ts";
import { openCloud, type TestCloud } from "../version-2024-09-16.ts";

const ORIGIN = "https://cockroachlabs.cloud";

const apiVersion = "2022-03-31";
const createMockFetch = (options: MockOptions = {}): MockFetch => createAny({ apiVersion, ...options });
const open = (options: MockOptions = {}): TestCloud => openCloud({ apiVersion, clock: "real", ...options });

test("of several requests that create a cluster with the same name, only one succeeds, until that cluster is deleted", async () => {
  const { ask, call, list } = open();
  const replies = await Promise.all(Array.from({ length: 4 }, () => call("POST /clusters", freeCluster())));
  expect(replies.map((reply) => reply.status).sort()).toEqual([200, 409, 409, 409]);
  const message = 'name: a cluster named "notorious-moose" already exists';
  expect(replies.find((reply) => reply.status === 409)?.body).toEqual({ code: 6, message });
  const [id] = await list("GET /clusters", "id");
  const { config } = await ask(`GET /clusters/${id}`);
  await ask(`DELETE /clusters/${id}`);
  const again = await ask("POST /clusters", freeCluster());
  expect(again.config.serverless.routing_id).not.toBe(config.serverless.routing_id);
});

test("createMockFetch() rejects a body over 4 MiB, counted in bytes", async () => {
  const { fetch, status } = open();
  const post = (name: string): Promise<number> => status("POST /clusters", freeCluster(name));
  const longest = 4 * 1024 * 1024 - JSON.stringify(freeCluster("")).length;
  expect([await post("m".repeat(longest + 1)), await post("m".repeat(longest))]).toEqual([413, 400]);
  expect(await post("ヘ".repeat(1_500_000))).toBe(413);
  expect(fetch.requests[0]).toMatchObject({ operation: "clusters.create", status: 413 });
});

const withSpec = (serverless: object, change: object = {}): object => ({
  ...freeCluster(),
  ...{ spec: { serverless: { regions: [], spendLimit: 0, ...serverless } }, ...change },
});
const CLUSTERS = `${ORIGIN}/api/v1/clusters`;
const sent = { method: "POST", body: JSON.stringify(freeCluster()) };

test.each<[string, (key: string) => Parameters<typeof fetch>]>([
  ["a string and headers in an object", (key) => [CLUSTERS, { ...sent, headers: { Authorization: key } }]],
  ["a URL and headers in an array", (key) => [new URL(CLUSTERS), { ...sent, headers: [["Authorization", key]] }]],
  ["Headers", (key) => [CLUSTERS, { ...sent, headers: new Headers({ authorization: key }) }]],
  ["a Blob", (key) => [CLUSTERS, { ...sent, body: new Blob([sent.body]), headers: { authorization: key } }]],
  ["a Request", (key) => [new Request(CLUSTERS, { ...sent, headers: { authorization: key } })]],
  [
    "a Request, init",
    (key) => [new Request(CLUSTERS, { headers: { authorization: key } }), { ...sent, method: "post" }],
  ],
  ["a URL and a Request", (key) => [CLUSTERS, new Request(CLUSTERS, { ...sent, headers: { authorization: key } })]],
])("createMockFetch() accepts %s", async (_, input) => {
  const mock = createMockFetch();
  expect((await mock(...input(`Bearer ${mock.apiKey}`))).status).toBe(200);
  expect(mock.requests).toMatchObject([{ method: "POST", path: "/api/v1/clusters", body: freeCluster() }]);
});

test("createMockFetch() reads a body in Firefox, whose Request has no `body`", async () => {
  vi.spyOn(Request.prototype, "body", "get").mockReturnValue(null);
  onTestFinished(() => void vi.restoreAllMocks());
  const mock = createMockFetch();
  await mock(CLUSTERS, sent);
  expect(mock.requests).toMatchObject([{ body: freeCluster() }]);
});

test.each([undefined, { method: "DELETE", body: null }])("createMockFetch() accepts a URL and %j", async (init) => {
  const mock = createMockFetch();
  expectTypeOf(mock).toExtend<typeof globalThis.fetch>();
  expect((await mock(CLUSTERS, init)).status).toBe(401);
  expect(mock.requests).toMatchObject([{ method: init?.method ?? "GET", headers: {}, body: undefined }]);
});

test("the truncate fault cuts the response body off halfway", async () => {
  const mock = createMockFetch();
  // The response contains no times, whose length varies: they have 0, 6 or 9 fractional digits.
  const regions = `${CLUSTERS}/available-regions?provider=GCP`;
  const list = (): Promise<Response> => mock(regions, { headers: { authorization: `Bearer ${mock.apiKey}` } });
  const whole = await (await list()).text();
  mock.fault({ truncate: true });
  const reader = (await list()).body?.getReader();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe(whole.slice(0, whole.length / 2));
  await expect(reader?.read()).rejects.toMatchObject({ message: "terminated", cause: { code: "UND_ERR_SOCKET" } });
});

test("seedCluster() makes up unique names, and adds a Dedicated cluster with nodes in each region and no spend limit", async () => {
  const { ask, problem, fetch } = open();
  const { id } = fetch.seedCluster({ regions: ["us-east1", "us-west2"], nodesPerRegion: 2 });
  expect(await ask(`GET /clusters/${id}/nodes?pagination.limit=3&pagination.start=3`)).toMatchObject({
    nodes: [{ region_name: "us-west2", status: "LIVE" }],
    pagination: { next: 0, last: 3, total_results: 4 },
  });
  expect(await ask(`GET /clusters/${id}`)).toMatchObject({ plan: "DEDICATED", account_id: "crdb-mock-customers" });
  const message = "400 invalid argument: cluster_id: only Serverless clusters have a spend limit";
  expect(await problem(`PUT /clusters/${id}/spend-limit`, { spendLimit: 1 })).toBe(message);
  const names = Array.from({ length: 3 }, () => fetch.seedCluster().name);
  expect(names).toEqual(["notorious-moose-2", "notorious-moose-3", "notorious-moose-4"]);
  expect(() => fetch.seedCluster({ name: "notorious-moose" })).toThrow(RangeError);
});

test("clusters.listAvailableRegions lists a provider's regions, clusters.create uses one by default and rejects others'", async () => {
  const { ask, problem } = open();
  for (const [provider, region] of [["AWS", "us-east-1"] as const, ["GCP", "us-central1"] as const]) {
    const { config } = await ask("POST /clusters", withSpec({ spendLimit: 5 }, { provider, name: region }));
    expect(config.serverless).toMatchObject({ regions: [region], spend_limit: 5 });
  }
  expect((await ask("GET /clusters/available-regions?provider=AWS")).regions).toContain("us-west-2");
  const { regions } = await ask("GET /clusters/available-regions");
  expect(regions).toEqual(expect.arrayContaining(["us-west-2", "us-west2"]));
  const create = (region: string): Promise<string> =>
    problem("POST /clusters", withSpec({ regions: [region] }, { name: region, provider: "AWS" }));
  expect(await create("us-west-2")).toBe("200");
  // Only Dedicated clusters can run in eu-north-1.
  for (const region of ["eu-north-1", "us-west2"])
    expect(await create(region)).toContain(`400 invalid argument: invalid region name '${region}' for AWS`);
});

const [UNKNOWN_KEY, PATH] = ["CCDB1_unknown", `/${"x".repeat(191)}`];

test.each<[line: string, key: string | undefined, status: number, code: number, message: string]>([
  ["GET /clusters", "", 401, 16, "missing authorization header; see https://www.cockroachlabs.com/"],
  ["GET /clusters", "Bearer CCDB1_key", 401, 16, 'the secret key starts with "Bearer ": remove it'],
  ["GET /clusters", UNKNOWN_KEY, 401, 16, "expected either an API key or a JWT; pass the mock's apiKey to the client"],
  ["GET /unknown", undefined, 404, 5, "/api/v1/unknown"],
  ["GET /clusters/", undefined, 404, 5, "/api/v1/clusters/"],
  ["GET /clusters/%zz", undefined, 404, 5, "/api/v1/clusters/%zz"],
  ["GET /clusters/%E0", undefined, 404, 5, "/api/v1/clusters/%E0"],
  [`GET ${PATH}?a=1`, undefined, 404, 5, `no such path: /api/v1${PATH}`],
  [`GET ${PATH}xyz`, undefined, 404, 5, `no such path: /api/v1${PATH}x…`],
  ["PATCH /clusters", undefined, 405, 12, "PATCH"],
])("createMockFetch() responds to %s with the key %j with %i", async (line, key, status, code, message) => {
  const body = { code, message: expect.stringContaining(message) };
  expect(await open().call(line, undefined, key)).toMatchObject({ status, body });
});

test("a 403 names the roles that the API key lacks", async () => {
  const { call, status, fetch } = open();
  const { apiKey } = fetch.addKey({ roles: ["CLUSTER_DEVELOPER"] });
  expect(await status("GET /clusters", undefined, apiKey)).toBe(200);
  const rejected = await call("POST /clusters", freeCluster(), apiKey);
  const message = expect.stringContaining("CLUSTER_ADMIN or CLUSTER_CREATOR");
  expect(rejected).toMatchObject({ status: 403, body: { code: 7, message } });
});

test.each<[line: string, body?: unknown, field?: string]>([
  ["POST /clusters", { ...freeCluster(), name: undefined }, "name"],
  ["POST /clusters", freeCluster("white space"), "name"],
  ["POST /clusters", freeCluster("ヘラジカ-🫎")],
  ["POST /clusters", freeCluster("m".repeat(100))],
  ["POST /clusters", freeCluster("m".repeat(101)), "name"],
  ["POST /clusters", freeCluster("m".repeat(1_000_000)), "name"],
  ["POST /clusters", undefined, "body"],
  ["POST /clusters", "{", "body"],
  ["POST /clusters", "null", "body"],
  ["POST /clusters", '{"__proto__":{"name":"moose"},"constructor":{"prototype":{}}}', "name"],
  ["GET /clusters?__proto__=1&constructor=2", undefined, "__proto__"],
  ["POST /clusters", "[".repeat(10_000) + "]".repeat(10_000), "body"],
  ["GET /clusters/not-a-uuid", undefined, "cluster_id"],
  ["GET /clusters?pagination.limit=-1", undefined, "pagination.limit"],
  ["GET /clusters?pagination.time=yesterday", undefined, "pagination.time"],
  ["GET /clusters?pagination.time=2999-01-01T00:00:00Z", undefined, "pagination.time"],
  ["GET /clusters?show_inactive=true&show_inactive=false", undefined, "show_inactive"],
])(
  "createMockFetch() responds to %s with 400 and names the field if one is invalid: case %#",
  async (line, body, field) => {
    const reply = await open().call(line, body);
    const violations = reply.body.details?.[0].field_violations.map((one: { field: string }) => one.field);
    expect([reply.status, reply.body.code]).toEqual(field === undefined ? [200, undefined] : [400, 3]);
    if (field === undefined) return;
    expect(violations).toContain(field);
    expect(JSON.stringify(reply.body).length).toBeLessThan(1000);
    expect(({} as { name?: string }).name).toBeUndefined();
  },
);

test("mock clouds with the same seed have the same ids, times and API keys, which only look real", () => {
  const [one, same, other] = [7, 7, 8].map((seed) => {
    const fetch = createMockFetch({ seed, clock: "virtual" });
    return [fetch.apiKey, fetch.seedCluster()];
  });
  expect(one).toEqual(same);
  expect(one).not.toEqual(other);
  expect(one?.[0]).toMatch(/^CCDB1_[A-Za-z0-9]{22}_(?=.*thisIsNotARealKey)[A-Za-z0-9]{40}$/);
});

test("the mock's requests property lists the last 1,000 requests it received, without secrets", async () => {
  const fetch = createMockFetch({ strict: false });
  const { apiKey } = fetch;
  const [body, headers] = [freeCluster(), { "x-token": "hush", "content-type": "application/json" }];
  await request(ORIGIN, "POST /api/v1/clusters?a=1&a=2", { key: apiKey, fetch, body, headers });
  const redacted = { ...headers, authorization: "[redacted]", "x-token": "[redacted]" };
  const call = { method: "POST", path: "/api/v1/clusters", query: { a: ["1", "2"] }, headers: redacted, body };
  expect(fetch.requests).toEqual([{ apiVersion, operation: "clusters.create", ...call, status: 200 }]);
  expect(JSON.stringify(fetch.requests)).not.toContain(apiKey);
  for (let index = 0; index < 1000; index++)
    await request(ORIGIN, `GET /api/v1/clusters?pagination.start=${index}`, { key: apiKey, fetch });
  expect([fetch.requests.length, fetch.requests[0]?.query]).toEqual([1000, { "pagination.start": "0" }]);
});

test.each(["URL", "Request"])("a %s with a signal rejects when it aborts, but takes effect", async (kind) => {
  const { list, fetch } = open({ faults: [{ operation: "clusters.create", hang: true }] });
  const controller = new AbortController();
  const init = { ...sent, headers: { authorization: `Bearer ${fetch.apiKey}` }, signal: controller.signal };
  const creating = kind === "Request" ? fetch(new Request(CLUSTERS, init)) : fetch(CLUSTERS, init);
  await expect.poll(() => list("GET /clusters")).toHaveLength(1);
  controller.abort(new Error("enough"));
  await expect(creating).rejects.toThrow("enough");
});

test("createMockFetch() responds to HEAD without a body, as a server does", async () => {
  const { fetch } = open();
  const response = await fetch(CLUSTERS, { method: "HEAD", headers: { authorization: `Bearer ${fetch.apiKey}` } });
  expect([response.status, response.headers.get("allow"), await response.text()]).toEqual([405, "GET, POST", ""]);
});
