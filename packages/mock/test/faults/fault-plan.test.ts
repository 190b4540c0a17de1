import { expect, test } from "vitest";
import type { Fault } from "../../src/faults/fault.ts";
import { createFaultPlan } from "../../src/faults/fault-plan.ts";
import { apiVersions } from "../../src/generated/api-versions.gen.ts";
import type { MockFetch } from "../../src/server/create-mock-fetch.ts";
import { exampleRequests } from "../example-request.ts";
import { readDocument } from "../read-document.ts";
import { freeCluster, type Reply, request } from "../request.ts";
import { createMockFetch } from "../version-2022-03-31.ts";

const LIST = "GET /api/v1/clusters";

function send(fetch: MockFetch, line: string, body?: unknown): Promise<Reply> {
  return request("http://cloud.invalid", line, { key: fetch.apiKey, fetch, body });
}

/** Lists clusters of a mock with a fault. The spec need not declare the response that the fault causes. */
function listFaulty(fault: Fault): Promise<Reply> {
  const fetch = createMockFetch({ faults: [fault] });
  return request("http://cloud.invalid", LIST, { key: fetch.apiKey, fetch, isFaulty: true });
}

async function statuses(fault: Fault, lines: string[]): Promise<number[]> {
  const fetch = createMockFetch({ faults: [fault], clock: "virtual" });
  const found: number[] = [];
  for (const line of lines) found.push((await send(fetch, line)).status);
  return found;
}

test("a fault affects only the operations that it names", async () => {
  const lines = [LIST, "GET /api/v1/clusters/available-regions"];
  expect(await statuses({ operation: "clusters.list", status: 500 }, lines)).toEqual([500, 200]);
  expect(await statuses({ operation: ["clusters.list", "clusters.listAvailableRegions"], status: 500 }, lines)).toEqual(
    [500, 500],
  );
});

test("a fault doesn't affect an unknown version, path or method", async () => {
  const fetch = createMockFetch({ faults: [{ status: 503 }] });
  const headers = { "cc-version": "2019-01-01" };
  const { status } = await request("http://cloud.invalid", LIST, { key: fetch.apiKey, fetch, headers });
  const others = await statuses({ status: 503 }, ["GET /api/v1/moose", "PATCH /api/v1/clusters"]);
  expect([status, ...others]).toEqual([400, 404, 405]);
});

test("a fault for SQL connections doesn't affect HTTP requests", async () => {
  expect(await statuses({ sql: "refuse", status: 500 }, [LIST])).toEqual([200]);
});

test("a creationFailed fault's count only includes requests that create a cluster", async () => {
  const fetch = createMockFetch({ clock: "virtual", faults: [{ creationFailed: true, count: 1 }] });
  await send(fetch, LIST);
  await send(fetch, "POST /api/v1/clusters", freeCluster());
  fetch.advance("1h");
  expect((await send(fetch, `${LIST}?show_inactive=true`)).body.clusters).toMatchObject([{ state: "CREATION_FAILED" }]);
});

test("watches() returns whether a fault can affect a SQL event, now or later", () => {
  const plan = createFaultPlan([{ sql: "refuse", count: 1 }, { status: 500 }], { operations: [], seed: 1 });
  const watched = (): boolean[] => [plan.watches("connection"), plan.watches("statement")];
  expect(watched()).toEqual([true, false]);
  expect([plan.match("statement", 0), plan.match("connection", 0), plan.match("connection", 0)]).toEqual([
    {},
    { sql: "refuse" },
    {},
  ]);
  expect(watched()).toEqual([false, false]);
});

test("a fault with after: 1 and count: 2 skips the first call, then affects two", async () => {
  expect(await statuses({ after: 1, count: 2, status: 503 }, Array(5).fill(LIST))).toEqual([200, 503, 503, 200, 200]);
});

test("a fault with probability: 0.3 affects about 30 % of calls, the same ones for the same seed", async () => {
  const run = (): Promise<number[]> => statuses({ probability: 0.3, status: 503 }, Array(200).fill(LIST));
  const first = await run();
  const applied = first.filter((status) => status === 503).length;
  expect(applied).toBeGreaterThan(40);
  expect(applied).toBeLessThan(80);
  expect(await run()).toEqual(first);
});

test("a fault with a status sends Retry-After and an error like the service's, and changes nothing", async () => {
  const fetch = createMockFetch({ faults: [{ operation: "clusters.create", count: 1, status: 429, retryAfter: 7 }] });
  const rejected = await send(fetch, "POST /api/v1/clusters", freeCluster());
  expect(rejected).toMatchObject({ status: 429, body: { code: 8, message: "rate limit exceeded" } });
  expect(rejected.headers.get("retry-after")).toBe("7");
  expect((await send(fetch, LIST)).body.clusters).toEqual([]);
});

test.each([
  [499, 1],
  [501, 12],
  [504, 4],
  [418, 2],
])("a fault with the status %d sends an error with the gRPC code %d", async (status, code) => {
  expect((await listFaulty({ status })).body.code).toBe(code);
});

test("a fault with applied: true makes the change, then sends its status", async () => {
  const fetch = createMockFetch({ faults: [{ count: 1, status: 500, body: { message: "lost" }, applied: true }] });
  expect(await send(fetch, "POST /api/v1/clusters", freeCluster())).toMatchObject({
    status: 500,
    body: { message: "lost" },
  });
  expect((await send(fetch, LIST)).body.clusters).toHaveLength(1);
});

test.each([
  ["before", 0],
  ["after", 1],
] as const)("a reset fault breaks the connection %s the change, leaving %d clusters", async (reset, left) => {
  const fetch = createMockFetch({ faults: [{ count: 1, reset }] });
  const broken = await send(fetch, "POST /api/v1/clusters", freeCluster()).catch((error: TypeError) => error);
  expect(broken).toMatchObject({ name: "TypeError", message: "fetch failed", cause: { code: "ECONNRESET" } });
  expect(fetch.requests[0]?.status).toBeUndefined();
  expect((await send(fetch, LIST)).body.clusters).toHaveLength(left);
});

test("the truncate fault makes the change, then breaks the response body", async () => {
  const fetch = createMockFetch({ faults: [{ count: 1, truncate: true }] });
  await expect(send(fetch, "POST /api/v1/clusters", freeCluster())).rejects.toThrow("terminated");
  expect((await send(fetch, LIST)).body.clusters).toHaveLength(1);
});

test("the html fault replaces the response with an HTML page", async () => {
  const reply = await listFaulty({ html: true });
  expect(reply).toMatchObject({ status: 502, body: expect.stringContaining("<h1>") });
  expect(reply.headers.get("content-type")).toContain("text/html");
});

test("the rateLimit fault allows perSecond requests a second by the mock's clock, and rejects the rest with 429", async () => {
  const fetch = createMockFetch({ clock: "virtual", faults: [{ rateLimit: { perSecond: 2 } }] });
  const burst = async (): Promise<number[]> => [
    (await send(fetch, LIST)).status,
    (await send(fetch, LIST)).status,
    (await send(fetch, LIST)).status,
  ];
  expect(await burst()).toEqual([200, 200, 429]);
  fetch.advance("1s");
  expect(await burst()).toEqual([200, 200, 429]);
});

test("the locked fault rejects changes to a cluster with 503, but not reads", async () => {
  const fetch = createMockFetch();
  const { id } = fetch.seedCluster({ plan: "SERVERLESS" });
  const unlock = fetch.fault({ locked: true });
  expect(await send(fetch, `DELETE /api/v1/clusters/${id}`)).toMatchObject({ status: 503, body: { code: 14 } });
  expect((await send(fetch, `GET /api/v1/clusters/${id}`)).status).toBe(200);
  unlock();
  expect((await send(fetch, `DELETE /api/v1/clusters/${id}`)).status).toBe(200);
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
      return (await request("http://cloud.invalid", line.replace("{cluster_id}", id), parts)).status === 503;
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
    expect(rejected).toContain(version === "2022-03-31" ? "clusters.setSpendLimit" : "clusters.update");
  },
);

test("a cluster with the creationFailed fault becomes CREATION_FAILED, and is no longer listed", async () => {
  const fetch = createMockFetch({ clock: "virtual", faults: [{ creationFailed: true }] });
  const { body } = await send(fetch, "POST /api/v1/clusters", freeCluster());
  expect(body.state).toBe("CREATING");
  fetch.advance("1s");
  expect((await send(fetch, `GET /api/v1/clusters/${body.id}`)).body.state).toBe("CREATION_FAILED");
  expect((await send(fetch, LIST)).body.clusters).toEqual([]);
  expect((await send(fetch, `${LIST}?show_inactive=true`)).body.clusters).toHaveLength(1);
});

test("the latencyMs fault delays a response", async () => {
  const fetch = createMockFetch({ faults: [{ latencyMs: 40 }] });
  const began = performance.now();
  await send(fetch, LIST);
  expect(performance.now() - began).toBeGreaterThanOrEqual(39);
});

test("createMockFetch() and fault() throw if a fault names an unknown operation", () => {
  const fault = (operation: string): Fault => ({ operation: operation as "clusters.create", status: 500 });
  const message = 'fault: unknown operation "clusters.crate": did you mean "clusters.create"?';
  expect(() => createMockFetch({ faults: [fault("clusters.crate")] })).toThrow(message);
  expect(() => createMockFetch().fault(fault("clusters.crate"))).toThrow(message);
  expect(() => createMockFetch().fault(fault("moose"))).toThrow("expected one of allowlist.create, allowlist.delete");
  // @ts-expect-error a misspelt operation
  expect(() => createMockFetch().fault({ operation: "clusters.crate", status: 500 })).toThrow(message);
});

test("a fault with status 204 sends no body", async () => {
  expect(await listFaulty({ status: 204 })).toMatchObject({ status: 204, body: undefined });
});

test("if two faults set the same field, the first one wins, but their other fields all apply", async () => {
  const faults: Fault[] = [{ status: 503 }, { status: 400, retryAfter: 9 }];
  const [first, second] = [createMockFetch({ faults }), createMockFetch({ faults: faults.toReversed() })];
  const responses = await Promise.all([send(first, LIST), send(second, LIST)]);
  expect(responses.map(({ status, headers }) => [status, headers.get("retry-after")])).toEqual([
    [503, "9"],
    [400, "9"],
  ]);
});

test("a fault's status wins over a later fault's lock", async () => {
  const fetch = createMockFetch({ faults: [{ status: 500 }, { locked: true }] });
  const { status, body } = await send(fetch, "DELETE /api/v1/clusters/any");
  expect([status, body.message]).toEqual([500, "injected fault: HTTP 500"]);
});

test("adding a fault doesn't change which calls another fault's probability selects", async () => {
  const half: Fault = { status: 500, probability: 0.5 };
  const [alone, second] = [createMockFetch({ faults: [half] }), createMockFetch({ faults: [{ latencyMs: 0 }, half] })];
  for (let call = 0; call < 20; call++) {
    expect((await send(second, LIST)).status).toBe((await send(alone, LIST)).status);
  }
});

test("fault() returns a function that removes only that fault", async () => {
  const fetch = createMockFetch({ faults: [{ operation: "clusters.create", status: 500 }] });
  const removes = [400, 503].map((status) => fetch.fault({ operation: "clusters.list", status }));
  const statusOf = async (line: string): Promise<number> => (await send(fetch, line)).status;
  expect(await statusOf(LIST)).toBe(400);
  removes[0]?.();
  expect(await statusOf(LIST)).toBe(503);
  removes[1]?.();
  expect([await statusOf(LIST), await statusOf("POST /api/v1/clusters")]).toEqual([200, 500]);
});

test("reset() restores the faults passed as options, and restarts their random numbers", async () => {
  const faults: Fault[] = [
    { operation: "clusters.list", count: 1, status: 503 },
    { operation: "clusters.listAvailableRegions", probability: 0.5, status: 500 },
  ];
  const fetch = createMockFetch({ faults });
  const run = async (): Promise<number[]> => {
    const lines = [LIST, LIST, ...Array(20).fill("GET /api/v1/clusters/available-regions")];
    const found: number[] = [];
    for (const line of lines) found.push((await send(fetch, line)).status);
    return found;
  };
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
  const fetch = createMockFetch({ clock: "virtual", faults: [fault] });
  let reply = await send(fetch, LIST);
  for (let call = 0; call < 3 && reply.status !== 429; call++) reply = await send(fetch, LIST);
  expect([reply.status, reply.headers.get("retry-after")]).toEqual([429, seconds]);
});
