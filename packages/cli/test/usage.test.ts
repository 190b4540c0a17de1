import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ClustersCreateParams, createClient } from "@crdb-cloud/node";
import { expect, onTestFinished, test } from "vitest";
import { callMain } from "./call-main.ts";
import { listClusters, openMock } from "./start-command.ts";
import { startGitHub } from "./start-github.ts";

const NAME = ["--name", "pr-00123"] as const;
const CREATE: ClustersCreateParams = {
  name: "pr-00123",
  provider: "GCP",
  spec: { plan: "BASIC", serverless: { regions: ["us-central1"] } },
};

test("up creates no cluster if --output-file can't be written, and leaves devices as they are", async () => {
  const mock = await openMock();
  expect(await callMain(mock, ["up", ...NAME, "--output-file", "/no/such/folder/file"])).toMatchObject({
    status: 2,
    err: expect.stringMatching(/^crdb-cloud: --output-file: ENOENT: .*\n$/),
  });
  expect(mock.requests).toEqual([]);
  const { mode } = statSync("/dev/null");
  expect(await callMain(mock, ["up", ...NAME, "--output-file", "/dev/null"])).toMatchObject({ status: 0 });
  expect(statSync("/dev/null").mode).toBe(mode);
});

test("in CI, up masks the connection in GitHub's log, and elsewhere warns that the log contains it", async () => {
  const mock = await openMock();
  const gitHub = await callMain(mock, ["up", ...NAME], { env: { CI: "true", GITHUB_ACTIONS: "true" } });
  const { connection_string } = JSON.parse(gitHub.out);
  const { password } = new URL(connection_string);
  for (const secret of [connection_string, password]) expect(gitHub.err).toContain(`::add-mask::${secret}\n`);
  const env = { CI: "true", GITHUB_ACTIONS: "" };
  const gitLab = await callMain(mock, ["up", ...NAME], { env });
  expect(gitLab.err).toMatch(/the job's log contains the connection with its password: pass --output-file/);
  const json = await callMain(mock, ["up", ...NAME, "--output", "json"], { env });
  expect(JSON.parse(json.err.trim().split("\n").at(-1) ?? "")).toMatchObject({ name: "Warning" });
  const folder = mkdtempSync(join(tmpdir(), "cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = await callMain(mock, ["up", ...NAME, "--output-file", join(folder, "x")], { env });
  expect(file.err).not.toContain("log");
});

test("up --output env exports variables to a shell, and --output github writes lines for $GITHUB_ENV", async () => {
  const mock = await openMock();
  const { out } = await callMain(mock, ["up", ...NAME, "--output", "env"]);
  const script = `eval "$OUT"; exec sh -c 'printf %s "$PGUSER $DATABASE_URL"'`;
  const shown = execFileSync("/bin/sh", ["-c", script], { encoding: "utf8", env: { ...process.env, OUT: out } });
  expect(shown).toMatch(/^crdb_cloud_\w{8} postgresql:\/\/crdb_cloud_/);
  const folder = mkdtempSync(join(tmpdir(), "cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "env");
  await callMain(mock, ["up", ...NAME, "--output", "github", "--output-file", file]);
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  expect(lines).toContain("PGPORT=26257");
  for (const line of lines) expect(line).toMatch(/^(DATABASE_URL|PG[A-Z]+)=[^'"\s]+$/);
});

test.each([
  ["\u0003", 130],
  ["\u0004", 2],
  ["n\n", 2],
])("down deletes nothing and exits with the right status if the answer is %j", async (input, status) => {
  const mock = await openMock();
  await createClient({ baseUrl: mock.url, apiKey: mock.apiKey }).clusters.create(CREATE);
  const result = await callMain(mock, ["down", ...NAME], { isTTY: true, input });
  expect([result.status, result.err]).toEqual([status, expect.stringContaining("crdb-cloud: nothing was changed\n")]);
  expect(listClusters(mock)).toEqual(["pr-00123"]);
});

test("down --dry-run prints what it would delete without asking, even if somebody else created the cluster", async () => {
  const mock = await openMock();
  await createClient({ baseUrl: mock.url, apiKey: mock.apiKey }).clusters.create(CREATE);
  const { status, out } = await callMain(mock, ["down", ...NAME, "--dry-run"]);
  expect([status, out]).toEqual([0, expect.stringMatching(/^DELETE \/api\/v1\/clusters\/[0-9a-f-]+\n$/)]);
  expect(listClusters(mock)).toEqual(["pr-00123"]);
});

test.each([
  [["run", "--region", "--", "true"], "option '--region <region>' argument missing"],
  [["run", "--ttl", "0x10h", "true"], "--ttl must be a duration such as"],
  [["api", "clusters.get"], "clusters.get needs --cluster_id"],
  [["api", "sqlUsers.create", "--name", "x"], "sqlUsers.create needs --cluster_id, password in --body"],
  [["wait", "clusters.waitUntilReady"], "needs --cluster_id"],
  [["run", "--output", "env", "true"], "'env' is invalid. Allowed choices are table, json, jsonl."],
  [["api", "clusters.list", "--output", "github"], "'github' is invalid. Allowed choices are table, json, jsonl."],
])("%j is a usage error that says what is missing", async (args, message) => {
  const mock = await openMock();
  expect(await callMain(mock, args)).toMatchObject({ status: 2, err: expect.stringContaining(message) });
  expect(mock.requests).toEqual([]);
});

test("a wait that takes too long names the command's option", async () => {
  const mock = await openMock({ delayMs: 600_000 });
  const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
  const hardware = { machine_spec: { num_virtual_cpus: 4 }, storage_gib: 150 };
  const spec = { plan: "ADVANCED" as const, dedicated: { region_nodes: { "us-central1": 3 }, hardware } };
  const { id } = await cloud.clusters.create({ name: "advanced-moose", provider: "GCP", spec });
  const args = ["wait", "clusters.waitUntilReady", "--cluster_id", id, "--timeout", "1s"];
  expect((await callMain(mock, args)).err).toMatch(/: raise --timeout, or wait again\n$/);
});

test("auth check doesn't guess whose a token is", async () => {
  const mock = await openMock({ keys: [{ organization: "acme" }] });
  await callMain(mock, ["auth", "setup", "github", "acme/shop", "--yes"]);
  const job = mock.addGitHubJob({ subject: "repo:acme/shop:ref:refs/heads/main" });
  const env = { ...job, COCKROACH_API_KEY: "", COCKROACH_VANITY_NAME: "acme" };
  const { status, out } = await callMain(mock, ["auth", "check"], { env });
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ vanity_name: "acme" });
  expect(JSON.parse(out)).not.toHaveProperty("service_account");
});

test("sweep --keep-prs asks GitHub again after an error, and takes a token with a line break", async () => {
  const mock = await openMock();
  await callMain(mock, ["up", ...NAME, "--pr", "mona-cat_octo/shop#12"]);
  const responses = [502, "closed", "closed"] as const;
  let asked = 0;
  const github = await startGitHub(() => responses[asked++] ?? 500);
  const env = { GITHUB_API_URL: github.url, GITHUB_TOKEN: "a-token\n" };
  expect(await callMain(mock, ["sweep", "--keep-prs", "mona-cat_octo/shop"], { env })).toMatchObject({
    status: 0,
    err: "",
  });
  expect(github.requests[0]).toBe("/repos/mona-cat_octo/shop/pulls/12 Bearer a-token");
  expect(listClusters(mock)).toEqual([]);
});

test("sweep --keep-prs says why GitHub can't be reached, without the token", async () => {
  const mock = await openMock();
  await callMain(mock, ["up", ...NAME, "--pr", "octo-org/shop#12"]);
  for (const [GITHUB_TOKEN, reason] of [
    ["a-token", /ECONNREFUSED/],
    ["a-to\nken", /Invalid character/],
  ] as const) {
    const env = { GITHUB_API_URL: "http://127.0.0.1:1", GITHUB_TOKEN };
    const { status, err } = await callMain(mock, ["sweep", "--keep-prs", "octo-org/shop"], { env });
    expect([status, err]).toEqual([1, expect.stringMatching(reason)]);
    expect(err).not.toMatch(/a-to/);
  }
  expect(listClusters(mock)).toEqual(["pr-00123"]);
});

test("calls to GitHub go through the proxy that HTTPS_PROXY names", async () => {
  const mock = await openMock();
  await callMain(mock, ["up", ...NAME, "--pr", "octo-org/shop#12"]);
  const asked: string[] = [];
  const proxy = createServer().on("connect", ({ url = "" }, socket) => {
    asked.push(url);
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  onTestFinished(() => void proxy.close());
  await once(proxy.listen(0, "127.0.0.1"), "listening");
  const HTTPS_PROXY = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const env = { GITHUB_API_URL: "https://api.github.invalid", HTTPS_PROXY };
  const { status, err } = await callMain(mock, ["sweep", "--keep-prs", "octo-org/shop"], { env });
  expect([status, new Set(asked)]).toEqual([1, new Set(["api.github.invalid:443"])]);
  expect(err).toMatch(/cannot read the state of octo-org\/shop#12: .*403/);
});

test("sweep prints both what it deleted and what it couldn't delete", async () => {
  const mock = await openMock();
  for (const name of ["pr-00123", "pr-00124"]) await callMain(mock, ["up", "--name", name, "--ttl", "1h"]);
  mock.advance("2h");
  mock.fault({ operation: "clusters.delete", status: 403, count: 1 });
  const { status, out, err } = await callMain(mock, ["sweep"]);
  expect([status, JSON.parse(out).length]).toEqual([1, 1]);
  expect(err).toMatch(/^crdb-cloud: pr-0012\d \([0-9a-f-]+\) was not deleted: clusters\.delete: 403.*\n$/);
  expect(listClusters(mock)).toHaveLength(1);
});

test("cost --help names the roles that it needs, and how to give a mock's cluster a cost", async () => {
  const mock = await openMock();
  const { out: help } = await callMain(undefined, ["cost", "--help"]);
  expect(help).toContain("BILLING_COORDINATOR, CLUSTER_ADMIN");
  const { cluster_id } = JSON.parse((await callMain(mock, ["up", ...NAME, "--owner", "orders"])).out);
  const [, body = "", path = ""] = /--data '(.*)' "\$COCKROACH_SERVER(.*)"/.exec(help) ?? [];
  await fetch(mock.url + path, { method: "POST", body: body.replace("<id>", cluster_id) });
  const { out } = await callMain(mock, ["cost", "--by", "label"]);
  expect(out).toBe("month,group,amount,currency\n2026-11,orders,7.2,USD\n");
});

test("run says who should sweep if it finds an expired cluster of its owner", async () => {
  const mock = await openMock();
  for (const owner of ["ci", "ada"]) {
    await callMain(mock, ["up", "--owner", owner, "--name", `${owner}-left-over`, "--ttl", "1h"]);
  }
  const run = ["run", "--owner", "ci", "true"];
  expect((await callMain(mock, run)).err).not.toContain("sweep");
  mock.advance("2h");
  const { status, err } = await callMain(mock, run);
  expect([status, err]).toEqual([
    0,
    expect.stringContaining("ci-left-over has expired and still exists: run crdb-cloud sweep --owner ci every night\n"),
  ]);
  mock.fault({ operation: "clusters.list", status: 403 });
  expect(await callMain(mock, run)).toMatchObject({ status: 0, err: expect.not.stringContaining("sweep") });
});

test("of several runs at once, no more than --max-clusters start their programs", async () => {
  const mock = await openMock();
  const folder = mkdtempSync(join(tmpdir(), "cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "go");
  const program = ["sh", "-c", `while [ ! -e "${file}" ]; do sleep 0.05; done`];
  let refused = 0;
  const runs = Array.from({ length: 5 }, async () => {
    const { status } = await callMain(mock, ["run", "--max-clusters", "2", "--", ...program]);
    if (status === 1) refused += 1;
    // The programs end when no other run can start one.
    if (refused === 3) writeFileSync(file, "");
    return status;
  });
  expect((await Promise.all(runs)).sort()).toEqual([0, 0, 1, 1, 1]);
  expect(listClusters(mock)).toEqual([]);
});
