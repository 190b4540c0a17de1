import { test as base, type TestAPI } from "vitest";
import { createMockFetch, type MockFetch } from "./server/create-mock-fetch.ts";
import type { MockCloud, MockCloudOptions } from "./server/mock-cloud.ts";
import { startMockCloud } from "./server/start-mock-cloud.ts";

/**
 * The fixtures that a test can use. Vitest creates a fixture for each test that uses it, and removes it after the test.
 */
export interface CloudFixtures {
  /** The options of the mock cloud. To set them, use `test.extend({ cloudOptions: { clock: "virtual" } })`. */
  cloudOptions: MockCloudOptions;
  /** A new mock cloud on a free port. */
  cloud: MockCloud;
  /** The `fetch` function of a new mock cloud. It needs no server and no port. */
  cloudFetch: MockFetch;
}

/**
 * The `test` function of Vitest, with a mock cloud for each test.
 *
 * @example
 * ```ts
 * test("provisions a cluster", async ({ cloud }) => {
 *   await provision(createClient({ baseUrl: cloud.url, apiKey: cloud.apiKey }));
 *   expect(cloud.requests.map(({ operation }) => operation)).toContain("clusters.create");
 * });
 * ```
 */
export const test: TestAPI<CloudFixtures> = base.extend<CloudFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads which fixtures a function needs off its first parameter
  cloudOptions: async ({}, use) => use({}),
  cloud: async ({ cloudOptions }, use) => {
    const cloud = await startMockCloud(cloudOptions);
    await use(cloud);
    await cloud.close();
  },
  cloudFetch: async ({ cloudOptions }: Pick<CloudFixtures, "cloudOptions">, use: (fetch: MockFetch) => Promise<void>) =>
    use(createMockFetch(cloudOptions)),
});
