import { expect, expectTypeOf, test } from "vitest";
import type { Cloud, Cluster } from "../../src/2024-09-16.ts";
import { toLeaseLabels } from "../../src/ephemeral/expiry-labels.ts";
import { caught } from "../caught.ts";
import { openLatest, toLines } from "../open-latest.ts";
import { json, type Step } from "../scripted-fetch.ts";

const PAST = Date.now() - 60_000;
const CLUSTERS = [
  { id: "a", labels: toLeaseLabels("ada", PAST) },
  { id: "b", labels: toLeaseLabels("bob", PAST) },
  { id: "later", labels: toLeaseLabels("ada", PAST + 3_600_000) },
  { id: "prod", labels: { team: "blue" } },
  { id: "bare", labels: {} },
  { id: "old" },
];
const deleted: Step = json(200, { state: "DELETED" });

function pages(): Step[] {
  return [
    json(200, { clusters: CLUSTERS.slice(0, 1), pagination: { next_page: "2" } }),
    json(200, { clusters: CLUSTERS.slice(1), pagination: null }),
  ];
}

test("sweepExpired() deletes what is labelled and over, on every page, and nothing else", async () => {
  const { cloud, requests } = openLatest([...pages(), deleted]);
  expect(await cloud.clusters.sweepExpired()).toEqual([CLUSTERS[0], CLUSTERS[1]]);
  expect(toLines(requests)).toEqual([
    "GET /api/v1/clusters",
    "GET /api/v1/clusters?pagination.page=2",
    "DELETE /api/v1/clusters/a",
    "DELETE /api/v1/clusters/b",
  ]);
});

test("sweepExpired() deletes the clusters of one owner where it is named", async () => {
  const { cloud, requests } = openLatest([...pages(), deleted]);
  expect(await cloud.clusters.sweepExpired({ owner: "bob" })).toEqual([CLUSTERS[1]]);
  expect(toLines(requests).at(-1)).toBe("DELETE /api/v1/clusters/b");
});

test("sweepExpired() refuses what it doesn't take, before it deletes the clusters of whoever", async () => {
  const { cloud, requests } = openLatest([...pages(), deleted]);
  const sweep = cloud.clusters.sweepExpired as (params: unknown) => Promise<unknown>;
  expect(await caught(sweep({ ownr: "ada" }))).toEqual(
    new TypeError("clusters.sweepExpired: there is no parameter ownr; it takes owner"),
  );
  for (const params of ["ada", ["ada"], 5, null]) {
    expect(await caught(sweep(params))).toEqual(
      new TypeError("clusters.sweepExpired: give the parameters by name; it takes owner"),
    );
  }
  expect(requests).toHaveLength(0);
});

test("sweepExpired() goes on where somebody was faster, and where one can't be deleted", async () => {
  const gone = openLatest([...pages(), json(404, { code: 5, message: "gone" }), deleted]);
  expect(await gone.cloud.clusters.sweepExpired()).toHaveLength(2);
  const { cloud, requests } = openLatest([...pages(), json(403, { code: 7, message: "no" }), deleted]);
  const error = await caught<AggregateError>(cloud.clusters.sweepExpired());
  expect(error.message).toBe("clusters.sweepExpired: 1 of 2 clusters could not be deleted");
  expect(error.errors).toMatchObject([{ operation: "clusters.delete", status: 403 }]);
  expect(toLines(requests).at(-1)).toBe("DELETE /api/v1/clusters/b");
});

test("sweepExpired() throws what the list throws", async () => {
  const { cloud } = openLatest([json(401, { code: 16, message: "no" })]);
  expect(await caught(cloud.clusters.sweepExpired())).toMatchObject({ operation: "clusters.list", status: 401 });
});

test("sweepExpired() is typed by its edition", () => {
  expectTypeOf<Cloud["clusters"]["sweepExpired"]>().returns.resolves.toEqualTypeOf<Cluster[]>();
});
