import { expect } from "vitest";
import { test } from "../src/vitest.ts";
import { createCaller } from "./request.ts";
import { advancedCluster, basicCluster } from "./version-2024-09-16.ts";

test("the mock and mockFetch fixtures are a server and a fetch function of new mock clouds", async ({
  mock,
  mockFetch,
}) => {
  await createCaller(mock.url, { key: mock.apiKey }).ask("POST /clusters", basicCluster());
  expect(mock.requests.map(({ operation }) => operation)).toEqual(["clusters.create"]);
  const { list } = createCaller("http://cloud.invalid", { key: mockFetch.apiKey, fetch: mockFetch });
  expect(await list("GET /clusters")).toEqual([]);
});

test("mockFetch responds without a turn of the event loop, in which a clock could pass a limit", async ({
  mockFetch,
}) => {
  let responded = false;
  mockFetch("http://cloud.invalid/api/v1/clusters").then(() => {
    responded = true;
  });
  for (let turn = 0; turn < 1000; turn++) await Promise.resolve();
  expect(responded).toBe(true);
});

const later = test.extend({ mockOptions: { clock: "virtual", faults: [{ creationFailed: true }] } });

later("test.extend() sets the options of the mock cloud", async ({ mock }) => {
  const { ask } = createCaller(mock.url, { key: mock.apiKey });
  const { id } = await ask("POST /clusters", advancedCluster());
  mock.advance("1m");
  expect((await ask(`GET /clusters/${id}`)).state).toBe("CREATION_FAILED");
});
