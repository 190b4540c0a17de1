import { expect } from "vitest";
import { test as base } from "../src/vitest.ts";
import { createCaller, freeCluster } from "./request.ts";
import { apiVersion } from "./version-2022-03-31.ts";

const test = base.extend({ mockOptions: { apiVersion } });

test("the mock fixture is a new mock cloud in each test", async ({ mock }) => {
  await createCaller(mock.url, { key: mock.apiKey }).ask("POST /clusters", freeCluster());
  expect(mock.requests.map(({ operation }) => operation)).toEqual(["clusters.create"]);
});

test("the mockFetch fixture is a fetch function with an empty mock cloud in each test", async ({ mockFetch }) => {
  const { list } = createCaller("http://cloud.invalid", { key: mockFetch.apiKey, fetch: mockFetch });
  expect(await list("GET /clusters")).toEqual([]);
});

base(
  "mockFetch responds without a turn of the event loop, in which a clock could pass a limit",
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
  const { ask } = createCaller(mock.url, { key: mock.apiKey });
  const { id } = await ask("POST /clusters", freeCluster());
  mock.advance("1m");
  expect((await ask(`GET /clusters/${id}`)).state).toBe("CREATION_FAILED");
});
