import { expect, test } from "vitest";
import type { Fault } from "../../src/faults/fault.ts";
import { createFaultPlan } from "../../src/faults/fault-plan.ts";
import { apiVersions } from "../../src/generated/api-versions.gen.ts";
import { exampleRequests } from "../example-request.ts";
import { readDocument } from "../read-document.ts";
import { freeCluster, type Reply, request } from "../request.ts";
import { createMockFetch } from "../version-2022-03-31.ts";

const LIST = "GET /api/v1/clusters";
const CREATE = "POST /api/v1/clusters";
const REGIONS = "GET /api/v1/clusters/available-regions";

/** Opens a cloud with faults. With `isFaulty`, the spec need not declare the responses that they cause. */
function open(...faults: Fault[]) {
  const fetch = createMockFetch({ faults, clock: "virtual" });
  const send = (line = LIST, body?: unknown, isFaulty = false): Promise<Reply> =>
    request("http://cloud.invalid", line, { key: fetch.apiKey, fetch, body, isFaulty });
  return {
    ...{ fetch, send },
    create: () => send(CREATE, freeCluster()),
    countClusters: async (): Promise<number> => (await send()).body.clusters.length,
    async statuses(...lines: string[]): Promise<number[]> {
      const found: number[] = [];
      for (const line of lines) found.push((await send(line)).status);
      return found;
    },
  };
}

test.each<[Fault, string[], number[]]>([
  [{ operation: "clusters.list", status: 500 }, [LIST, REGIONS], [500, 200]],
  [{ operation: ["clusters.list", "clusters.listAvailableRegions"], status: 500 }, [LIST, REGIONS], [500, 500]],
  [{ status: 503 }, ["GET /api/v1/moose", "PATCH /api/v1/clusters"], [404, 405]],
  [{ sql: "refuse", status: 500 }, [LIST], [200]],
  [{ after: 1, count: 2, status: 503 }, Array(5).fill(LIST), [200, 503, 503, 200, 200]],
])("with the fault %j, %j get %j", async (fault, lines, statuses) => {
  expect(await open(fault).statuses(...lines)).toEqual(statuses);
});

test("a fault doesn't affect requests of an unknown version", async () => {
  const { fetch } = open({ status: 503 });
  const headers = { "cc-version": "2019-01-01" };
  expect((await request("http://cloud.invalid", LIST, { key: fetch.apiKey, fetch, headers })).status).toBe(400);
});

test("watches() returns whether a fault can affect a SQL event, now or later", () => {
  const plan = createFaultPlan([{ sql: "refuse", count: 1 }, { status: 500 }], { operations: [], seed: 1 });
  const watched = (): boolean[] => [plan.watches("connection"), plan.watches("statement")];
  expect(watched()).toEqual([true, false]);
  const matches = [plan.match("statement", 0), plan.match("connection", 0), plan.match("connection", 0)];
  expect(matches).toEqual([{}, { sql: "refuse" }, {}]);
  expect(watched()).toEqual([false, false]);
});

test("a fault with probability: 0.3 affects about 30 % of calls, the same ones for the same seed", async () => {
  const run = (): Promise<number[]> => open({ probability: 0.3, status: 503 }).statuses(...Array(200).fill(LIST));
  const first = await run();
  const applied = first.filter((status) => status === 503).length;
  expect(applied).toBeGreaterThan(40);
  expect(applied).toBeLessThan(80);
  expect(await run()).toEqual(first);
});

test("a fault with a status sends Retry-After and an error like the service's, and changes nothing", async () => {
  const { create, countClusters } = open({ operation: "clusters.create", count: 1, status: 429, retryAfter: 7 });
  const rejected = await create();
  expect(rejected).toMatchObject({ status: 429, body: { code: 8, message: "rate limit exceeded" } });
  expect(rejected.headers.get("retry-after")).toBe("7");
  expect(await countClusters()).toBe(0);
});

test.each([
  [{ status: 499 }, 499, { code: 1 }],
  [{ status: 501 }, 501, { code: 12 }],
  [{ status: 504 }, 504, { code: 4 }],
  [{ status: 418 }, 418, { code: 2 }],
  [{ status: 204 }, 204, undefined],
  [{ html: true }, 502, expect.stringContaining("<h1>")],
])("the fault %j sends the status %i and the body %j", async (fault, status, body) => {
  const reply = await open(fault).send(LIST, undefined, true);
  expect(reply).toMatchObject({ status, body });
  if ("html" in fault) expect(reply.headers.get("content-type")).toContain("text/html");
});

test("a fault with applied: true makes the change, then sends its status", async () => {
  const { create, countClusters } = open({ count: 1, status: 500, body: { message: "lost" }, applied: true });
  expect(await create()).toMatchObject({ status: 500, body: { message: "lost" } });
  expect(await countClusters()).toBe(1);
});

test.each([
  [{ reset: "before" }, { name: "TypeError", message: "fetch failed", cause: { code: "ECONNRESET" } }, 0],
  [{ reset: "after" }, { name: "TypeError", message: "fetch failed", cause: { code: "ECONNRESET" } }, 1],
  [{ truncate: true }, { message: "terminated" }, 1],
] as const)("the fault %j breaks the connection with %j, leaving %d clusters", async (fault, error, left) => {
  const { create, countClusters, fetch } = open({ ...fault, count: 1 });
  expect(await create().catch((thrown: TypeError) => thrown)).toMatchObject(error);
  if ("reset" in fault) expect(fetch.requests[0]?.status).toBeUndefined();
  expect(await countClusters()).toBe(left);
});

test("the rateLimit fault allows perSecond requests a second by the mock's clock", async () => {
  const { fetch, statuses } = open({ rateLimit: { perSecond: 2 } });
  for (let second = 0; second < 2; second++) {
    expect(await statuses(LIST, LIST, LIST)).toEqual([200, 200, 429]);
    fetch.advance("1s");
  }
});

test.each(apiVersions)(
  "in %s, the locked fault rejects the requests that a locked cluster rejects",
  async (version) => {
    const respond = async (line: string, body: unknown, isFault: boolean): Promise<boolean> => {
      const fetch = createMockFetch();
      const plan = version === "2022-03-31" ? "SERVERLESS" : "ADVANCED";
      const { id } = fetch.seedCluster({ plan, locked: !isFault });
      if (isFault) fetch.fault({ locked: true });
      const headers = { "cc-version": version };
      const parts = { key: fetch.apiKey, fetch, body, headers };
      const reply = await request("http://cloud.invalid", line.replace("{cluster_id}", id), parts);
      return reply.status === 503 && reply.body.code === 14;
    };
    const source = JSON.parse(JSON.stringify(await readDocument(version)));
    const rejected = [];
    for (const { operation, line, body } of exampleRequests(source, ["cluster_id"])) {
      if (!line.includes("{cluster_id}")) continue;
      const isRejected = await respond(line, body, false);
      expect([operation, await respond(line, body, true)]).toEqual([operation, isRejected]);
      if (isRejected) rejected.push(operation);
    }
    expect(rejected.includes("clusters.delete")).toBe(version === "2022-03-31");
    expect(rejected).not.toContain("clusters.get");
    expect(rejected).toContain(version === "2022-03-31" ? "clusters.setSpendLimit" : "clusters.update");
  },
);

test("the creationFailed fault makes a cluster CREATION_FAILED, which is no longer listed, and only counts creations", async () => {
  const { create, countClusters, fetch, send } = open({ creationFailed: true, count: 1 });
  await send();
  const { body } = await create();
  expect(body.state).toBe("CREATING");
  fetch.advance("1s");
  expect((await send(`GET /api/v1/clusters/${body.id}`)).body.state).toBe("CREATION_FAILED");
  expect(await countClusters()).toBe(0);
  expect((await send(`${LIST}?show_inactive=true`)).body.clusters).toMatchObject([{ state: "CREATION_FAILED" }]);
});

test("the latencyMs fault delays a response", async () => {
  const { send } = open({ latencyMs: 40 });
  const began = performance.now();
  await send();
  expect(performance.now() - began).toBeGreaterThanOrEqual(39);
});

test("createMockFetch() and fault() throw if a fault names an unknown operation", () => {
  const fault = (operation: string): Fault => ({ operation: operation as "clusters.create", status: 500 });
  const message = 'fault: unknown operation "clusters.crate": did you mean "clusters.create"?';
  expect(() => createMockFetch({ faults: [fault("clusters.crate")] })).toThrow(message);
  expect(() => createMockFetch().fault(fault("moose"))).toThrow("expected one of allowlist.create, allowlist.delete");
  // @ts-expect-error a misspelt operation
  expect(() => createMockFetch().fault({ operation: "clusters.crate", status: 500 })).toThrow(message);
});

test("if two faults set the same field, the first one wins, but their other fields all apply", async () => {
  const faults: Fault[] = [{ status: 503 }, { status: 400, retryAfter: 9 }];
  const responses = await Promise.all([open(...faults).send(), open(...faults.toReversed()).send()]);
  expect(responses.map(({ status, headers }) => [status, headers.get("retry-after")])).toEqual([
    [503, "9"],
    [400, "9"],
  ]);
});

test("a fault's status wins over a later fault's lock", async () => {
  const { status, body } = await open({ status: 500 }, { locked: true }).send("DELETE /api/v1/clusters/any");
  expect([status, body.message]).toEqual([500, "injected fault: HTTP 500"]);
});

test("adding a fault doesn't change which calls another fault's probability selects", async () => {
  const half: Fault = { status: 500, probability: 0.5 };
  const calls = Array(20).fill(LIST);
  const alone = await open(half).statuses(...calls);
  expect(await open({ latencyMs: 0 }, half).statuses(...calls)).toEqual(alone);
});

test("fault() returns a function that removes only that fault", async () => {
  const { create, fetch, send } = open({ operation: "clusters.create", status: 500 });
  const removes = [400, 503].map((status) => fetch.fault({ operation: "clusters.list", status }));
  expect((await send()).status).toBe(400);
  removes[0]?.();
  expect((await send()).status).toBe(503);
  removes[1]?.();
  expect([(await send()).status, (await create()).status]).toEqual([200, 500]);
});

test("reset() restores the faults passed as options, and restarts their random numbers", async () => {
  const { fetch, statuses } = open(
    { operation: "clusters.list", count: 1, status: 503 },
    { operation: "clusters.listAvailableRegions", probability: 0.5, status: 500 },
  );
  const run = (): Promise<number[]> => statuses(LIST, LIST, ...Array(20).fill(REGIONS));
  const first = await run();
  expect(first.slice(0, 2)).toEqual([503, 200]);
  fetch.reset();
  expect(await run()).toEqual(first);
});

test.each([
  [{ rateLimit: { perSecond: 2 } }, "1"],
  [{ rateLimit: { perSecond: 0.2 } }, "5"],
  [{ rateLimit: { perSecond: 0.3 } }, "4"],
  [{ rateLimit: { perSecond: 0.2 }, retryAfter: 7 }, "7"],
])("the fault %j sends Retry-After: %s", async (fault, seconds) => {
  const { send } = open(fault);
  let reply = await send();
  for (let call = 0; call < 3 && reply.status !== 429; call++) reply = await send();
  expect([reply.status, reply.headers.get("retry-after")]).toEqual([429, seconds]);
});
