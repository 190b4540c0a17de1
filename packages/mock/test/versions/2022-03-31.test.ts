import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { MockFetch } from "../../src/server/create-mock-fetch.ts";
import type { MockCloud } from "../../src/server/mock-cloud.ts";
import { anyText } from "../any-text.ts";
import { freeCluster, request } from "../request.ts";
import { createMockFetch, startMockCloud } from "../version-2022-03-31.ts";

let cloud: MockCloud;
let mock: MockFetch;
beforeAll(async () => {
  const options = { clock: "virtual", seed: 1 } as const;
  [cloud, mock] = [await startMockCloud(options), createMockFetch(options)];
  for (const { seedCluster } of [cloud, mock]) seedCluster({ plan: "SERVERLESS" });
});
afterAll(() => cloud.close());

const id = createMockFetch({ clock: "virtual", seed: 1 }).seedCluster().id;
const segment = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("clusters", id, "nodes", "spend-limit", "available-regions") },
  { weight: 1, arbitrary: anyText.map((text) => encodeURIComponent(text.toWellFormed())) },
);
const path = fc.oneof(
  fc.constantFrom(
    "clusters",
    `clusters/${id}`,
    `clusters/${id}/nodes`,
    `clusters/${id}/spend-limit`,
    "clusters/available-regions",
  ),
  fc.array(segment, { maxLength: 4 }).map((segments) => segments.join("/")),
);
const parameter = fc.constantFrom(
  "show_inactive",
  "pagination.start",
  "pagination.limit",
  "pagination.time",
  "pagination.order",
  "provider",
  "__proto__",
);
const value = fc.oneof(
  fc.string(),
  fc.integer().map(String),
  fc.constantFrom("true", "ASC", "DESC", "GCP", "AWS", "2022-03-14T14:15:22Z"),
);
const query = fc
  .array(fc.tuple(parameter, value), { maxLength: 3 })
  .map((pairs) => new URLSearchParams(pairs).toString());
const body = fc.oneof(
  fc.json(),
  anyText,
  fc.record({ spendLimit: fc.oneof(fc.integer(), fc.double(), fc.string()) }).map((limit) => JSON.stringify(limit)),
  fc
    .tuple(fc.constantFrom("name", "provider", "spec", "__proto__", "constructor"), fc.jsonValue())
    .map(([field, wrong]) => JSON.stringify(Object.fromEntries([...Object.entries(freeCluster()), [field, wrong]]))),
);
const call = fc.record({ method: fc.constantFrom("GET", "GET", "POST", "PUT", "DELETE", "PATCH"), path, query, body });

test("in 2022-03-31, the server and the fetch function send the same valid response to a random request", async () => {
  await fc.assert(
    fc.asyncProperty(call, async (sent) => {
      const line = `${sent.method} /api/v1/${sent.path}?${sent.query}`;
      const carried = sent.method === "GET" ? undefined : sent.body;
      const served = await request(cloud.url, line, { key: cloud.apiKey, body: carried });
      const fetched = await request("http://cloud.invalid", line, { key: mock.apiKey, body: carried, fetch: mock });
      expect(served.status).toBeLessThan(500);
      expect(fetched).toMatchObject({ status: served.status, body: served.body });
      const operation = mock.requests.at(-1)?.operation;
      if (!operation) expect(fetched.body).toEqual({ code: expect.any(Number), message: expect.any(String) });
    }),
    { numRuns: 600, seed: 20220314 },
  );
  expect(new Set(mock.requests.map(({ operation }) => operation)).size).toBe(8);
});
