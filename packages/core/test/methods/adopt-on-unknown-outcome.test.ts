import type { AdoptOptions, Cloud } from "@crdb-cloud/core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Cluster } from "../../src/generated/2022-03-31.ts";
import { caught } from "../caught.ts";
import type { OpenClient, OpenOptions } from "../open-client.ts";
import { MOOSE, openClient, openLatest, toLines } from "../open-client.ts";
import { bodyBreak, json, refused, reset, type Step, silence, text } from "../scripted-fetch.ts";

/** The current time on this machine. The service's clock may differ. */
const NOW = Date.parse("2026-11-24T12:00:00.700Z");
const ADOPT = { onUnknownOutcome: "adopt" } as const;

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: NOW }));
afterEach(() => void vi.useRealTimers());

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

const create = ({ cloud }: OpenClient, options: AdoptOptions = ADOPT) => cloud.clusters.create(MOOSE, options);
const methods = ({ requests }: OpenClient): string[] => requests.map(({ method }) => method);

test.each<[string, Step]>([
  ["a connection reset", reset],
  ["a 200 whose body is cut off", bodyBreak()],
  ["a 200 whose body is not JSON", text(200, "<html>", { "content-type": "text/html" })],
  ["a 200 without a body", text(200, null)],
  ["a 500", json(500, {})],
  ["a 503", json(503, {})],
  ["a timeout", silence],
])("if the POST's result is %s, create() finds the cluster, or says what to do", async (_, step) => {
  const client = openClient([step, listed([made(10)])]);
  expect(await client.clock.run(create(client))).toMatchObject({ id: "notorious-moose 10" });
  expect(methods(client)).toEqual(["POST", "GET"]);
  expect(client.clock.pending()).toBe(0);
  for (const [options, advice] of [
    [{}, 'pass onUnknownOutcome: "adopt", or check before you retry'],
    [ADOPT, "check before you retry"],
  ] as const) {
    const lost = openClient([step, json(200, { clusters: [] })]);
    const error = await lost.error(create(lost, options));
    expect(error).toHaveProperty("outcome", "unknown");
    expect(error.message.split(/(?<=[^.])\. The service may have executed the request: /)[1]).toBe(advice);
  }
});

test.each<[string, Step, AdoptOptions, object]>([
  ["a 200", json(200, { id: "new" }), ADOPT, { id: "new" }],
  ["a 400", json(400, { message: "bad" }), ADOPT, { name: "ApiError" }],
  ["a 409", json(409, { message: "name is taken" }), ADOPT, { name: "ApiError" }],
  ["a refused connection", refused, ADOPT, { name: "ConnectionError" }],
  ["lost, without the option", reset, {}, { name: "ConnectionError", outcome: "unknown" }],
  ["lost, and the option is undefined", reset, { onUnknownOutcome: undefined }, { outcome: "unknown" }],
  ["lost, and the option is throw", reset, { onUnknownOutcome: "throw" }, { outcome: "unknown" }],
  ["not there at the deadline", silence, { ...ADOPT, deadlineMs: 1000 }, { name: "CallTimeoutError" }],
])("create() doesn't search for a cluster if the POST's result is %s", async (_, step, options, expected) => {
  const client = openClient([step, step === refused ? refused : listed([made(10)])]);
  const created = create(client, options).catch((error: unknown) => error);
  expect(await client.clock.run(created)).toMatchObject(expected);
  expect(methods(client)).not.toContain("GET");
});

test("create() rejects invalid parameters with a TypeError, and doesn't search for a resource without a name", async () => {
  const { cloud, error } = openClient([reset, listed([made(10)])]);
  expect(await caught(cloud.clusters.create(7 as never, ADOPT))).toBeInstanceOf(TypeError);
  // @ts-expect-error without parameters, the cluster has no name to search for
  const call: Promise<Cluster> = cloud.clusters.create(undefined, ADOPT);
  expect(await error(call)).toMatchObject({ name: "ConnectionError" });
});

const SEARCHES = [0, 0, 1000, 3000, 7000];
const none = listed([]);

test.each<[string, Step[], number[]]>([
  ["until the list contains the cluster", [none, listed([made(-60_000)]), listed([made(10)])], SEARCHES.slice(0, 4)],
  ["again after a failed search", [json(403, {}), listed([made(10)])], [0, 0, 1000]],
  ["every page of the list", [listed([made(10, "a")], { pagination: { next: 1 } }), listed([made(10)])], [0, 0, 0]],
])("create() searches %s", async (_, steps, expected) => {
  const client = openClient([reset, ...steps]);
  expect(await client.clock.run(create(client))).toMatchObject({ id: "notorious-moose 10" });
  expect(client.times()).toEqual(expected);
});

const LAST = [0, 0, 1000, 1400];

test.each<[string, Step[], number[], AdoptOptions, OpenOptions, number]>([
  ["after four searches without a result", [listed([made(10, "another-moose")])], SEARCHES, {}, {}, 7000],
  ["after one last search shortly before the deadline", [none], LAST, { deadlineMs: 1500 }, {}, 1400],
  ["after one last search before the client's deadline", [none], LAST, {}, { deadlineMs: 1500 }, 1400],
  ["at the deadline, during a search", [none, silence], [0, 0, 1000], { deadlineMs: 20_000 }, {}, 20_000],
])("create() rejects with the first error %s", async (_, steps, expected, options, settings, end) => {
  const client = openClient([reset, ...steps], settings);
  const error = await client.error(create(client, { ...ADOPT, ...options }));
  const facts = { operation: "clusters.create", outcome: "unknown", attempts: 1 };
  expect(error).toMatchObject({ name: "ConnectionError", ...facts });
  expect(client.times()).toEqual(expected);
  expect([client.clock.now(), client.clock.pending()]).toEqual([end, 0]);
});

test.each<[Step[], number]>([
  [[none], 500],
  [[none, none, none, silence], 8000],
])("create() rejects with the signal's reason between searches, or during one: %#", async (searches, abortAt) => {
  const client = openClient([reset, ...searches]);
  expect(await client.abort(abortAt, (signal) => create(client, { ...ADOPT, signal }))).toBe("enough");
});

const HOUR = 3_600_000;

test.each<[boolean, string, Partial<Cluster>, Parameters<typeof listed>[1]?, Step?]>([
  [true, "was created in the second in which the request began", { ...made(0), created_at: "2026-11-24T12:00:00Z" }],
  [true, "is newer by the service's clock, which is ahead", made(HOUR + 10), { skewMs: HOUR }],
  [true, "is newer by the service's clock, which is behind", made(10 - HOUR), { skewMs: -HOUR }],
  [true, "is newer by this machine's clock, without a Date header", made(10), { dated: false }],
  [true, "was created since the request began, not since it failed", made(1000), {}, silence],
  [false, "was created before the request", made(-1800)],
  [false, "has no creation time", { ...made(0), created_at: null }],
  [false, "has a longer name", made(10, "notorious-moose-2")],
  [false, "has the name in upper case", made(10, "NOTORIOUS-MOOSE")],
  [false, "is older by the service's clock, which is ahead", made(HOUR - 5000), { skewMs: HOUR }],
  [false, "is older by the service's clock, which is behind", made(-HOUR - 5000), { skewMs: -HOUR }],
  [false, "is older by this machine's clock, without a Date header", made(-60_000), { dated: false }],
])("whether create() returns a cluster: %s if it %s", async (returns, _, cluster, service, lost = reset) => {
  const client = openClient([lost, listed([{ id: "old" }, cluster], service)]);
  if (returns) expect(await client.clock.run(create(client))).toEqual(cluster);
  else expect(await client.error(create(client))).toMatchObject({ name: "ConnectionError" });
});

const DATE = { date: "Wed, 25 Nov 2026 19:30:00 GMT" };
const OLD = "2026-11-24T19:30:00Z";
const NEW = "2026-11-25T19:30:00Z";
const RULE = { name: "office", type: "FQDN", destination: "a.test", description: "" } as const;
const UPPER = { primary_cluster_id: "C-1", standby_cluster_id: "C-2" };
const STREAM = { primary_cluster_id: "c-1", standby_cluster_id: "c-2", id: "s", created_at: NEW };
const STREAMS = [{ created_at: OLD }, { standby_cluster_id: "c-3" }].map((other) => ({ ...STREAM, ...other }));
const OTHER_RULES = [{ name: "home" }, { type: "CIDR" }, { destination: "b.test" }, { created_at: OLD }];
const RULES = OTHER_RULES.map((other) => ({ ...RULE, created_at: NEW, ...other }));

type Create = (cloud: Cloud) => Promise<unknown>;
const addRule: Create = ({ egressRules }) => egressRules.create({ cluster_id: "c-1", ...RULE }, ADOPT);

/** The listed resources, most of which are too old or differ in a field, and the one that the call adopts, if any. */
test.each<[string, object[], object | undefined, Create]>([
  ["rules", RULES, undefined, addRule],
  ["rules", RULES, { ...RULE, created_at: NEW }, addRule],
  ["physical_replication_streams", STREAMS, STREAM, (cloud) => cloud.physicalReplication.create(UPPER, ADOPT)],
])("from a list of %s, create() only returns a new resource whose fields match", async (field, items, found, call) => {
  const list = json(200, { [field]: [...items, ...(found ? [found] : [])] }, DATE);
  const { cloud, clock, error, requests } = openLatest([reset, list]);
  if (found) expect(await clock.run(call(cloud))).toEqual(found);
  else expect(await error(call(cloud))).toMatchObject({ name: "ConnectionError", outcome: "unknown" });
  if (field === "rules") expect(toLines(requests)[1]).toBe("GET /api/v1/clusters/c-1/networking/egress-rules");
});
