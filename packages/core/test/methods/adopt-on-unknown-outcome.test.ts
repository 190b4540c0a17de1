import type { AdoptOptions, Cloud, CloudError } from "@crdb-cloud/core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Cluster } from "../../src/2022-03-31.ts";
import { caught } from "../caught.ts";
import { CLUSTER_ID, KEY, MOOSE, type OpenClient, openClient } from "../open-client.ts";
import { openLatest, toLines } from "../open-latest.ts";
import { bodyBreak, json, refused, reset, type Step, silence, text } from "../scripted-fetch.ts";

/** The time by this machine's clock. The service's clock may differ. */
const NOW = Date.parse("2026-11-24T12:00:00.700Z");
const ADOPT = { onUnknownOutcome: "adopt" } as const;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Returns a page of clusters from a service whose clock is `skewMs` milliseconds ahead of this machine's. */
function listed(clusters: readonly Partial<Cluster>[], { skewMs = 0, dated = true, pagination = {} } = {}): Step {
  return ({ at }) => {
    const headers = dated ? { date: new Date(NOW + at + skewMs).toUTCString() } : {};
    return Response.json({ clusters, pagination }, { headers });
  };
}

function made(afterMs: number, name: string = MOOSE.name): Partial<Cluster> {
  return { id: `${name} ${afterMs}`, name, created_at: new Date(NOW + afterMs).toISOString() };
}

function create({ cloud, clock }: OpenClient, options: AdoptOptions = ADOPT): Promise<Cluster> {
  return clock.run(cloud.clusters.create(MOOSE, options));
}

function methods({ requests }: OpenClient): string[] {
  return requests.map(({ method }) => method);
}

test("create() doesn't search for the resource if it gets a response", async () => {
  const client = openClient([json(200, { id: "new" })]);
  expect(await create(client)).toEqual({ id: "new" });
  expect(methods(client)).toEqual(["POST"]);
});

/** Ways in which a POST's result can be lost. */
const LOST: readonly (readonly [string, Step])[] = [
  ["a connection reset", reset],
  ["a 200 whose body is cut off", bodyBreak()],
  ["a 200 whose body is not JSON", text(200, "<html>", { "content-type": "text/html" })],
  ["a 200 without a body", text(200, null)],
  ["a 500", json(500, {})],
  ["a 503", json(503, {})],
  ["a timeout", silence],
];

test.each(LOST)(
  "without onUnknownOutcome, create() warns you and says to pass it if the POST's result is %s",
  async (_, step) => {
    const error = (await caught(create(openClient([step]), {}))) as CloudError;
    expect(error.outcome).toBe("unknown");
    expect(error.message).toMatch(
      /[^.]\. The service may have executed the request: pass onUnknownOutcome: "adopt", or check before you retry$/,
    );
  },
);

test.each(LOST)(
  "with onUnknownOutcome: adopt, create() doesn't say to pass it if the POST's result is %s",
  async (_, step) => {
    const error = (await caught(create(openClient([step, json(200, { clusters: [] })])))) as CloudError;
    expect(error.message).toMatch(/[^.]\. The service may have executed the request: check before you retry$/);
  },
);

test("a change without the onUnknownOutcome option doesn't mention it, and a read doesn't warn", async () => {
  const { cloud } = openLatest([json(500, { message: "oops." })]);
  await expect(cloud.clusters.delete({ cluster_id: CLUSTER_ID })).rejects.toThrow(
    "500: oops. The service may have executed the request: check before you retry",
  );
  expect((await caught<CloudError>(cloud.clusters.get({ cluster_id: CLUSTER_ID }))).message).toMatch(/oops\.$/);
});

test.each(LOST)("create() returns the cluster that was created if the POST's result is %s", async (_, step) => {
  const client = openClient([step, listed([made(10)])]);
  expect(await create(client)).toMatchObject({ id: "notorious-moose 10" });
  expect(methods(client)).toEqual(["POST", "GET"]);
  expect(client.clock.pending()).toBe(0);
});

test.each([
  ["a 400", json(400, { message: "bad" }), "ApiError"],
  ["a 409", json(409, { message: "name is taken" }), "ApiError"],
  ["a refused connection", refused, "ConnectionError"],
])("create() doesn't search for a cluster if the POST's result is %s", async (_, step, name) => {
  const client = openClient([step, step, step, listed([made(10)])]);
  expect(await caught(create(client))).toMatchObject({ name });
  expect(methods(client)).not.toContain("GET");
});

test.each([{}, { onUnknownOutcome: undefined }, { onUnknownOutcome: "throw" }] as const)(
  "create() rejects with an unknown outcome if the options are %o",
  async (options) => {
    const client = openClient([reset, listed([made(10)])]);
    expect(await caught(create(client, options))).toMatchObject({ name: "ConnectionError", outcome: "unknown" });
    expect(methods(client)).toEqual(["POST"]);
  },
);

test("create() rejects invalid parameters with a TypeError", async () => {
  const client = openClient([reset]);
  expect(await caught(client.cloud.clusters.create(7 as never, ADOPT))).toBeInstanceOf(TypeError);
});

test("create() doesn't search for the resource if the request has no name", async () => {
  const { cloud, clock } = openClient([reset, listed([made(10)])]);
  // @ts-expect-error without parameters, the cluster has no name to search for
  const call: Promise<Cluster> = cloud.clusters.create(undefined, ADOPT);
  expect(await clock.run(caught(call))).toMatchObject({ name: "ConnectionError" });
});

test("create() searches until the list contains the cluster", async () => {
  const client = openClient([reset, listed([]), listed([made(-60_000)]), listed([made(10)])]);
  expect(await create(client)).toMatchObject({ id: "notorious-moose 10" });
  expect(client.requests.map(({ at }) => at)).toEqual([0, 0, 1000, 3000]);
});

test("after four searches without a result, create() rejects with the first error", async () => {
  const client = openClient([reset, listed([made(10, "another-moose")])]);
  expect(await caught(create(client))).toMatchObject({ name: "ConnectionError", outcome: "unknown", attempts: 1 });
  expect(client.requests.map(({ at }) => at)).toEqual([0, 0, 1000, 3000, 7000]);
  expect(client.clock.pending()).toBe(0);
});

test.each([
  ["was created before the request", made(-1800)],
  ["has no creation time", { ...made(0), created_at: null }],
  ["has a longer name", made(10, "notorious-moose-2")],
  ["has the name in upper case", made(10, "NOTORIOUS-MOOSE")],
])("create() doesn't return an existing cluster that %s", async (_, cluster) => {
  expect(await caught(create(openClient([reset, listed([cluster])])))).toMatchObject({ name: "ConnectionError" });
});

test.each(["Z", ".000001Z", ".000000001Z"])(
  "create() finds its cluster by a creation time that ends in %s, rounded down to a second or not",
  async (fraction) => {
    const created = { ...made(0), id: "cut", created_at: `2026-11-24T12:00:00${fraction}` };
    expect(await create(openClient([reset, listed([created])]))).toMatchObject({ id: "cut" });
  },
);

test.each([3_600_000, -3_600_000])(
  "create() compares times by the service's clock, which is %i ms ahead of this machine's",
  async (skewMs) => {
    const found = openClient([reset, listed([made(skewMs + 10)], { skewMs })]);
    expect(await create(found)).toMatchObject({ id: `notorious-moose ${skewMs + 10}` });
    const older = openClient([reset, listed([made(skewMs - 5000)], { skewMs })]);
    expect(await caught(create(older))).toMatchObject({ name: "ConnectionError" });
  },
);

test("create() compares times with this machine's clock if the response has no Date header", async () => {
  expect(await create(openClient([reset, listed([made(10)], { dated: false })]))).toMatchObject({ name: MOOSE.name });
  const older = openClient([reset, listed([made(-60_000)], { dated: false })]);
  expect(await caught(create(older))).toMatchObject({ name: "ConnectionError" });
});

test("create() compares creation times with the time the request began, not the time it failed", async () => {
  const client = openClient([silence, listed([made(1000)])], { timeoutMs: 60_000 });
  expect(await create(client)).toMatchObject({ id: "notorious-moose 1000" });
});

test("create() searches every page of the list for the resource", async () => {
  const client = openClient([reset, listed([made(10, "a")], { pagination: { next: 1 } }), listed([made(10)])]);
  expect(await create(client)).toMatchObject({ name: MOOSE.name });
  expect(client.requests).toHaveLength(3);
});

test("create() searches again after a failed search", async () => {
  const client = openClient([reset, json(403, {}), listed([made(10)])]);
  expect(await create(client)).toMatchObject({ name: MOOSE.name });
});

test("create() rejects with the first error if every search is rejected", async () => {
  const client = openClient([reset, json(403, { message: "no READ" })]);
  expect(await caught<CloudError>(create(client))).toMatchObject({
    name: "ConnectionError",
    operation: "clusters.create",
    outcome: "unknown",
  });
});

test("create() searches one last time shortly before the deadline", async () => {
  for (const [call, usual] of [
    [{ deadlineMs: 1500 }, undefined],
    [{}, 1500],
  ] as const) {
    const client = openClient([reset, listed([])], { deadlineMs: usual });
    expect(await caught(create(client, { ...ADOPT, ...call }))).toMatchObject({
      name: "ConnectionError",
      outcome: "unknown",
    });
    expect(client.requests.map(({ at }) => at)).toEqual([0, 0, 1000, 1400]);
    expect(client.clock.now()).toBe(1400);
    expect(client.clock.pending()).toBe(0);
  }
});

test("create() doesn't search if its deadline has passed", async () => {
  const client = openClient([silence]);
  expect(await caught(create(client, { ...ADOPT, deadlineMs: 1000 }))).toMatchObject({ name: "CallTimeoutError" });
  expect(methods(client)).toEqual(["POST"]);
});

test("create() aborts a search request at the deadline", async () => {
  const client = openClient([reset, listed([]), silence]);
  expect(await caught(create(client, { ...ADOPT, deadlineMs: 20_000 }))).toMatchObject({ name: "ConnectionError" });
  expect(client.requests.map(({ at }) => at)).toEqual([0, 0, 1000]);
  expect(client.clock.now()).toBe(20_000);
});

test("create() rejects with the first error if the API key becomes invalid during the search", async () => {
  const keys = [KEY, ""];
  const client = openClient([reset, listed([])], { apiKey: () => keys.shift() as string });
  expect(await caught(create(client))).toMatchObject({
    name: "ConnectionError",
    code: "ECONNRESET",
    outcome: "unknown",
  });
  expect(methods(client)).toEqual(["POST"]);
});

test("create() rejects with the signal's reason if the signal aborts between searches or during one", async () => {
  const none = listed([]);
  for (const [searches, abortAt] of [
    [[none], 500],
    [[silence], 500],
    [[none, none, none, silence], 8000],
  ] as const) {
    const { cloud, clock } = openClient([reset, ...searches]);
    const controller = new AbortController();
    const call = caught(cloud.clusters.create(MOOSE, { ...ADOPT, signal: controller.signal }));
    await clock.advance(abortAt);
    controller.abort("enough");
    expect(await call).toBe("enough");
    expect(clock.pending()).toBe(0);
  }
});

test("create() searches for a resource in the cluster that it belongs to", async () => {
  const rule = { name: "office", type: "FQDN", destination: "example.com" };
  const there = { ...rule, created_at: new Date(NOW + 10).toISOString() };
  const { cloud, clock, requests } = openLatest([reset, json(200, { rules: [there] })]);
  const params = { cluster_id: "c-1", description: "the office", ...rule } as const;
  expect(await clock.run(cloud.egressRules.create(params as never, ADOPT))).toEqual(there);
  expect(toLines(requests)[1]).toBe("GET /api/v1/clusters/c-1/networking/egress-rules");
});

const DATE = "Wed, 25 Nov 2026 19:30:00 GMT";
const OLD = "2026-11-24T19:30:00Z";

test.each([
  ["clusters", (cloud: Cloud) => cloud.clusters.create({ name: "moose", provider: "GCP", spec: {} }, ADOPT)],
  [
    "rules",
    (cloud) =>
      cloud.egressRules.create(
        { cluster_id: CLUSTER_ID, name: "moose", type: "FQDN", destination: "a.test", description: "" },
        ADOPT,
      ),
  ],
  ["service_accounts", (cloud) => cloud.serviceAccounts.create({ name: "moose", description: "", roles: [] }, ADOPT)],
] as readonly (readonly [string, (cloud: Cloud) => Promise<unknown>])[])(
  "create() doesn't return an older resource with the same name: %s",
  async (field, create) => {
    const list = json(
      200,
      { [field]: [{ name: "moose", type: "FQDN", destination: "a.test", description: "", created_at: OLD }] },
      { date: DATE },
    );
    const { cloud, clock } = openLatest([reset, list]);
    expect(await clock.run(caught(create(cloud)))).toMatchObject({ name: "ConnectionError", outcome: "unknown" });
  },
);

test("create() only returns an existing resource if all its fields match the request", async () => {
  const rule = { name: "office", type: "FQDN", destination: "a.test" } as const;
  const created_at = "2026-11-25T19:30:00Z";
  const others = [{ name: "home" }, { type: "CIDR" }, { destination: "b.test" }];
  const list = json(200, { rules: others.map((other) => ({ ...rule, ...other, created_at })) }, { date: DATE });
  const { cloud, clock } = openLatest([reset, list]);
  const params = { cluster_id: CLUSTER_ID, description: "", ...rule };
  expect(await clock.run(caught(cloud.egressRules.create(params, ADOPT)))).toMatchObject({ outcome: "unknown" });
});

test.each([
  ["lower case", { primary_cluster_id: "c-1", standby_cluster_id: "c-2" }],
  ["upper case", { primary_cluster_id: "C-1", standby_cluster_id: "C-2" }],
])(
  "create() finds the replication stream it requested, even if the request's cluster ids are in %s",
  async (_, params) => {
    const pair = { primary_cluster_id: "c-1", standby_cluster_id: "c-2" };
    const created = { ...pair, id: "s-3", created_at: "2026-11-25T19:30:00Z" };
    const streams = [
      { ...pair, id: "s-1", created_at: OLD },
      { ...created, id: "s-2", standby_cluster_id: "c-3" },
      created,
    ];
    const list = json(200, { physical_replication_streams: streams }, { date: DATE });
    const { cloud, clock } = openLatest([reset, list]);
    expect(await clock.run(cloud.physicalReplication.create(params, ADOPT))).toEqual(created);
  },
);

test("create() searches for the resource it requested, even if the caller mutates the parameters", async () => {
  const { cloud, clock } = openClient([reset, listed([made(10, "another-moose"), made(10)])]);
  const params = { ...MOOSE };
  const creating = cloud.clusters.create(params, ADOPT);
  params.name = "another-moose";
  expect(await clock.run(creating)).toMatchObject({ name: MOOSE.name });
});
