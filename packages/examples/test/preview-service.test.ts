import type { MockCloud } from "@crdb-cloud/mock";
import { expect, test } from "vitest";
import { listClusters, openMock, toEnv } from "../../cli/test/start-command.ts";
import { countCalls, startService } from "./run-node.ts";

interface Preview {
  readonly name: string;
  readonly created: boolean;
  readonly connection_string: string;
}

async function startPreviews(mock: MockCloud) {
  const { url, ...service } = await startService("preview-service", toEnv(mock));
  return { ...service, url: `${url}/previews` };
}

async function send<T>(method: string, url: string): Promise<[number, T]> {
  const response = await fetch(url, { method, headers: { connection: "close" } });
  return [response.status, (await response.json()) as T];
}

test("preview-service creates a cluster for a branch, finds it for the next push, and deletes it", async () => {
  const { url } = await startPreviews(await openMock());
  const [status, first] = await send<Preview>("PUT", `${url}/feature/login`);
  expect([status, first]).toEqual([200, expect.objectContaining({ name: "feature-logi-0ba9gs3", created: true })]);
  const [, second] = await send<Preview>("PUT", `${url}/feature/login`);
  expect(second).toMatchObject({ name: first.name, created: false });
  const urls = [first, second].map(({ connection_string }) => new URL(connection_string));
  expect(urls.map(({ pathname }) => pathname)).toEqual(["/shop", "/shop"]);
  expect(urls[0]?.username).not.toBe(urls[1]?.username);
  expect(await send("GET", url)).toEqual([
    200,
    [{ name: first.name, state: "CREATED", expires_at: expect.stringMatching(/Z$/) }],
  ]);
  for (const _ of [1, 2]) {
    expect(await send("DELETE", `${url}/feature/login`)).toEqual([200, { name: first.name, deleted: true }]);
  }
  expect(await send("GET", url)).toEqual([200, []]);
  expect((await send("POST", url))[0]).toBe(404);
});

test("preview-service creates one cluster although responses are lost, the service is throttled, and fails at times", async () => {
  const faults = [
    { operation: "clusters.create", reset: "after", count: 1 },
    { status: 429, retryAfter: 1, after: 1, count: 1 },
    { status: 503, after: 3, count: 1 },
    { operation: "databases.create", reset: "after", count: 1 },
    { operation: "sqlUsers.create", reset: "after", count: 1 },
  ] as const;
  const mock = await openMock({ faults });
  const { url } = await startPreviews(mock);
  expect(await send("PUT", `${url}/main`)).toEqual([200, expect.objectContaining({ created: true })]);
  expect((await send<object[]>("GET", url))[1]).toHaveLength(1);
  mock.fault({ locked: true, count: 2 });
  expect(await send("PUT", `${url}/main`)).toEqual([200, expect.objectContaining({ created: false })]);
});

test("preview-service goes on with its cluster after it was killed, whatever it was doing", async () => {
  const mock = await openMock();
  for (const operation of ["clusters.create", "databases.create", "sqlUsers.create"]) {
    const speedUp = mock.fault({ operation, latencyMs: 600_000 } as never);
    const { url, child, exit } = await startPreviews(mock);
    const lost = send("PUT", `${url}/main`).catch(() => "lost");
    await expect.poll(() => countCalls(mock, operation), { timeout: 60_000 }).toBeGreaterThan(0);
    child.kill("SIGKILL");
    await exit;
    expect(await lost).toBe("lost");
    speedUp();
  }
  const { url } = await startPreviews(mock);
  expect(await send("PUT", `${url}/main`)).toEqual([200, expect.objectContaining({ created: false })]);
  expect((await send<object[]>("GET", url))[1]).toHaveLength(1);
  expect(countCalls(mock, "clusters.create")).toBe(1);
});

test("two copies of preview-service create one cluster for a branch", async () => {
  const mock = await openMock();
  const services = await Promise.all([startPreviews(mock), startPreviews(mock)]);
  const previews = await Promise.all(services.map(({ url }) => send<Preview>("PUT", `${url}/main`)));
  expect(previews.map(([status]) => status)).toEqual([200, 200]);
  expect(previews.filter(([, { created }]) => created)).toHaveLength(1);
  expect((await send<object[]>("GET", services[0]?.url))[1]).toHaveLength(1);
});

test("preview-service leaves other people's clusters alone", async () => {
  const mock = await openMock();
  mock.seedCluster({ name: "production", plan: "BASIC" });
  const { url } = await startPreviews(mock);
  expect(await send("PUT", `${url}/production`)).toEqual([
    409,
    { error: expect.stringContaining("production exists, but its labels do not name preview-service as the owner") },
  ]);
  await send("DELETE", `${url}/production`);
  expect(listClusters(mock)).toEqual(["production"]);
});
