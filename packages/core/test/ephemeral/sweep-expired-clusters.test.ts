import { expect, test } from "vitest";
import { toExpiryLabels } from "../../src/ephemeral/expiry-labels.ts";
import { sweepExpiredClusters } from "../../src/ephemeral.ts";
import { sleep } from "../../src/time/sleep.ts";
import { argumentError, caught } from "../caught.ts";
import { openLatest, toLines } from "../open-latest.ts";
import { json, type Step } from "../scripted-fetch.ts";

const NOW = "Wed, 25 Nov 2026 19:30:00 GMT";
const PAST = Date.parse(NOW) - 60_000;
const CLUSTERS = [
  { id: "a", name: "tmp-a", labels: toExpiryLabels("ada", PAST) },
  { id: "b", name: "tmp-b", labels: toExpiryLabels("bob", PAST) },
  { id: "later", labels: toExpiryLabels("ada", PAST + 3_600_000) },
  { id: "prod", labels: { team: "blue" } },
  { id: "bare", labels: {} },
  { id: "old" },
];
const ALL = { allOwners: true } as const;
const deleted: Step = json(200, { state: "DELETED" });
const [read, readNext] = CLUSTERS.map((cluster) => json(200, cluster, { date: NOW })) as [Step, Step];

function pages(): Step[] {
  return [
    json(200, { clusters: CLUSTERS.slice(0, 1), pagination: { next_page: "2" } }, { date: NOW }),
    json(200, { clusters: CLUSTERS.slice(1), pagination: null }),
  ];
}

test("sweepExpiredClusters() deletes the expired clusters on all pages, and no others", async () => {
  const { cloud, requests } = openLatest([...pages(), read, readNext, deleted, deleted]);
  expect(await sweepExpiredClusters(cloud, ALL)).toEqual([CLUSTERS[0], CLUSTERS[1]]);
  expect(toLines(requests)).toEqual([
    "GET /api/v1/clusters",
    "GET /api/v1/clusters?pagination.page=2",
    "GET /api/v1/clusters/a",
    "GET /api/v1/clusters/b",
    "DELETE /api/v1/clusters/a",
    "DELETE /api/v1/clusters/b",
  ]);
});

test("sweepExpiredClusters() keeps a cluster that was extended, deleted or given to another owner after it was listed", async () => {
  const extended = json(200, { ...CLUSTERS[0], labels: toExpiryLabels("ada", PAST + 3_600_000) }, { date: NOW });
  const gone = json(200, { ...CLUSTERS[1], state: "DELETED" }, { date: NOW });
  const { cloud, requests } = openLatest([...pages(), extended, gone]);
  expect(await sweepExpiredClusters(cloud, ALL)).toEqual([]);
  const bare = openLatest([
    ...pages(),
    json(200, { ...CLUSTERS[0], labels: {} }, { date: NOW }),
    json(404, { code: 5 }),
  ]);
  expect(await sweepExpiredClusters(bare.cloud, ALL)).toEqual([]);
  expect([...requests, ...bare.requests].filter(({ method }) => method === "DELETE")).toEqual([]);
});

test("sweepExpiredClusters() waits while another change locks a cluster, and deletes others meanwhile", async () => {
  const locked = json(409, { code: 9, message: "the cluster is locked" });
  const { cloud, clock, requests } = openLatest([...pages(), read, readNext, locked, deleted, deleted]);
  expect(await clock.run(sweepExpiredClusters(cloud, ALL))).toHaveLength(2);
  expect(toLines(requests).slice(4)).toEqual(["a", "b", "a"].map((id) => `DELETE /api/v1/clusters/${id}`));
});

test("sweepExpiredClusters() returns clusters in the order of the list, whichever it deletes first", async () => {
  const { cloud, clock, requests } = openLatest([
    ...pages(),
    read,
    readNext,
    async (request) => {
      await sleep(1000, { clock });
      return deleted(request);
    },
    deleted,
  ]);
  expect(await clock.run(sweepExpiredClusters(cloud, ALL))).toEqual([CLUSTERS[0], CLUSTERS[1]]);
  expect(toLines(requests).at(-2)).toBe("DELETE /api/v1/clusters/a");
});

test("with owner, sweepExpiredClusters() only deletes that owner's clusters", async () => {
  const { cloud, requests } = openLatest([...pages(), readNext, deleted]);
  expect(await sweepExpiredClusters(cloud, { owner: "bob" })).toEqual([CLUSTERS[1]]);
  expect(toLines(requests).at(-1)).toBe("DELETE /api/v1/clusters/b");
});

test("sweepExpiredClusters() continues if a cluster is already deleted or can't be deleted", async () => {
  const gone = openLatest([...pages(), read, readNext, json(404, { code: 5, message: "gone" }), deleted]);
  expect(await sweepExpiredClusters(gone.cloud, ALL)).toHaveLength(2);
  const { cloud, requests } = openLatest([...pages(), read, readNext, json(403, { code: 7, message: "no" }), deleted]);
  const error = await caught<AggregateError>(sweepExpiredClusters(cloud, ALL));
  expect(error.message).toBe(
    "sweepExpiredClusters: could not delete tmp-a (a): clusters.delete: 403 PERMISSION_DENIED: no: the key's account needs CLUSTER_ADMIN; deleted tmp-b (b)",
  );
  expect(error.errors).toMatchObject([{ operation: "clusters.delete", status: 403 }]);
  expect(toLines(requests).at(-1)).toBe("DELETE /api/v1/clusters/b");
  const none = openLatest([...pages(), readNext, json(403, { code: 7, message: "no" })]);
  expect((await caught(sweepExpiredClusters(none.cloud, { owner: "bob" }))).message).toMatch(/; deleted no other$/);
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
