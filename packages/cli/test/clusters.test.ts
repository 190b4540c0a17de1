import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readExpiry } from "@crdb-cloud/core/internal";
import { type ClustersCreateParams, createClient } from "@crdb-cloud/node";
import { expect, onTestFinished, test } from "vitest";
import { toShell, toVariables } from "../src/clusters/connection.ts";
import { callMain } from "./call-main.ts";
import { listClusters, openMock } from "./start-command.ts";
import { startGitHub } from "./start-github.ts";

const NAME = ["--name", "pr-00123"] as const;
const CREATE: ClustersCreateParams = {
  name: "pr-00123",
  provider: "GCP",
  spec: { plan: "BASIC", serverless: { regions: ["us-central1"] } },
};

test("up creates a cluster once, only ever extends its TTL, and keeps other people's labels", async () => {
  const mock = await openMock();
  const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
  const first = JSON.parse((await callMain(mock, ["up", ...NAME, "--ttl", "2h"])).out);
  expect(first).toMatchObject({ created: true, name: "pr-00123", port: 26257, database: "defaultdb" });
  const { labels } = await cloud.clusters.get({ cluster_id: first.cluster_id });
  await cloud.clusters.update({ cluster_id: first.cluster_id, labels: { ...labels, team: "blue" } });
  const second = JSON.parse((await callMain(mock, ["up", ...NAME, "--ttl", "3d", "--pr", "octo-org/shop#123"])).out);
  expect(second).toMatchObject({ created: false, cluster_id: first.cluster_id });
  expect(Date.parse(second.expires_at) - Date.parse(first.expires_at)).toBeGreaterThan(69 * 3_600_000);
  expect([second.user, second.connection_string]).not.toContain(first.user);
  const third = JSON.parse((await callMain(mock, ["up", ...NAME, "--ttl", "1h"])).out);
  expect(third.expires_at).toBe(second.expires_at);
  const { labels: merged } = await cloud.clusters.get({ cluster_id: first.cluster_id });
  expect(merged).toMatchObject({
    team: "blue",
    "crdb-cloud-owner": "crdb-cloud",
    "crdb-cloud-pr": expect.stringMatching(/^123-[0-9a-f]{32}$/),
  });
});

test("up fails and changes nothing if it didn't create the cluster, or if the cluster has another owner", async () => {
  const mock = await openMock();
  await createClient({ baseUrl: mock.url, apiKey: mock.apiKey }).clusters.create(CREATE);
  for (const owner of ["crdb-cloud", "ada"]) {
    const { status, err } = await callMain(mock, ["up", ...NAME, "--owner", owner]);
    expect([status, err]).toEqual([
      1,
      `crdb-cloud: pr-00123 exists, but its labels do not name ${owner} as the owner: nothing was changed\n`,
    ]);
  }
  expect(mock.requests.filter(({ method }) => method !== "GET")).toHaveLength(1);
});

test("up and run create nothing beyond --max-clusters, but up still finds an existing cluster", async () => {
  const mock = await openMock();
  expect((await callMain(mock, ["up", ...NAME, "--max-clusters", "1"])).status).toBe(0);
  const before = mock.requests.length;
  expect(await callMain(mock, ["up", "--name", "pr-00124", "--max-clusters", "1"])).toEqual({
    status: 1,
    out: "",
    err: "crdb-cloud: pr-00124 was not created, because crdb-cloud already has 1, and --max-clusters is 1. Delete one, or raise the limit\n",
  });
  const refused = await callMain(mock, ["run", "--max-clusters", "1", "true"]);
  expect(refused).toMatchObject({ status: 1, out: "" });
  expect(refused.err).toMatch(/^crdb-cloud: run-\w+ was not created, because crdb-cloud already has 1, and --max-cl/);
  expect(mock.requests.slice(before).filter(({ method }) => method !== "GET")).toEqual([]);
  expect((await callMain(mock, ["up", ...NAME, "--max-clusters", "1"])).status).toBe(0);
});

test("six up at once leave no more than --max-clusters, and those that succeed have a cluster", async () => {
  const mock = await openMock({ faults: [{ operation: "clusters.list", latencyMs: 50 }] });
  const names = ["pr-000001", "pr-000002", "pr-000003", "pr-000004", "pr-000005", "pr-000006"];
  const ups = names.map((name) => callMain(mock, ["up", "--name", name, "--max-clusters", "2"]));
  const results = await Promise.all(ups);
  const succeeded = names.filter((_, at) => results[at]?.status === 0);
  expect([succeeded, succeeded.length]).toEqual([listClusters(mock), 2]);
  expect(mock.requests.filter(({ operation }) => operation === "clusters.create")).toHaveLength(6);
  const { err } = results.find(({ status }) => status === 1) ?? {};
  expect(err).toMatch(/pr-00000\d was deleted again, because crdb-cloud already has \d, and --max-clusters is 2/);
});

test("the longest TTL wins if two up extend it at the same time", async () => {
  const mock = await openMock();
  await callMain(mock, ["up", ...NAME, "--ttl", "1h"]);
  // The second update arrives with labels that were read before the first.
  mock.fault({ operation: "clusters.update", latencyMs: 300, after: 1, count: 1 });
  const [long, short] = [
    callMain(mock, ["up", ...NAME, "--ttl", "7d"]),
    callMain(mock, ["up", ...NAME, "--ttl", "2h"]),
  ];
  const expiries = await Promise.all([long, short].map(async (one) => JSON.parse((await one).out).expires_at));
  const { clusters } = await createClient({ baseUrl: mock.url, apiKey: mock.apiKey }).clusters.list();
  const days = (readExpiry(clusters[0]?.labels) - Date.now()) / 86_400_000;
  expect([days > 6.9, expiries.map((text) => Date.parse(text) > Date.now())]).toEqual([true, [true, true]]);
});

test.each([
  [["--provider", "AWS", "--region", "us-east-1"], "provider GCP, not AWS"],
  [["--plan", "STANDARD"], "plan BASIC, not STANDARD"],
  [["--region", "us-east1"], "regions us-central1, not us-east1"],
])("up %j refuses a cluster that exists and differs", async (options, difference) => {
  const mock = await openMock();
  await callMain(mock, ["up", ...NAME]);
  const before = mock.requests.length;
  const { status, err } = await callMain(mock, ["up", ...NAME, ...options]);
  expect([status, err]).toEqual([
    1,
    `crdb-cloud: pr-00123 exists, but with ${difference}: nothing was changed. Ask for the same, or delete it\n`,
  ]);
  expect(mock.requests.slice(before).filter(({ method }) => method !== "GET")).toEqual([]);
});

test("up finds a cluster whatever it is, if no option says what it should be", async () => {
  const mock = await openMock();
  await callMain(mock, ["up", ...NAME, "--plan", "STANDARD", "--provider", "AWS", "--region", "us-east-1"]);
  expect(JSON.parse((await callMain(mock, ["up", ...NAME])).out)).toMatchObject({ created: false });
});

test("up says that a cluster couldn't be created, and down deletes it, so that up works again", async () => {
  const mock = await openMock({ faults: [{ operation: "clusters.create", creationFailed: true, count: 1 }] });
  const err = expect.stringContaining(
    "crdb-cloud: pr-00123 could not be created (CREATION_FAILED), and its name is still taken: delete it, then try again\n",
  );
  expect(await callMain(mock, ["up", ...NAME])).toEqual({ status: 1, out: "", err });
  expect(await callMain(mock, ["up", ...NAME])).toEqual({ status: 1, out: "", err });
  expect(JSON.parse((await callMain(mock, ["down", ...NAME])).out)).toMatchObject({ deleted: true });
  expect(JSON.parse((await callMain(mock, ["down", ...NAME])).out)).toMatchObject({ deleted: false });
  expect(JSON.parse((await callMain(mock, ["up", ...NAME])).out)).toMatchObject({ created: true });
});

test("up --allow-from opens a new cluster for these addresses only, and adds what is missing to its own", async () => {
  const mock = await openMock();
  const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
  const first = await callMain(mock, ["up", ...NAME, "--allow-from", "203.0.113.7/32", "--allow-from", "10.0.0.0/8"]);
  const { cluster_id } = JSON.parse(first.out);
  const list = async (): Promise<string[]> =>
    (await cloud.allowlist.list({ cluster_id })).allowlist.map((one) => `${one.cidr_ip}/${one.cidr_mask}`);
  expect(await list()).toEqual(["10.0.0.0/8", "203.0.113.7/32"]);
  expect(await callMain(mock, ["up", ...NAME, "--allow-from", "192.0.2.0/24"])).toMatchObject({ status: 0 });
  expect(await list()).toEqual(["10.0.0.0/8", "192.0.2.0/24", "203.0.113.7/32"]);
  await callMain(mock, ["up", "--name", "pr-00124"]);
  expect(await callMain(mock, ["up", "--name", "pr-00124", "--allow-from", "192.0.2.0/24"])).toMatchObject({
    status: 1,
    err: expect.stringContaining("pr-00124 exists and accepts connections from every address"),
  });
});

test("up and run refuse a spec whose cluster no program could connect to, before they send anything", async () => {
  const mock = await openMock();
  const input = JSON.stringify({ serverless: { regions: ["us-central1"], with_empty_ip_allowlist: true } });
  for (const args of [
    ["up", ...NAME, "--spec", "-"],
    ["run", "--spec", "-", "true"],
  ]) {
    expect(await callMain(mock, args, { input })).toEqual({
      status: 2,
      out: "",
      err: "crdb-cloud: the cluster would begin with an empty allowlist, which rejects all connections: pass --allow-from with your address, such as 203.0.113.7/32\n",
    });
  }
  const bits = ["up", ...NAME, "--allow-from", "10.0.0.7/24"];
  expect((await callMain(mock, bits)).err).toBe(
    "crdb-cloud: --allow-from: 10.0.0.7/24 has bits set beyond its mask: write 10.0.0.0/24 for the network, or 10.0.0.7/32 for the address\n",
  );
  expect(mock.requests).toEqual([]);
  expect(await callMain(mock, ["run", "--spec", "-", "--allow-from", "10.0.0.0/8", "true"], { input })).toMatchObject({
    status: 0,
  });
});

test("up and run store an Advanced cluster's CA certificate in a file, since drivers can't verify it otherwise", async () => {
  const mock = await openMock({ delayMs: 10 });
  const input = JSON.stringify({
    plan: "ADVANCED",
    dedicated: {
      region_nodes: { "us-central1": 3 },
      hardware: { machine_spec: { num_virtual_cpus: 4 }, storage_gib: 150 },
    },
  });
  const options = ["--spec", "-", "--allow-from", "203.0.113.7/32"];
  const { out } = await callMain(mock, ["up", ...NAME, ...options], { input });
  const file = new URL(JSON.parse(out).connection_string).searchParams.get("sslrootcert") as string;
  onTestFinished(() => rmSync(dirname(file), { recursive: true }));
  expect(readFileSync(file, "utf8")).toContain("-----BEGIN CERTIFICATE-----");
  const script = 'require("fs").accessSync(process.env.PGSSLROOTCERT)';
  expect((await callMain(mock, ["run", ...options, "--", process.execPath, "--eval", script], { input })).status).toBe(
    0,
  );
});

test("up says at once that its cluster rejects all connections, and creates no SQL user", async () => {
  const mock = await openMock();
  const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
  await callMain(mock, ["up", ...NAME]);
  const cluster_id = (await cloud.clusters.list()).clusters[0]?.id as string;
  await cloud.allowlist.delete({ cluster_id, cidr_ip: "0.0.0.0", cidr_mask: 0 });
  const before = mock.requests.length;
  const { status, err } = await callMain(mock, ["up", ...NAME]);
  expect([status, err]).toEqual([
    1,
    expect.stringContaining("rejects all connections, because its allowlist is empty"),
  ]);
  expect(mock.requests.slice(before).map(({ operation }) => operation)).not.toContain("sqlUsers.create");
});

test("up writes the connection to a file that only the user can read, not to stdout", async () => {
  const mock = await openMock();
  const folder = mkdtempSync(join(tmpdir(), "cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "$(id); connection");
  writeFileSync(file, "old", { mode: 0o644 });
  const { status, out, err } = await callMain(mock, ["up", ...NAME, "--output", "env", "--output-file", file]);
  const [url = ""] = /postgresql:[^']+/.exec(readFileSync(file, "utf8")) ?? [];
  expect([status, statSync(file).mode & 0o777, new URL(url).password.length]).toEqual([0, 0o600, 32]);
  expect(out + err).not.toContain(new URL(url).password);
});

test("a shell reads back the exact values that up --output env prints, whatever they contain", () => {
  const url = new URL("postgresql://root:it's%0A$(id)`id`@127.0.0.1/defaultdb");
  const script = `${toShell(toVariables(url))}printf %s "$PGPASSWORD"`;
  expect(execFileSync("/bin/sh", ["-c", script], { encoding: "utf8" })).toBe("it's\n$(id)`id`");
});

test("down asks for confirmation unless up created the cluster, and succeeds if there is no such cluster", async () => {
  const mock = await openMock();
  await callMain(mock, ["up", ...NAME]);
  expect(JSON.parse((await callMain(mock, ["down", ...NAME])).out)).toMatchObject({ deleted: true });
  expect(await callMain(mock, ["down", ...NAME])).toEqual({
    status: 0,
    out: '{"name":"pr-00123","cluster_id":null,"deleted":false}\n',
    err: "",
  });
  await createClient({ baseUrl: mock.url, apiKey: mock.apiKey }).clusters.create(CREATE);
  expect(await callMain(mock, ["down", ...NAME])).toMatchObject({
    status: 2,
    err: expect.stringContaining("Pass --yes"),
  });
  expect(await callMain(mock, ["down", ...NAME], { isTTY: true, input: "n\n" })).toMatchObject({ status: 2 });
  expect(listClusters(mock)).toEqual(["pr-00123"]);
  expect(await callMain(mock, ["down", ...NAME], { isTTY: true, input: "y\n" })).toMatchObject({ status: 0 });
  expect(listClusters(mock)).toEqual([]);
});

test.each([
  ["日本", "中国"],
  ["Team.A", "team/a"],
  [`${"a".repeat(62)}b`, `${"a".repeat(62)}c`],
])("down and sweep --owner leave %s's cluster alone if you are %s", async (theirs, ours) => {
  const mock = await openMock({ clock: "virtual" });
  await callMain(mock, ["up", ...NAME, "--ttl", "1h", "--owner", theirs]);
  expect(await callMain(mock, ["down", ...NAME, "--owner", ours])).toMatchObject({ status: 2 });
  mock.advance("2h");
  expect(await callMain(mock, ["sweep", "--owner", ours])).toMatchObject({ status: 0, out: "[]\n" });
  expect(listClusters(mock)).toEqual(["pr-00123"]);
});

test("sweep only deletes expired clusters that have our labels, and deletes nothing with --dry-run", async () => {
  const mock = await openMock({ clock: "virtual" });
  const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
  await callMain(mock, ["up", ...NAME, "--ttl", "1h"]);
  await callMain(mock, ["up", "--name", "pr-00124", "--ttl", "3h"]);
  await callMain(mock, ["up", "--name", "pr-00125", "--ttl", "1h", "--owner", "ada"]);
  await cloud.clusters.create({ ...CREATE, name: "production" });
  mock.advance("2h");
  const { out } = await callMain(mock, ["sweep", "--dry-run", "--owner", "crdb-cloud"]);
  expect(out).toMatch(/^DELETE \/api\/v1\/clusters\/[0-9a-f-]{36}\n$/);
  expect(listClusters(mock)).toHaveLength(4);
  expect(JSON.parse((await callMain(mock, ["sweep"])).out).map(({ name }: { name: string }) => name)).toEqual([
    "pr-00123",
    "pr-00125",
  ]);
  expect(listClusters(mock)).toEqual(["pr-00124", "production"]);
});

test("sweep --keep-prs only deletes clusters of this repository's closed pull requests", async () => {
  const mock = await openMock();
  const github = await startGitHub((number) => (["closed", "open"] as const)[number - 1]);
  for (const [name, pr] of [
    ["pr-closed", "octo-org/shop#1"],
    ["pr-open", "octo-org/shop#2"],
    ["pr-missing", "octo-org/shop#3"],
    ["pr-elsewhere", "octo/org-shop#1"],
  ] as const) {
    await callMain(mock, ["up", "--name", name, "--pr", pr]);
  }
  const env = { GITHUB_API_URL: github.url, GITHUB_TOKEN: "a-token" };
  const { status, err } = await callMain(mock, ["sweep", "--keep-prs", "Octo-Org/shop"], { env });
  expect([status, err]).toEqual([
    1,
    "crdb-cloud: cannot read the state of Octo-Org/shop#3: GitHub responded with 404: the token needs the pull-requests: read permission\n",
  ]);
  expect(listClusters(mock)).toEqual(["pr-open", "pr-missing", "pr-elsewhere"]);
  expect(new Set(github.requests)).toEqual(
    new Set([1, 2, 3].map((number) => `/repos/Octo-Org/shop/pulls/${number} Bearer a-token`)),
  );
});

test.each([
  [["up", "--name", "$(touch x)"], 2],
  [["up", "--name", "pr-1\n::add-mask::x"], 2],
  [["down", "--name", "../clusters"], 0],
  [["up", ...NAME, "--ttl", "1 week"], 2],
  [["up", ...NAME, "--pr", "octo-org/../users#1"], 2],
  [["sweep", "--keep-prs", "octo-org/.."], 2],
  [["up", ...NAME, "--provider", "GCP; rm"], 2],
  [["up", ...NAME, "--provider", "AWS"], 2],
  [["up", ...NAME, "--max-clusters", "-1"], 2],
  [["up", ...NAME, "--owner", ""], 2],
  [["up", ...NAME, "--owner", "日本".repeat(4)], 2],
  [["down", ...NAME, "--owner", ""], 2],
  [["run", "--owner", "", "true"], 2],
  [["sweep", "--owner", ""], 2],
  [["run"], 2],
  [["api", "clusters.get", "--cluster_id", "../../folders"], 1],
  [["api", "constructor"], 2],
  [["api", "--api-version", "../core", "clusters.list"], 2],
  [["api", "--api-version", "2020-01-01", "clusters.list"], 2],
  [["api", "clusters.list", "--pagination.limit", "ten"], 2],
  [["api", "sqlUsers.create", "--cluster_id", "x", "--name", "ada", "--password", "secret"], 2],
  [["api", "clusters.delete", "--cluster_id", "x"], 2],
  [["cost", "--month", "2026-13"], 2],
  [["wait", "clusters.waitUntilReady", "--timeout", "x"], 2],
] as const)("crdb-cloud %j exits with %d, creates nothing, and doesn't show the API key", async (args, status) => {
  const mock = await openMock();
  const result = await callMain(mock, args);
  expect(result.status).toBe(status);
  expect(result.err.trimEnd().split("\n").length).toBeLessThan(4);
  expect(result.out + result.err).not.toContain(mock.apiKey);
  expect(listClusters(mock)).toEqual([]);
});

test.each([
  [["--name", "PR_123"], 'crdb-cloud: --name must be 6 to 20 lowercase letters, digits and dashes, not "PR_123"\n'],
  [["--name", "pr-12-"], 'crdb-cloud: --name must be 6 to 20 lowercase letters, digits and dashes, not "pr-12-"\n'],
  [["--name", "pr-1"], 'crdb-cloud: --name must be 6 to 20 lowercase letters, digits and dashes, not "pr-1"\n'],
  [[], "crdb-cloud: required option '--name <name>' not specified\n"],
])("up %j exits with 2 and sends nothing", async (args, err) => {
  const mock = await openMock();
  expect(await callMain(mock, ["up", ...args])).toEqual({ status: 2, out: "", err });
  expect(mock.requests).toEqual([]);
});
