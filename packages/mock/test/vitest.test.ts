import { expect } from "vitest";
import { test as base } from "../src/vitest.ts";
import { freeCluster, request } from "./request.ts";
import { apiVersion } from "./version-2022-03-31.ts";

const test = base.extend({ mockOptions: { apiVersion } });

test("the mock fixture is a new mock cloud in each test", async ({ mock }) => {
  await request(mock.url, "POST /api/v1/clusters", { key: mock.apiKey, body: freeCluster() });
  expect(mock.requests.map(({ operation }) => operation)).toEqual(["clusters.create"]);
});

test("the mockFetch fixture is a fetch function with an empty mock cloud in each test", async ({ mockFetch }) => {
  const { body } = await request("http://cloud.invalid", "GET /api/v1/clusters", {
    key: mockFetch.apiKey,
    fetch: mockFetch,
  });
  expect(body.clusters).toEqual([]);
});

base(
  "mockFetch responds without a turn of the event loop, in which a fake clock could pass a time limit",
  async ({ mockFetch }) => {
    let responded = false;
    mockFetch("http://cloud.invalid/api/v1/clusters").then(() => {
      responded = true;
    });
    for (let turn = 0; turn < 1000; turn++) await Promise.resolve();
    expect(responded).toBe(true);
  },
);

const later = test.extend({ mockOptions: { apiVersion, clock: "virtual", faults: [{ creationFailed: true }] } });

later("test.extend() sets the options of the mock cloud", async ({ mock }) => {
  const { body } = await request(mock.url, "POST /api/v1/clusters", { key: mock.apiKey, body: freeCluster() });
  mock.advance("1m");
  expect((await request(mock.url, `GET /api/v1/clusters/${body.id}`, { key: mock.apiKey })).body.state).toBe(
    "CREATION_FAILED",
  );
});
