import { expect, test } from "vitest";
import type { Fault } from "../../src/faults/fault.ts";
import { createFaultPlan } from "../../src/faults/fault-plan.ts";
import { apiVersions } from "../../src/generated/api-versions.gen.ts";
import { createMockFetch } from "../../src/server/create-mock-fetch.ts";
import { exampleRequests, readDocument } from "../example-request.ts";
import { createCaller, freeCluster, type Reply, request } from "../request.ts";
import { UNKNOWN } from "../version-2024-09-16.ts";

const ORIGIN = "http://cloud.invalid";
const LIST = "GET /clusters";
const REGIONS = "GET /clusters/available-regions";

/** Opens a cloud with faults. */
function open(...faults: Fault[]) {
  const fetch = createMockFetch({ apiVersion: "2022-03-31", faults, clock: "virtual" });
  const { call, list } = createCaller(ORIGIN, { key: fetch.apiKey, fetch });
  return {
    ...{ fetch, call },
    create: (): Promise<Reply> => call("POST /clusters", freeCluster()),
    countClusters: async (): Promise<number> => (await list(LIST)).length,
    async statuses(...lines: string[]): Promise<number[]> {
      const found: number[] = [];
      for (const line of lines) found.push((await call(line)).status);
      return found;
    },
  };
}

test.each<[Fault[], string[], number[]]>([
  [[{ operation: "clusters.list", status: 500 }], [LIST, REGIONS], [500, 200]],
  [[{ operation: ["clusters.list", "clusters.listAvailableRegions"], status: 500 }], [LIST, REGIONS], [500, 500]],
  [[{ status: 503 }], ["GET /moose", "PATCH /clusters"], [404, 405]],
  [[{ sql: "refuse", status: 500 }], [LIST], [200]],
  [[{ after: 1, count: 2, status: 503 }], Array(5).fill(LIST), [200, 503, 503, 200, 200]],
  [[{ status: 500 }, { locked: true }], [`DELETE /clusters/${UNKNOWN}`], [500]],
])("with the faults %j, %j get %j", async (faults, lines, statuses) => {
  expect(await open(...faults).statuses(...lines)).toEqual(statuses);
});

test("watches() returns whether a fault can affect a SQL event, now or later", () => {
  const faults: Fault[] = [{ sql: "refuse", count: 1 }, { status: 500 }, { locked: true }];
  const plan = createFaultPlan(faults, { operations: [], seed: 1 });
  const watched = (): boolean[] => [plan.watches("connection"), plan.watches("statement")];
  expect(watched()).toEqual([true, false]);
  const matches = [plan.match("statement", 0), plan.match("connection", 0), plan.match("connection", 0)];
  expect(matches).toEqual([{}, { sql: "refuse" }, {}]);
  expect(watched()).toEqual([false, false]);
});

test("a fault with probability: 0.3 affects about 30 % of calls, the same ones for the same seed, whatever other faults do", async () => {
  const run = (...others: Fault[]): Promise<number[]> =>
    open(...others, { probability: 0.3, status: 503 }).statuses(...Array(200).fill(LIST));
  const first = await run();
  const applied = first.filter((status) => status === 503).length;
  expect(applied).toBeGreaterThan(40);
  expect(applied).toBeLessThan(80);
  expect(await run()).toEqual(first);
  expect(await run({ latencyMs: 0 })).toEqual(first);
});

test.each<[faults: Fault[], status: number, body: unknown, retryAfter?: string | undefined, left?: number]>([
  [[{ status: 499 }], 499, { code: 1 }],
  [[{ status: 501 }], 501, { code: 12 }],
  [[{ status: 504 }], 504, { code: 4 }],
  [[{ status: 418 }], 418, { code: 2 }],
  [[{ status: 204 }], 204, undefined],
  [[{ html: true }], 502, expect.stringContaining("<h1>")],
  [[{ status: 429, retryAfter: 7 }], 429, { code: 8, message: "rate limit exceeded" }, "7"],
  [[{ status: 500, body: { message: "lost" }, applied: true }], 500, { message: "lost" }, undefined, 1],
  // The first fault's status wins, but other fields apply, too.
  [[{ status: 503 }, { status: 400, retryAfter: 9 }], 503, { message: "injected fault: HTTP 503" }, "9"],
  [[{ status: 400, retryAfter: 9 }, { status: 503 }], 400, { message: "injected fault: HTTP 400" }, "9"],
])("the faults %j send %i and %j, with Retry-After: %s", async (faults, status, body, retryAfter, left = 0) => {
  const { countClusters, fetch } = open(...faults.map((fault) => ({ ...fault, count: 1 })));
  const parts = { key: fetch.apiKey, fetch, body: freeCluster(), isFaulty: true };
  const { headers, ...reply } = await request(ORIGIN, "POST /api/v1/clusters", parts);
  expect(reply).toMatchObject({ status, body });
  expect(headers.get("retry-after")).toBe(retryAfter ?? null);
  if (status === 502) expect(headers.get("content-type")).toContain("text/html");
  expect(await countClusters()).toBe(left);
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

test.each([
  [{ rateLimit: { perSecond: 2 } }, "1", "500ms"],
  [{ rateLimit: { perSecond: 0.2 } }, "5", "5s"],
  [{ rateLimit: { perSecond: 0.3 } }, "4", "4s"],
  [{ rateLimit: { perSecond: 0.2 }, retryAfter: 7 }, "7", "5s"],
])("the fault %j sends Retry-After: %s, and accepts another request after %s", async (fault, seconds, wait) => {
  const { fetch, call, statuses } = open(fault);
  if (fault.rateLimit.perSecond > 1) await call(LIST);
  expect(await statuses(LIST, LIST)).toEqual([200, 429]);
  expect((await call(LIST)).headers.get("retry-after")).toBe(seconds);
  fetch.advance(wait);
  expect(await statuses(LIST, LIST)).toEqual([200, 429]);
});

test.each(apiVersions)("in %s, the locked fault rejects what a locked cluster rejects", async (version) => {
  const isOld = version === "2022-03-31";
  const isRejected = async (line: string, body: unknown, isFault: boolean): Promise<boolean> => {
    const fetch = createMockFetch();
    const { id } = fetch.seedCluster({ plan: isOld ? "SERVERLESS" : "ADVANCED", locked: !isFault });
    if (isFault) fetch.fault({ locked: true });
    const parts = { key: fetch.apiKey, fetch, body, headers: { "cc-version": version } };
    const reply = await request(ORIGIN, line.replace("{cluster_id}", id), parts);
    return reply.status === 503 && reply.body.code === 14;
  };
  const source = JSON.parse(JSON.stringify(await readDocument(version)));
  const examples = exampleRequests(source, ["cluster_id"]).filter(({ line }) => line.includes("{cluster_id}"));
  const [locked, faulty]: [string[], string[]] = [[], []];
  for (const { operation, line, body } of examples) {
    if (await isRejected(line, body, false)) locked.push(operation);
    if (await isRejected(line, body, true)) faulty.push(operation);
  }
  expect(faulty).toEqual(locked);
  expect(locked.includes("clusters.delete")).toBe(isOld);
  expect(locked).not.toContain("clusters.get");
  expect(locked).toContain(isOld ? "clusters.setSpendLimit" : "clusters.update");
});

test("the creationFailed fault makes a cluster CREATION_FAILED, which is no longer listed, and only counts creations", async () => {
  const { create, countClusters, fetch, call } = open({ creationFailed: true, count: 1 });
  await call(LIST);
  const { body } = await create();
  expect(body.state).toBe("CREATING");
  fetch.advance("1s");
  expect((await call(`GET /clusters/${body.id}`)).body.state).toBe("CREATION_FAILED");
  expect(await countClusters()).toBe(0);
  expect((await call(`${LIST}?show_inactive=true`)).body.clusters).toMatchObject([{ state: "CREATION_FAILED" }]);
});

test("the latencyMs fault delays a response", async () => {
  const { call } = open({ latencyMs: 40 });
  const began = performance.now();
  await call(LIST);
  expect(performance.now() - began).toBeGreaterThanOrEqual(39);
});

test("createMockFetch() and fault() throw if a fault names an unknown operation", () => {
  const fault = (operation: string): Fault => ({ operation: operation as "clusters.create", status: 500 });
  const message = 'fault: unknown operation "clusters.crate": did you mean "clusters.create"?';
  expect(() => createMockFetch({ faults: [fault("clusters.crate")] })).toThrow(message);
  expect(() => createMockFetch().fault(fault("moose"))).toThrow("expected one of allowlist.create, allowlist.delete");
  // @ts-expect-error a misspelled operation
  expect(() => createMockFetch().fault({ operation: "clusters.crate", status: 500 })).toThrow(message);
});

test("fault() returns a function that removes only that fault", async () => {
  const { create, fetch, statuses } = open({ operation: "clusters.create", status: 500 });
  const removes = [400, 503].map((status) => fetch.fault({ operation: "clusters.list", status }));
  for (const [index, status] of [400, 503, 200].entries()) {
    expect(await statuses(LIST)).toEqual([status]);
    removes[index]?.();
  }
  expect((await create()).status).toBe(500);
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
