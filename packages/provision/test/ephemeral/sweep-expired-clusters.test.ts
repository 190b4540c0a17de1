import { expect, test } from "vitest";
import { argumentError, caught } from "../../../core/test/caught.ts";
import { createManualClock } from "../../../core/test/manual-clock.ts";
import { openLatest, toLines } from "../../../core/test/open-client.ts";
import { json, type Step } from "../../../core/test/scripted-fetch.ts";
import { toExpiryLabels } from "../../src/ephemeral/expiry-labels.ts";
import { type SweepOwner, sweepExpiredClusters } from "../../src/index.ts";

const NOW = "Wed, 25 Nov 2026 19:30:00 GMT";
const PAST = Date.parse(NOW) - 60_000;
const CLUSTERS = [
  { id: "a", name: "tmp-a", labels: toExpiryLabels("ada", PAST) },
  { id: "b", name: "tmp-b", labels: toExpiryLabels("bob", PAST) },
  { id: "later", labels: toExpiryLabels("ada", PAST + 3_600_000) },
  { id: "prod", labels: { team: "blue" } },
  { id: "bare", labels: {} },
  { id: "old" },
  { id: "gone", labels: toExpiryLabels("ada", PAST), state: "DELETED" },
];
const LIST = "GET /api/v1/clusters?show_inactive=true";
const ALL = { allOwners: true } as const;
const deleted: Step = json(200, { state: "DELETED" });
const [read, readNext] = CLUSTERS.map((cluster) => json(200, cluster, { date: NOW })) as [Step, Step];

function pages(): Step[] {
  return [
    json(200, { clusters: CLUSTERS.slice(0, 1), pagination: { next_page: "2" } }, { date: NOW }),
    json(200, { clusters: CLUSTERS.slice(1), pagination: null }),
  ];
}

test("sweepExpiredClusters() deletes a cluster whose creation failed", async () => {
  const failed = { ...CLUSTERS[0], state: "CREATION_FAILED" };
  let isDeleted = false;
  const { cloud, clock, requests } = openLatest([
    (request) => {
      isDeleted ||= request.method === "DELETE";
      const isListed = request.method === "GET" && new URL(request.url).searchParams.has("show_inactive");
      const body = request.url.includes("/clusters/a")
        ? { ...failed, ...(isDeleted && { state: "DELETED" }) }
        : { clusters: isListed ? [failed] : [] };
      return Response.json(body, { headers: { date: NOW } });
    },
  ]);
  expect(await clock.run(sweepExpiredClusters(cloud, ALL))).toEqual([failed]);
  expect(toLines(requests)).toEqual([
    ...[LIST, "GET /api/v1/clusters/a", "DELETE /api/v1/clusters/a"],
    ...["GET /api/v1/clusters/a", "GET /api/v1/clusters"],
  ]);
});

const bare: Step = json(200, { ...CLUSTERS[0], labels: {} }, { date: NOW });
const extended: Step = json(200, { ...CLUSTERS[0], labels: toExpiryLabels("ada", PAST + 3_600_000) }, { date: NOW });
const removed: Step = json(200, { ...CLUSTERS[1], state: "DELETED" }, { date: NOW });
const none: Step = json(200, { clusters: [] });
const missing: Step = json(404, { code: 5, message: "gone" });
const locked: Step = json(409, { code: 9, message: "the cluster is locked" });
const DUE = CLUSTERS.slice(0, 2);
const LOOKS = ["GET a", "GET b"];
const DELETES = ["DELETE a", "DELETE b"];
/** What proves that both are gone: neither responds, and the list is empty. */
const PROOFS = ["GET a", "GET b", "LIST"];
const BOTH = [...LOOKS, ...DELETES, ...PROOFS];

function shorten(line: string): string {
  return line.replace(/ \/api\/v1\/clusters\/?/, " ").replace(/^GET $/, "LIST");
}

test.each<[string, Step[], unknown[], string[], SweepOwner?]>([
  [
    "deletes the expired clusters on all pages, and no others",
    [read, readNext, deleted, deleted, removed, removed, none],
    DUE,
    BOTH,
  ],
  ["keeps a cluster that was extended or deleted after it was listed", [extended, removed], [], LOOKS],
  ["keeps a cluster that has lost its labels or is gone", [bare, missing], [], LOOKS],
  [
    "waits while a cluster is locked",
    [read, readNext, locked, deleted, removed, deleted, removed, none],
    DUE,
    [...LOOKS, ...DELETES, "GET b", "DELETE a", "GET a", "LIST"],
  ],
  [
    "counts a cluster that somebody else deletes first",
    [read, readNext, missing, deleted, missing, removed, none],
    DUE,
    BOTH,
  ],
  [
    "only deletes owner's clusters",
    [readNext, deleted, removed, none],
    [CLUSTERS[1]],
    ["GET b", "DELETE b", "GET b", "LIST"],
    { owner: "bob" },
  ],
])("sweepExpiredClusters() %s", async (_, steps, expected, lines, params = ALL) => {
  const { cloud, clock, requests } = openLatest([...pages(), ...steps]);
  expect(await clock.run(sweepExpiredClusters(cloud, params))).toEqual(expected);
  const [first, second, ...others] = toLines(requests);
  expect([first, second]).toEqual([LIST, `${LIST}&pagination.page=2`]);
  expect(others.map(shorten)).toEqual(lines);
});

test("sweepExpiredClusters() returns clusters in the order of the list, whichever it deletes first", async () => {
  const clock = createManualClock();
  const slow: Step = (request) => clock.sleep(1000).then(() => deleted(request));
  const { cloud, requests } = openLatest([...pages(), read, readNext, slow, deleted, removed, removed, none], {
    clock,
  });
  expect(await clock.run(sweepExpiredClusters(cloud, ALL))).toEqual(DUE);
  expect(toLines(requests).slice(-5).map(shorten)).toEqual([...DELETES, "GET b", "GET a", "LIST"]);
});

test("sweepExpiredClusters() continues if a cluster can't be deleted", async () => {
  const { cloud, requests } = openLatest([
    ...pages(),
    read,
    readNext,
    json(403, { code: 7, message: "no" }),
    deleted,
    removed,
    none,
  ]);
  const error = await caught<AggregateError>(sweepExpiredClusters(cloud, ALL));
  expect(error.message).toBe(
    "sweepExpiredClusters: could not delete tmp-a (a): clusters.delete: 403 PERMISSION_DENIED: no: the key's account needs CLUSTER_ADMIN; deleted tmp-b (b)",
  );
  expect(error.errors).toMatchObject([{ operation: "clusters.delete", status: 403 }]);
  expect(toLines(requests).slice(-3).map(shorten)).toEqual(["DELETE b", "GET b", "LIST"]);
  const others = openLatest([...pages(), readNext, json(403, { code: 7, message: "no" })]);
  expect((await caught(sweepExpiredClusters(others.cloud, { owner: "bob" }))).message).toMatch(/; deleted no other$/);
});

test("sweepExpiredClusters() deletes nothing if the service doesn't say what time it is", async () => {
  const { cloud, requests } = openLatest([json(200, { clusters: CLUSTERS })]);
  expect((await caught(sweepExpiredClusters(cloud, ALL))).message).toBe(
    "sweepExpiredClusters: the response has no valid Date header, and this machine's clock may be wrong: nothing was deleted",
  );
  expect(requests).toHaveLength(1);
});

test("sweepExpiredClusters() rejects with the error from listing clusters", async () => {
  const { cloud } = openLatest([json(401, { code: 16, message: "no" })]);
  expect(await caught(sweepExpiredClusters(cloud, ALL))).toMatchObject({ operation: "clusters.list", status: 401 });
});

const EITHER =
  "pass either owner (1 to 63 lowercase letters, digits and dashes; any other character counts as 3 or more) or allOwners: true";

test.each([
  [{}, EITHER],
  [{ owner: "" }, EITHER],
  [{ owner: "é".repeat(11) }, EITHER],
  [{ owner: 7 }, EITHER],
  [{ owner: undefined, allOwners: true }, EITHER],
  [{ owner: "ada", allOwners: true }, EITHER],
  [{ allOwners: false }, EITHER],
  [{ owner: "ada", allOwners: false }, EITHER],
  [{ ownr: "ada" }, "unknown parameter ownr (did you mean owner?); known parameters: owner, allOwners"],
  [["ada"], "pass the parameters as an object; known parameters: owner, allOwners"],
])("sweepExpiredClusters() rejects %j before it sends a request", async (params, message) => {
  const { cloud, requests } = openLatest(pages());
  const error = await caught(sweepExpiredClusters(cloud, params as unknown as typeof ALL));
  expect(error).toEqual(argumentError(`sweepExpiredClusters: ${message}`));
  expect(requests).toHaveLength(0);
});

test("sweepExpiredClusters() rejects with the signal's reason, and deletes no more clusters", async () => {
  const controller = new AbortController();
  const abort: Step = ({ signal }) =>
    new Promise((_, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason));
      controller.abort("enough");
    });
  const { cloud, requests } = openLatest([...pages(), read, abort]);
  expect(await caught(sweepExpiredClusters(cloud, ALL, { signal: controller.signal }))).toBe("enough");
  expect(requests).toHaveLength(4);
});
