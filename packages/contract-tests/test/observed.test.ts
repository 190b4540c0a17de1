import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createMockFetch, type MockFetch } from "@crdb-cloud/mock";
import { ApiError, createClient } from "@crdb-cloud/node/2024-09-16";
import { expect, test } from "vitest";
import { judges } from "../../mock/test/spec-judge.ts";

// Responses in the form in which the real service was seen to send them. The values are made up.

interface Observed {
  /** When a response of this form was seen. */
  readonly seen: string;
  readonly line: string;
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

const folder = join(import.meta.dirname, "../observed");
const cases = globSync("*.json", { cwd: folder }).map((file): [string, Observed] => [
  basename(file, ".json"),
  JSON.parse(readFileSync(join(folder, file), "utf8")),
]);

/** What the client calls the gRPC codes. */
const CODES: Readonly<Record<number, string>> = { 7: "PERMISSION_DENIED", 16: "UNAUTHENTICATED" };

const DAY_MS = 86_400_000;

/** Prepares a mock so that it responds to the case's request in the same form. Returns the cluster and the key. */
const SETUPS: Readonly<Record<string, (mock: MockFetch) => string | undefined>> = {
  "daily-backups": (mock) => void mock.advance(3 * DAY_MS),
  forbidden: (mock) => mock.addKey({ roles: ["BILLING_VIEWER"] }).apiKey,
  "no-header": () => "",
  "wrong-key": () => "CCDB1_nobody_knows",
};

async function respondAsMock(name: string, { line }: Observed): Promise<{ status: number; body: unknown }> {
  const mock = createMockFetch({ apiVersion: "2024-09-16", clock: "virtual" });
  const usage_limits = { request_unit_limit: "40000000", storage_mib_limit: "8192" };
  const { id } = await createClient({ fetch: mock, apiKey: mock.apiKey }).clusters.create({
    name: "quiet-heron",
    provider: "AWS",
    spec: { plan: "BASIC", serverless: { regions: ["us-east-1"], usage_limits } },
  });
  mock.advance("1m");
  const key = SETUPS[name]?.(mock) ?? mock.apiKey;
  const [method = "", path = ""] = line.replace("{cluster_id}", id).split(" ");
  const headers: HeadersInit = key === "" ? {} : { authorization: `Bearer ${key}` };
  const response = await mock(`http://mock.invalid${path}`, { method, headers });
  return { status: response.status, body: await response.json() };
}

/** Describes which fields a body has, and whether they are null, empty or set. Items of lists have one form. */
function formOf(value: unknown): unknown {
  if (value === null || value === "" || value === 0) return value;
  if (Array.isArray(value)) return value.length === 0 ? "no items" : [formOf(value[0])];
  if (typeof value !== "object") return typeof value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted()
      .map(([name, inner]) => [name, formOf(inner)]),
  );
}

test.each(cases)("%s, as the service was seen to send it, fits the spec", (_, { line, status, body }) => {
  const violations = judges["2024-09-16"]?.(line.replace("{cluster_id}", String(body.id)), { status, body });
  expect(violations).toEqual([]);
});

test.each(cases)("the mock sends %s in the form in which the service does", async (name, observed) => {
  const { status, body } = await respondAsMock(name, observed);
  expect([status, formOf(body)]).toEqual([observed.status, formOf(observed.body)]);
});

test.each(cases)("the client reads %s as the service was seen to send it", async (_, { line, status, body }) => {
  const fetch = async (): Promise<Response> => Response.json(body, { status });
  const cloud = createClient({ fetch, apiKey: "CCDB1_nobody_knows" });
  const cluster_id = "6c1f0b3e-4d27-4a95-8e60-1f7a2c9d5b48";
  const call = (): Promise<unknown> => {
    if (line.endsWith("/backups")) return cloud.backups.list({ cluster_id }).then(({ backups }) => ({ backups }));
    return line.endsWith("}") ? cloud.clusters.get({ cluster_id }) : cloud.clusters.list().then(() => undefined);
  };
  if (status === 200) return expect(body).toMatchObject((await call()) as object);
  const error = await call().catch((thrown: unknown) => thrown);
  expect(error instanceof ApiError && [error.status, error.code, error.reason, error.details]).toEqual([
    status,
    CODES[body.code as number],
    body.message,
    [],
  ]);
});
