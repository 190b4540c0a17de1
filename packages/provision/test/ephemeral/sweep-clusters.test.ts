import { type MockGitHubResponse, startMockGitHub } from "@crdb-cloud/mock";
import { expect, onTestFinished, test } from "vitest";
import { argumentError, caught } from "../../../core/test/caught.ts";
import { forbidden, gone, json, text, unavailable } from "../../../core/test/scripted-fetch.ts";
import type { Duration, SweepOwner, SweepParams } from "../../src/index.ts";
import { sweepClusters, sweepExpiredClusters, toReceipt, whenExpiredOrClosed } from "../../src/index.ts";
import { toExpiryLabels, toPullRequestLabel } from "../../src/labels.ts";
import { NOW, openFakeCloud } from "../ensure/fake-cloud.ts";

const PAST = Date.parse(NOW) - 60_000;
const LATER = Date.parse(NOW) + 3_600_000;
const EXPIRED = toExpiryLabels("ada", PAST);
const FRESH = toExpiryLabels("ada", LATER);
const DELETE = "DELETE /clusters/id";
const LIST = "GET /clusters";
const GET = "GET /clusters/id";
const OWNER = { owner: "ada" } as const;
const ALL = { allOwners: true } as const;
const OLD = "2026-11-25T17:00:00Z";

const ofPullRequest = (repository: string, number: number) => toPullRequestLabel({ repository, number });

test("sweepClusters() says for each cluster of the owner what is due or done, why, and how its end was proven", async () => {
  const { cloud, clock, clusters, changes, add } = openFakeCloud();
  add({ name: "expired", labels: EXPIRED });
  add({ name: "failed-1", labels: EXPIRED, state: "CREATION_FAILED" });
  add({ name: "fresh", labels: FRESH });
  add({ name: "bobs", labels: toExpiryLabels("bob", PAST) });
  add({ name: "forged", labels: { "crdb-cloud-expires": "2020-01-01t00-00-00z", ...ofPullRequest("a/b", 1) } });
  add({ name: "bare", labels: {} });
  add({ name: "deleted", labels: EXPIRED, state: "DELETED" });
  const dry = await clock.run(sweepClusters(cloud, { ...OWNER, dryRun: true }));
  const due = { cluster: { name: "expired" }, outcome: "due", reason: "expired", proof: undefined };
  expect(dry).toMatchObject({ dryRun: true, clusters: [due, { outcome: "due" }, { outcome: "kept" }] });
  expect(changes()).toEqual([]);
  const { clusters: swept, ...rest } = await clock.run(sweepClusters(cloud, OWNER));
  const proof = { get: "DELETED", listed: false };
  expect(rest).toEqual({ at: new Date(NOW), dryRun: false });
  expect(swept).toMatchObject([
    { cluster: { name: "expired" }, outcome: "deleted", reason: "expired", proof, error: undefined },
    { cluster: { name: "failed-1" }, outcome: "deleted", reason: "expired", proof },
    { cluster: { name: "fresh" }, outcome: "kept", reason: undefined, proof: undefined },
  ]);
  expect(changes()).toEqual([DELETE, DELETE]);
  const gone = clusters.filter(({ state }) => state === "DELETED");
  expect(gone.map(({ name }) => name)).toEqual(["expired", "failed-1", "deleted"]);
});

test("sweepClusters() passes what it knows to isDue, and trusts only a reason", async () => {
  const { cloud, clock, changes, add } = openFakeCloud();
  const labels = { "crdb-cloud-owner": "ada" };
  add({ name: "labeled", labels: { ...FRESH, ...ofPullRequest("octo-org/shop", 7) }, created_at: OLD });
  add({ name: "bare", labels, created_at: "soon" });
  add({ name: "throws", labels });
  add({ name: "says-true", labels });
  add({ name: "says-nothing", labels });
  const seen: unknown[] = [];
  const isDue: SweepParams["isDue"] = async ({ cluster, expiresAt, ageMs, pullRequest, now }) => {
    seen.push([cluster.name, expiresAt?.getTime(), ageMs, pullRequest?.number, now.getTime()]);
    if (cluster.name === "throws") throw "no idea";
    const answers: Record<string, unknown> = { "says-true": true, "says-nothing": "" };
    return (cluster.name in answers ? answers[cluster.name] : false) as false;
  };
  const { clusters } = await clock.run(sweepClusters(cloud, { ...OWNER, isDue }));
  expect(seen.slice(0, 2)).toEqual([
    ["labeled", LATER, 9_000_000, 7, Date.parse(NOW)],
    ["bare", undefined, 0, undefined, Date.parse(NOW)],
  ]);
  const undecided = "sweepClusters: isDue must return a non-empty string or false";
  expect(clusters.map(({ outcome, error }) => [outcome, error?.message])).toEqual([
    ["kept", undefined],
    ["kept", undefined],
    ["undecided", "no idea"],
    ["undecided", undecided],
    ["undecided", undecided],
  ]);
  expect(changes()).toEqual([]);
});

test("sweepClusters() keeps a cluster that was extended, taken over or deleted after it was listed", async () => {
  const { cloud, clock, changes, add, once } = openFakeCloud();
  for (let at = 0; at < 4; at += 1) add({ name: `tmp-${at}`, labels: EXPIRED });
  for (const labels of [FRESH, toExpiryLabels("bob", PAST)]) once(GET, json(200, { id: "c", labels }));
  once(GET, json(200, { id: "c", state: "DELETED", labels: EXPIRED }));
  once(GET, gone);
  const { clusters } = await clock.run(sweepClusters(cloud, OWNER));
  expect(clusters.map(({ outcome }) => outcome)).toEqual(["kept", "kept", "gone", "gone"]);
  expect(changes()).toEqual([]);
});

test("sweepClusters() waits until the service neither returns nor lists the cluster", async () => {
  const { cloud, clock, requests, add, once } = openFakeCloud();
  const cluster = { ...add({ labels: EXPIRED }) };
  once(GET, json(200, cluster)); // The sweep reads the cluster again before it deletes it.
  once(GET, json(200, cluster)); // After the deletion, the service still returns the cluster.
  for (let at = 0; at < 3; at += 1) once(GET, unavailable);
  once(GET, gone); // Then the cluster is gone, but the list still contains it.
  once(LIST, json(200, { clusters: [cluster] }, { date: NOW }));
  once(LIST, json(200, { clusters: [cluster] }));
  for (let at = 0; at < 3; at += 1) once(LIST, unavailable);
  const { clusters } = await clock.run(sweepClusters(cloud, OWNER));
  expect(clusters).toMatchObject([{ outcome: "deleted", proof: { get: 404, listed: false } }]);
  // A list, a read, the deletion, a read, three failures and a 404, then a list, three failures and a last list.
  expect(requests).toHaveLength(13);
});

test("sweepClusters() says what it couldn't delete or prove, and goes on", async () => {
  const { cloud, clock, add, once } = openFakeCloud();
  for (let at = 0; at < 3; at += 1) add({ name: `tmp-${at}`, labels: EXPIRED });
  once(DELETE, forbidden);
  once(DELETE, json(200, {}));
  const { clusters } = await clock.run(sweepClusters(cloud, OWNER));
  const lasting = "the cluster was deleted, but the service still returns it after 2 min. Check the Cloud Console";
  expect(clusters.map(({ outcome, error }) => [outcome, error?.message])).toEqual([
    ["failed", expect.stringContaining("403 PERMISSION_DENIED")],
    ["failed", lasting],
    ["deleted", undefined],
  ]);
});

test("sweepClusters() proves with one list that all are gone, and doesn't claim what a list can't prove", async () => {
  const { cloud, clock, requests, add, once, clusters: all } = openFakeCloud();
  for (let at = 0; at < 3; at += 1) add({ name: `tmp-${at}`, labels: EXPIRED });
  const isList = ({ url }: { readonly url: string }): boolean => new URL(url).pathname === "/api/v1/clusters";
  const first = await clock.run(sweepClusters(cloud, OWNER));
  expect(first.clusters.map(({ proof }) => proof?.listed)).toEqual([false, false, false]);
  expect(requests.filter(isList)).toHaveLength(2);
  // In the next sweep, the first list after the deletions still contains one of two clusters, and the second fails.
  for (let at = 3; at < 5; at += 1) add({ name: `tmp-${at}`, labels: EXPIRED });
  once(LIST, json(200, { clusters: all.slice(3) }, { date: NOW }));
  once(LIST, json(200, { clusters: all.slice(4) }));
  once(LIST, forbidden);
  const { clusters } = await clock.run(sweepClusters(cloud, OWNER));
  expect(clusters.map(({ outcome, error }) => [outcome, (error as { operation?: string })?.operation])).toEqual([
    ["deleted", undefined],
    ["failed", "clusters.list"],
  ]);
});

test.each(["read again", "proven to be gone"])("sweepClusters() says that a cluster couldn't be %s", async (what) => {
  // The second response is a 404 from a proxy, not from the service.
  for (const response of [forbidden, text(404, "<h1>Not found</h1>")]) {
    const { cloud, clock, add, once } = openFakeCloud();
    const cluster = { ...add({ labels: EXPIRED }) };
    if (what !== "read again") once(GET, json(200, cluster));
    once(GET, response);
    const { clusters } = await clock.run(sweepClusters(cloud, OWNER));
    expect(clusters).toMatchObject([{ outcome: "failed", reason: "expired", error: { operation: "clusters.get" } }]);
  }
});

/** Adds two owners' expired clusters, and others that a sweep must not touch. */
function openAll() {
  const fake = openFakeCloud();
  for (const owner of ["ada", "bob"]) fake.add({ name: `tmp-${owner}`, labels: toExpiryLabels(owner, PAST) });
  const others = [FRESH, { team: "blue" }, { "crdb-cloud-expires": "2020-01-01t00-00-00z" }, {}, undefined as never];
  for (const labels of others) fake.add({ name: "other", labels });
  fake.add({ name: "deleted", labels: EXPIRED, state: "DELETED" });
  const sweep = (params: SweepOwner = ALL, options = {}) =>
    fake.clock.run(sweepExpiredClusters(fake.cloud, params, options));
  return { ...fake, sweep };
}

test("sweepExpiredClusters() deletes the expired clusters on all pages, and no others, even if one is locked", async () => {
  const { sweep, clusters, requests, once } = openAll();
  once(LIST, json(200, { clusters: clusters.slice(0, 1), pagination: { next_page: "2" } }, { date: NOW }));
  once(LIST, json(200, { clusters: clusters.slice(1), pagination: null }));
  once(DELETE, json(409, { code: 9, message: "the cluster is locked" }));
  expect((await sweep()).map(({ name }) => name)).toEqual(["tmp-ada", "tmp-bob"]);
  const deleted = requests.flatMap(({ method, url }) => (method === "DELETE" ? [url.slice(-2)] : []));
  expect(deleted).toEqual(["c0", "c1", "c0"]);
  const kept = Array(5).fill("CREATED");
  expect(clusters.map(({ state }) => state)).toEqual(["DELETED", "DELETED", ...kept, "DELETED"]);
});

test("sweepExpiredClusters() names what it couldn't delete and what it did, or rejects if clusters can't be listed", async () => {
  const { sweep, clusters, once } = openAll();
  once(LIST, json(401, { code: 16, message: "no" }));
  expect(await caught(sweep())).toMatchObject({ operation: "clusters.list", status: 401 });
  once(DELETE, forbidden);
  const error = await caught<AggregateError>(sweep());
  const reason = "clusters.delete: 403 PERMISSION_DENIED: no: the key's account needs the CLUSTER_ADMIN role";
  expect(error.message).toBe(`sweepExpiredClusters: could not delete tmp-ada (c0): ${reason}; deleted tmp-bob (c1)`);
  expect(error.errors).toMatchObject([{ operation: "clusters.delete", status: 403 }]);
  once(DELETE, forbidden);
  expect((await caught(sweep(OWNER))).message).toMatch(/; deleted no other$/);
  expect(clusters[0]?.state).toBe("CREATED");
});

test("sweepExpiredClusters() deletes nothing if the service doesn't say what time it is", async () => {
  const { sweep, clusters, requests, once } = openAll();
  once(LIST, json(200, { clusters }));
  expect((await caught(sweep())).message).toBe(
    "sweepExpiredClusters: the response has no valid Date header, and this machine's clock may be wrong. Nothing was deleted",
  );
  expect(requests).toHaveLength(1);
});

test.each(["isDue", DELETE, LIST])(
  "sweepClusters() rejects with the signal's reason if it aborts during %s",
  async (step) => {
    const { cloud, clock, add, once } = openFakeCloud();
    add({ name: "expired", labels: EXPIRED });
    const controller = new AbortController();
    const abort = (): Promise<never> => {
      controller.abort("enough");
      return Promise.reject(new Error("aborted"));
    };
    const isDue = (): "due" | Promise<never> => {
      if (step === "isDue") return abort();
      once(step, abort);
      return "due";
    };
    const { signal } = controller;
    expect(await caught(clock.run(sweepClusters(cloud, { ...OWNER, isDue }, { signal })))).toBe("enough");
  },
);

const EITHER =
  "pass allOwners: true, or an owner of 1 to 63 characters (all but lowercase letters, digits and dashes count as 3 or more)";

const INVALID = [{}, { owner: "" }, { owner: "é".repeat(11) }, { owner: 7 }, { owner: undefined, allOwners: true }];
const BOTH = [true, false].map((allOwners) => ({ owner: "ada", allOwners }));
const KNOWN = "known parameters: owner, allOwners";

const SWEEPS = { sweepClusters, sweepExpiredClusters };

test.each<[keyof typeof SWEEPS, object, string, object?]>([
  ...[...INVALID, ...BOTH].map((params) => ["sweepExpiredClusters", params, EITHER] as never),
  ["sweepExpiredClusters", { ownr: "ada" }, `unknown parameter ownr (did you mean owner?); ${KNOWN}`],
  ["sweepExpiredClusters", { owner: "ada", isDue: () => false }, `unknown parameter isDue; ${KNOWN}`],
  ["sweepClusters", { owner: "ada", isDue: true }, "isDue must be a function, not boolean"],
  ["sweepClusters", { owner: "ada", dryRun: "yes" }, 'dryRun must be true or false, not "yes"'],
  ["sweepClusters", { owner: "ada", dryrun: true }, "unknown parameter dryrun (did you mean dryRun?)"],
  ["sweepClusters", OWNER, "unknown option timeout", { timeout: 1 }],
])("%s() rejects %j before it sends a request", async (name, params, message, options) => {
  const { cloud, requests } = openFakeCloud();
  const error = await caught(SWEEPS[name](cloud, params as SweepParams & SweepOwner, options));
  expect(error).toMatchObject({ name: "ArgumentError", message: expect.stringContaining(`${name}: ${message}`) });
  expect(requests).toEqual([]);
});

/** Starts a fake GitHub and adds a cluster for each of its pull requests, plus some for others. */
async function openRepository() {
  /** The state of each pull request. The fork's pull requests are all closed. */
  const states: Record<number, MockGitHubResponse> = { 1: "closed", 2: "open", 3: "closed" };
  const github = await startMockGitHub(({ number }) => states[number]);
  onTestFinished(() => github.close());
  const fake = openFakeCloud();
  const add = (name: string, labels: Record<string, string>, created_at = OLD) =>
    fake.add({ name, labels: { ...FRESH, ...labels }, created_at });
  add("closed", ofPullRequest("octo-org/shop", 1));
  add("open", ofPullRequest("octo-org/shop", 2));
  add("young", ofPullRequest("octo-org/shop", 3), "2026-11-25T19:00:00Z");
  add("fork", ofPullRequest("mona/shop", 1));
  add("no-pull-request", {});
  add("expired", { ...EXPIRED, ...ofPullRequest("octo-org/shop", 2) });
  fake.add({ name: "foreign", labels: ofPullRequest("octo-org/shop", 1), created_at: OLD });
  const sweep = (options: { minAge?: Duration } = {}) => {
    const decide = whenExpiredOrClosed({ repository: "Octo-Org/Shop", apiUrl: github.url, ...options });
    // GitHub responds over a socket, so the clock must not advance until then.
    const isDue: typeof decide = (candidate) => fake.clock.hold(() => decide(candidate));
    return fake.clock.run(sweepClusters(fake.cloud, { ...OWNER, isDue }));
  };
  return { ...fake, github, states, sweep };
}

test("with whenExpiredOrClosed(), a sweep deletes this repository's closed pull requests' clusters that are old enough", async () => {
  const { sweep, github, clusters } = await openRepository();
  const { clusters: swept } = await sweep();
  expect(swept.map(({ cluster, outcome, reason }) => [cluster.name, outcome, reason])).toEqual([
    ["closed", "deleted", "Octo-Org/Shop#1 is closed"],
    ["open", "kept", undefined],
    ["young", "kept", undefined],
    ["fork", "kept", undefined],
    ["no-pull-request", "kept", undefined],
    ["expired", "deleted", "expired"],
  ]);
  expect(clusters.at(-1)).toMatchObject({ name: "foreign", state: "CREATED" });
  // It asks again right before a deletion, in case the pull request was reopened.
  expect(github.requests.map(({ path }) => path)).toEqual([1, 2, 1].map((n) => `/repos/Octo-Org/Shop/pulls/${n}`));
  const { clusters: younger } = await sweep({ minAge: "0s" });
  expect(younger[1]).toMatchObject({ cluster: { name: "young" }, outcome: "deleted" });
});

test("if GitHub fails, a sweep deletes no pull request's cluster before it expires, and says so", async () => {
  const { sweep, states, changes } = await openRepository();
  Object.assign(states, { 1: "connection", 2: "rate limit" });
  const { clusters } = await sweep();
  expect(clusters.map(({ cluster, outcome, error }) => [cluster.name, outcome, error?.message])).toEqual([
    ["closed", "undecided", expect.stringContaining("GitHub cannot be reached")],
    ["open", "undecided", expect.stringContaining("rate limit has been exceeded, and resets at")],
    ["young", "kept", undefined],
    ["fork", "kept", undefined],
    ["no-pull-request", "kept", undefined],
    ["expired", "deleted", undefined],
  ]);
  expect(changes()).toEqual([DELETE]);
});

test("toReceipt() turns a sweep into JSON, with the worst-case cost at your prices", async () => {
  const { cloud, clock, add, once } = openFakeCloud();
  const serverless = { usage_limits: { request_unit_limit: "50000000", storage_mib_limit: "10240" } };
  const labels = { ...EXPIRED, ...ofPullRequest("octo-org/shop", 7) };
  add({ labels, config: { serverless }, ...{ creator_id: "u-1" } });
  add({ name: "bare", labels: { "crdb-cloud-owner": "ada" } });
  add({ name: "locked", labels: EXPIRED });
  once(DELETE, forbidden);
  const sweep = await clock.run(sweepClusters(cloud, OWNER));
  const receipt = toReceipt(sweep, { perMillionRequestUnits: 0.2, perGibMonth: 0.5 });
  expect(JSON.parse(JSON.stringify(receipt))).toEqual(receipt);
  expect(receipt).toMatchObject({ swept_at: "2026-11-25T19:30:00.000Z", dry_run: false });
  expect(receipt.clusters).toEqual([
    {
      ...{ cluster_id: "c0", name: "preview-1", provider: "GCP", plan: "BASIC", created_at: "2026-11-25T19:00:00Z" },
      ...{ created_by: "u-1", owner: "ada", expires_at: "2026-11-25T19:29:00.000Z", pull_request: 7 },
      monthly_limits: { request_units: 50_000_000, storage_mib: 10_240 },
      worst_case_monthly_cost: 15,
      ...{ outcome: "failed", reason: "expired", proof: null, error: expect.stringContaining("403") },
    },
    expect.objectContaining({
      ...{ created_by: null, expires_at: null, pull_request: null, worst_case_monthly_cost: null, outcome: "kept" },
      monthly_limits: { request_units: null, storage_mib: null },
    }),
    expect.objectContaining({ outcome: "deleted", proof: { get: "DELETED", listed: false }, error: null }),
  ]);
  expect(toReceipt(sweep).clusters[0]?.worst_case_monthly_cost).toBeNull();
  const bare = { cluster: { id: "c", name: "n", labels: {}, state: "CREATED" as const }, outcome: "kept" as const };
  const unknown = { ...bare, reason: undefined, proof: undefined, error: undefined };
  expect(toReceipt({ ...sweep, clusters: [unknown] }).clusters).toMatchObject([
    { provider: null, plan: null, created_at: null, created_by: null, owner: null, worst_case_monthly_cost: null },
  ]);
  const partlyFree = { perMillionRequestUnits: 0, perGibMonth: 0.5 };
  expect(toReceipt(sweep, partlyFree).clusters[0]?.worst_case_monthly_cost).toBe(5);
  const message = "toReceipt: perMillionRequestUnits must be a number >= 0";
  expect(() => toReceipt(sweep, { ...partlyFree, perMillionRequestUnits: -1 })).toThrow(argumentError(message));
});
