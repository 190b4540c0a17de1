import { expect, test } from "vitest";
import { toExpiryLabels } from "../../src/ephemeral/expiry-labels.ts";
import { sweepExpiredClusters } from "../../src/ephemeral/sweep-expired-clusters.ts";
import { caught } from "../caught.ts";
import { openLatest, toLines } from "../open-latest.ts";
import { json, type Step } from "../scripted-fetch.ts";

const NOW = "Wed, 25 Nov 2026 19:30:00 GMT";
const PAST = Date.parse(NOW) - 60_000;
const CLUSTERS = [
  { id: "a", labels: toExpiryLabels("ada", PAST) },
  { id: "b", labels: toExpiryLabels("bob", PAST) },
  { id: "later", labels: toExpiryLabels("ada", PAST + 3_600_000) },
  { id: "prod", labels: { team: "blue" } },
  { id: "bare", labels: {} },
  { id: "old" },
];
const ALL = { allOwners: true } as const;
const deleted: Step = json(200, { state: "DELETED" });

function pages(): Step[] {
  return [
    json(200, { clusters: CLUSTERS.slice(0, 1), pagination: { next_page: "2" } }, { date: NOW }),
    json(200, { clusters: CLUSTERS.slice(1), pagination: null }),
  ];
}

test("sweepExpiredClusters() deletes the expired clusters of all pages and no others", async () => {
  const { cloud, requests } = openLatest([...pages(), deleted]);
  expect(await sweepExpiredClusters(cloud, ALL)).toEqual([CLUSTERS[0], CLUSTERS[1]]);
  expect(toLines(requests)).toEqual([
    "GET /api/v1/clusters",
    "GET /api/v1/clusters?pagination.page=2",
    "DELETE /api/v1/clusters/a",
    "DELETE /api/v1/clusters/b",
  ]);
});

test("sweepExpiredClusters() deletes the clusters of one owner", async () => {
  const { cloud, requests } = openLatest([...pages(), deleted]);
  expect(await sweepExpiredClusters(cloud, { owner: "bob" })).toEqual([CLUSTERS[1]]);
  expect(toLines(requests).at(-1)).toBe("DELETE /api/v1/clusters/b");
});

test("sweepExpiredClusters() rejects unknown parameters before it deletes anything", async () => {
  const { cloud, requests } = openLatest([...pages(), deleted]);
  const sweep = (params: unknown) => sweepExpiredClusters(cloud, params as typeof ALL);
  expect(await caught(sweep({ ownr: "ada" }))).toEqual(
    new TypeError(
      "sweepExpiredClusters: there is no parameter ownr (did you mean owner?); known parameters: owner, allOwners",
    ),
  );
  for (const params of ["ada", ["ada"], 5, null]) {
    expect(await caught(sweep(params))).toEqual(
      new TypeError("sweepExpiredClusters: pass the parameters as an object; known parameters: owner, allOwners"),
    );
  }
  expect(requests).toHaveLength(0);
});

test("sweepExpiredClusters() continues if a cluster is already deleted or cannot be deleted", async () => {
  const gone = openLatest([...pages(), json(404, { code: 5, message: "gone" }), deleted]);
  expect(await sweepExpiredClusters(gone.cloud, ALL)).toHaveLength(2);
  const { cloud, requests } = openLatest([...pages(), json(403, { code: 7, message: "no" }), deleted]);
  const error = await caught<AggregateError>(sweepExpiredClusters(cloud, ALL));
  expect(error.message).toBe(
    "sweepExpiredClusters: 1 of 2 clusters could not be deleted: the property errors contains the reasons",
  );
  expect(error.errors).toMatchObject([{ operation: "clusters.delete", status: 403 }]);
  expect(toLines(requests).at(-1)).toBe("DELETE /api/v1/clusters/b");
});

test("sweepExpiredClusters() rejects with the error of the list", async () => {
  const { cloud } = openLatest([json(401, { code: 16, message: "no" })]);
  expect(await caught(sweepExpiredClusters(cloud, ALL))).toMatchObject({ operation: "clusters.list", status: 401 });
});

test.each([
  {},
  { owner: undefined },
  { owner: "" },
  { owner: 7 },
  { owner: undefined, allOwners: true },
  { owner: "ada", allOwners: true },
  { allOwners: false },
  { allOwners: "yes" },
])("sweepExpiredClusters() rejects %j before it sends a request", async (params) => {
  const { cloud, requests } = openLatest(pages());
  expect(await caught(sweepExpiredClusters(cloud, params as typeof ALL))).toEqual(
    new TypeError("sweepExpiredClusters: pass either owner, a non-empty string, or allOwners: true"),
  );
  expect(requests).toHaveLength(0);
});

test("sweepExpiredClusters() rejects with the signal's reason, and then deletes nothing more", async () => {
  const controller = new AbortController();
  const abort: Step = ({ signal }) =>
    new Promise((_, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason));
      controller.abort("enough");
    });
  const { cloud, requests } = openLatest([...pages(), abort]);
  expect(await caught(sweepExpiredClusters(cloud, ALL, { signal: controller.signal }))).toBe("enough");
  expect(requests).toHaveLength(3);
});
