import { expect } from "vitest";
import { test as base } from "../src/vitest.ts";
import { freeCluster, request } from "./request.ts";
import { apiVersion } from "./version-2022-03-31.ts";

const test = base.extend({ cloudOptions: { apiVersion } });

test("test gives each test its own cloud", async ({ cloud }) => {
  await request(cloud.url, "POST /api/v1/clusters", { key: cloud.apiKey, body: freeCluster() });
  expect(cloud.requests.map(({ operation }) => operation)).toEqual(["clusters.create"]);
});

test("test gives each test a fetch function whose cloud is empty", async ({ cloudFetch }) => {
  const { body } = await request("http://cloud.invalid", "GET /api/v1/clusters", {
    key: cloudFetch.apiKey,
    fetch: cloudFetch,
  });
  expect(body.clusters).toEqual([]);
});

const later = test.extend({ cloudOptions: { apiVersion, clock: "virtual", faults: [{ creationFailed: true }] } });

later("test takes other options by extend", async ({ cloud }) => {
  const { body } = await request(cloud.url, "POST /api/v1/clusters", { key: cloud.apiKey, body: freeCluster() });
  cloud.advance("1m");
  expect((await request(cloud.url, `GET /api/v1/clusters/${body.id}`, { key: cloud.apiKey })).body.state).toBe(
    "CREATION_FAILED",
  );
});
