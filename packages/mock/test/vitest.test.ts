import { expect } from "vitest";
import { test as base } from "../src/vitest.ts";
import { freeCluster, request } from "./request.ts";
import { apiVersion } from "./version-2022-03-31.ts";

const test = base.extend({ cloudOptions: { apiVersion } });

test("the fixture cloud is a new mock cloud for each test", async ({ cloud }) => {
  await request(cloud.url, "POST /api/v1/clusters", { key: cloud.apiKey, body: freeCluster() });
  expect(cloud.requests.map(({ operation }) => operation)).toEqual(["clusters.create"]);
});

test("the fixture cloudFetch is a fetch function with an empty mock cloud for each test", async ({ cloudFetch }) => {
  const { body } = await request("http://cloud.invalid", "GET /api/v1/clusters", {
    key: cloudFetch.apiKey,
    fetch: cloudFetch,
  });
  expect(body.clusters).toEqual([]);
});

const later = test.extend({ cloudOptions: { apiVersion, clock: "virtual", faults: [{ creationFailed: true }] } });

later("test.extend() sets the options of the mock cloud", async ({ cloud }) => {
  const { body } = await request(cloud.url, "POST /api/v1/clusters", { key: cloud.apiKey, body: freeCluster() });
  cloud.advance("1m");
  expect((await request(cloud.url, `GET /api/v1/clusters/${body.id}`, { key: cloud.apiKey })).body.state).toBe(
    "CREATION_FAILED",
  );
});
