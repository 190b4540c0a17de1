import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createMockFetch, type MockFetch } from "../../src/server/create-mock-fetch.ts";
import type { MockCloud } from "../../src/server/mock-cloud.ts";
import { startMockCloud } from "../../src/server/start-mock-cloud.ts";
import { anyText } from "../any-text.ts";
import { exampleRequests } from "../example-request.ts";
import { request } from "../request.ts";
import { apiVersion, source } from "../version-2024-09-16.ts";

const options = { apiVersion, clock: "virtual", seed: 1 } as const;
const seeded = createMockFetch(options);
const known = [seeded.seedCluster({ plan: "BASIC" }).id, seeded.addKey().account, "root", "defaultdb", "ORGANIZATION"];

let cloud: MockCloud;
let mock: MockFetch;
beforeAll(async () => {
  [cloud, mock] = [await startMockCloud(options), createMockFetch(options)];
  for (const controls of [cloud, mock]) {
    controls.seedCluster({ plan: "BASIC" });
    controls.addKey();
  }
});
afterAll(() => cloud.close());

const segment = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...known) },
  { weight: 1, arbitrary: anyText.map((text) => encodeURIComponent(text.toWellFormed())) },
);
const parameter = fc.constantFrom(
  ...["page", "limit", "as_of_time", "sort_order", "sort_by"].map((name) => `pagination.${name}`),
  ...[
    "show_inactive",
    "provider",
    "serverless",
    "path",
    "start_time",
    "os",
    "database",
    "sql_user",
    "service_account_id",
  ],
);
const value = fc.oneof(
  fc.string(),
  fc.integer().map(String),
  fc.constantFrom("true", "ASC", "DESC", "GCP", "LINUX", "CREATED_AT", "2022-03-14T14:15:22Z", ...known),
);
const query = fc
  .array(fc.tuple(parameter, value), { maxLength: 2 })
  .map((pairs) => new URLSearchParams(pairs).toString());

/**
 * Generates requests. A request is an example from the OpenAPI document with random path parameters and a random query.
 * Sometimes one field of the body has a random value.
 */
const sent = fc
  .record({
    example: fc.constantFrom(...exampleRequests(source).filter(({ line }) => !line.includes("/scim/"))),
    segments: fc.array(segment, { minLength: 4, maxLength: 4 }),
    query,
    change: fc.option(fc.tuple(fc.nat(5), fc.oneof(fc.jsonValue(), fc.constantFrom(...known)))),
  })
  .map(({ example, segments, query: search, change }) => {
    const [line = ""] = example.line.split("?");
    const parts = line.split("/").map((part, index) => (/[0-9a-f]{8}-|%|\d\d/.test(part) ? segments[index % 4] : part));
    const entries = Object.entries((example.body ?? {}) as object);
    const changed = change && entries[change[0] % Math.max(entries.length, 1)];
    const body = changed ? { ...(example.body as object), [changed[0]]: change?.[1] } : example.body;
    return { line: `${parts.join("/")}?${search}`, body };
  });

test("in 2024-09-16, the server and the fetch function send the same valid response to a random request", async () => {
  await fc.assert(
    fc.asyncProperty(sent, async ({ line, body }) => {
      const served = await request(cloud.url, line, { key: cloud.apiKey, body });
      const fetched = await request("http://cloud.invalid", line, { key: mock.apiKey, body, fetch: mock });
      const operation = mock.requests.at(-1)?.operation;
      expect(served.status).toBeLessThan(500);
      expect(fetched).toMatchObject({ status: served.status, body: served.body });
      if (!operation) expect(fetched.body).toEqual({ code: expect.any(Number), message: expect.any(String) });
    }),
    { numRuns: 300, seed: 20240916 },
  );
  expect(new Set(mock.requests.map(({ operation }) => operation)).size).toBeGreaterThan(80);
});
