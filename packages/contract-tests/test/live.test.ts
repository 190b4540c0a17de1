import { createMockFetch, type MockFetch } from "@crdb-cloud/mock";
import { expect, test } from "vitest";
import { readOperations } from "../src/live/record-response.ts";
import { renderReport } from "../src/live/render-report.ts";
import { type WalkOptions, walkService } from "../src/live/walk-service.ts";

type Body = Record<string, unknown>;

const simulator = createMockFetch({ delayMs: 0 });
const simulated = walkService({ apiKey: simulator.apiKey, fetch: simulator, rateLimit: false });

/** Compares a mock whose responses `change` modifies with an unchanged mock, as `pnpm live` compares the service. */
async function compareWithMock(change: (path: string, body: Body) => Body | Response = (_, body) => body) {
  const service = createMockFetch({ delayMs: 0 });
  const walk = await walkService({ apiKey: service.apiKey, fetch: withChange(service, change), rateLimit: false });
  const facts = { date: new Date(0), host: "example.com", walk, simulated: await simulated };
  return { service, walk, ...renderReport(facts) };
}

function withChange(mock: MockFetch, change: (path: string, body: Body) => Body | Response): WalkOptions["fetch"] {
  return async (url, init) => {
    const response = await mock(url, init);
    if (init.method !== "GET" || response.status !== 200) return response;
    const changed = change(new URL(url).pathname, (await response.json()) as Body);
    return changed instanceof Response ? changed : Response.json(changed, { headers: response.headers });
  };
}

test("walkService() reports no difference between the mock and the spec, and calls every GET operation or says why not", async () => {
  const { walk, report } = await compareWithMock();
  expect(report).toContain("- Differences: 0\n");
  const { recordings, skipped } = walk;
  const called = new Set(recordings.map(({ operation }) => operation));
  expect(readOperations.filter(({ id }) => !called.has(id) && !skipped.has(id))).toEqual([]);
  expect(recordings.length).toBeGreaterThan(40);
});

async function walkWith(options: Partial<WalkOptions> = {}, fault?: Parameters<MockFetch["fault"]>[0]) {
  const service = createMockFetch({ delayMs: 0 });
  if (fault) service.fault(fault);
  const walking = walkService({ apiKey: service.apiKey, fetch: service, rateLimit: false, ...options });
  return { service, walk: await walking.catch((error: unknown) => error as Error) };
}

test("walkService() deletes its cluster or says that it couldn't, even after its signal has aborted, or if the response to its creation was lost", async () => {
  const controller = new AbortController();
  const onCall = (operation: string): void => {
    if (operation === "databases.list") controller.abort();
  };
  const walks = [
    await walkWith(),
    await walkWith({ signal: controller.signal, onCall }),
    await walkWith({}, { operation: "clusters.create", count: 1, reset: "after" }),
  ];
  expect(walks.map(({ walk }) => walk instanceof Error || walk.leftOver)).toEqual([[], [], true]);
  const { walk } = await walkWith({}, { operation: "clusters.delete", status: 403 });
  expect(walk).toMatchObject({ leftOver: [expect.stringMatching(/^crdb-live-/)] });
  for (const { service } of walks) {
    const created = service.requests.filter(({ operation }) => operation === "clusters.create");
    expect(created).toHaveLength(1);
    expect(service.requests.at(-1)).toMatchObject({ operation: "clusters.delete", status: 200 });
  }
});

const JSON_TYPE = { headers: { "content-type": "application/json" } };
const FORBIDDEN = { code: 7, message: "no", details: [] };

// biome-ignore format: a table
test.each<[string, string, (body: Body) => Body | Response]>([
  ["an unknown field", "200 | /surprise is not in the document", (body) => ({ ...body, surprise: true })],
  ["a missing field", "200 | must have required property 'name'", ({ name, ...body }) => body],
  ["a field of the wrong type", "200 | /name must be string", (body) => ({ ...body, name: 7 })],
  ["an unknown enum value", "200 | /plan must be equal to one of", (body) => ({ ...body, plan: "TRIAL" })],
  ["an invalid format", '200 | /created_at must match format "date-time"', (body) => ({ ...body, created_at: "yesterday" })],
  ["a body that is not JSON", "200 | the body is not JSON", () => new Response("<html>", JSON_TYPE)],
  ["an unknown status", "418 | is not declared", () => Response.json({}, { status: 418 })],
  ["another status than the mock's", "status | 403 | 200 |", () => Response.json(FORBIDDEN, { status: 403 })],
  ["a field that is empty, unlike the mock's", 'sql_dns | "" | string |', (body) => ({ ...body, sql_dns: "" })],
  ["a field that is null, unlike the mock's", "created_at | null | string |", (body) => ({ ...body, created_at: null })],
  ["a field that the mock has", "keychain_config | absent | object |", ({ keychain_config, ...body }) => body],
])("renderReport() lists %s", async (_, row, plant) => {
  // The first response to `clusters.get` isn't changed: `walkService()` needs it to wait until the cluster is ready.
  let gets = 0;
  const { count, report } = await compareWithMock((path, body) => {
    if (!/^\/api\/v1\/clusters\/[0-9a-f-]{36}$/.test(path)) return body;
    gets += 1;
    return gets === 1 ? body : plant(body);
  });
  expect(report).toContain(`| \`clusters.get\` | ${row}`);
  expect(count).toBeGreaterThan(0);
});

test("renderReport() returns a report without API keys or ids", async () => {
  const { service, report } = await compareWithMock((_, body) => ({ ...body, surprise: "CCDB1_secret" }));
  expect(report).toContain("/surprise is not in the document");
  expect(report).not.toContain(service.apiKey);
  expect(report).not.toMatch(/CCDB1_|[0-9a-f]{8}-[0-9a-f]{4}-/);
});
