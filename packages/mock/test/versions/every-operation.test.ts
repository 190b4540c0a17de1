import fc from "fast-check";
import { expect, test } from "vitest";
import { ROLES } from "../../src/access/access-key.ts";
import { MEMBER } from "../../src/access/principals.ts";
import { apiVersions } from "../../src/generated/api-versions.gen.ts";
import { createMockFetch } from "../../src/server/create-mock-fetch.ts";
import { startMockCloud } from "../../src/server/start-mock-cloud.ts";
import { findVersion } from "../../src/versions/find-version.ts";
import { exampleRequests, readDocument } from "../example-request.ts";
import { request } from "../request.ts";
import { operationsOf } from "../spec-judge.ts";

/**
 * Generates texts of any code points. For its own unit `binary`, fast-check builds a map of all code points, which takes
 * a second.
 */
const anyText = fc.string({
  unit: fc.oneof(fc.nat(0xd7ff), fc.integer({ min: 0xe000, max: 0x10ffff })).map((code) => String.fromCodePoint(code)),
});

const segment = anyText.map((text) => encodeURIComponent(text.toWellFormed()));
const WORDS = ["true", "false", "ASC", "DESC", "UP", "GCP", "LINUX", "CREATED_AT", "2022-03-14T14:15:22Z"];
const PAGING = ["page", "limit", "start", "time", "order", "as_of_time", "sort_order", "sort_by"];
const PARAMETERS = [
  ...PAGING.map((one) => `pagination.${one}`),
  ...["show_inactive", "provider", "serverless", "path", "start_time", "os", "database", "sql_user", "__proto__"],
];

test.each(apiVersions)("in %s, the mock responds to each operation by the spec, and has no others", async (version) => {
  const source = await readDocument(version);
  const ids = operationsOf(source)
    .map(({ id }) => id)
    .toSorted();
  const operations = exampleRequests(source);
  expect(Object.keys(findVersion(version)?.handlers ?? {}).toSorted()).toEqual(ids);
  expect(operations.map(({ operation }) => operation).toSorted()).toEqual(ids);
  for (const { operation, line, body } of operations) {
    const fetch = createMockFetch({ apiVersion: version });
    const { status, headers } = await request("http://cloud.invalid", line, { key: fetch.apiKey, fetch, body });
    expect(status).toBeLessThan(500);
    expect([fetch.requests[0]?.operation, headers.get("cc-version")]).toEqual([operation, version]);
  }
});

test.each(apiVersions.filter((version) => version >= "2024-09-16"))(
  "in %s, each role allows exactly the operations whose descriptions name it",
  async (version) => {
    const operations = exampleRequests(await readDocument(version));
    const fetch = createMockFetch({ clock: "virtual" });
    for (const role of ROLES) {
      const { apiKey: key } = fetch.addKey({ roles: [role] });
      const forbidden: string[] = [];
      for (const { line, operation } of operations) {
        const parts = { key, fetch, headers: { "cc-version": version } };
        const { status, body } = await request("http://cloud.invalid", line, parts);
        const isForbidden = status === 403 && JSON.stringify(body).includes(`unauthorized: ${operation} requires`);
        if (isForbidden) forbidden.push(operation);
      }
      const expected = operations.filter(
        ({ roles }) => roles.length > 0 && !roles.some((one) => one === role || one === MEMBER),
      );
      expect([role, forbidden]).toEqual([role, expected.map(({ operation }) => operation)]);
    }
  },
);

/**
 * Generates requests. Most are an example from the OpenAPI document with another id in the path, a random query, and at
 * times a random value in a field of the body. The others have a random method, path or body.
 */
function generate(source: Awaited<ReturnType<typeof readDocument>>, known: readonly string[]) {
  const value = fc.oneof(fc.string(), fc.integer().map(String), fc.constantFrom(...WORDS, ...known));
  const id = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...known) }, segment);
  const query = fc.array(fc.tuple(fc.constantFrom(...PARAMETERS), value), { maxLength: 2 });
  return fc
    .record({
      example: fc.constantFrom(...exampleRequests(source).filter(({ line }) => !line.includes("/scim/"))),
      method: fc.option(fc.constantFrom("GET", "POST", "PUT", "DELETE", "PATCH"), { freq: 9 }),
      ids: fc.tuple(id, id, id, id),
      query: query.map((pairs) => new URLSearchParams(pairs)),
      change: fc.option(fc.tuple(fc.nat(5), fc.oneof(fc.jsonValue(), fc.constantFrom(...known)))),
      text: fc.option(fc.oneof(fc.json(), anyText), { freq: 9 }),
    })
    .map(({ example, method, ids, query: search, change, text }) => {
      const [line = ""] = example.line.split("?");
      const parts = line.split("/").map((part, index) => (/[0-9a-f]{8}-|%|\d\d/.test(part) ? ids[index % 4] : part));
      const entries = Object.entries((example.body ?? {}) as object);
      const changed = change && entries[change[0] % Math.max(entries.length, 1)];
      const sent = parts.join("/").replace(/^\w+/, (one) => method ?? one);
      const body = changed ? { ...(example.body as object), [changed[0]]: change?.[1] } : example.body;
      return { line: `${sent}?${search}`, body: sent.startsWith("GET") ? undefined : (text ?? body) };
    });
}

test.each([
  ["2022-03-31", "SERVERLESS", 8],
  ["2024-09-16", "BASIC", 80],
  ["2026-09-15", "BASIC", 80],
] as const)(
  "in %s, the server and the fetch function send the same valid response to a random request",
  async (apiVersion, plan, least) => {
    const options = { apiVersion, clock: "virtual", seed: 1 } as const;
    await using cloud = await startMockCloud(options);
    const mock = createMockFetch(options);
    const [known] = [mock, cloud].map(({ seedCluster, addKey }) => {
      const ids = [seedCluster({ plan }).id, addKey().account];
      return [...ids, "root", "defaultdb", "ORGANIZATION"];
    }) as [string[], string[]];
    const requests = generate(await readDocument(apiVersion), known);
    await fc.assert(
      fc.asyncProperty(requests, async ({ line, body }) => {
        const served = await request(cloud.url, line, { key: cloud.apiKey, body });
        const fetched = await request("http://cloud.invalid", line, { key: mock.apiKey, body, fetch: mock });
        expect(served.status).toBeLessThan(500);
        expect(fetched).toMatchObject({ status: served.status, body: served.body });
        if (mock.requests.at(-1)?.operation === undefined)
          expect(fetched.body).toEqual({ code: expect.any(Number), message: expect.any(String) });
      }),
      { numRuns: 400, seed: 20240916 },
    );
    expect(new Set(mock.requests.map(({ operation }) => operation)).size).toBeGreaterThanOrEqual(least);
  },
);
