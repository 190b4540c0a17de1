import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { ClustersCreateParams } from "@crdb-cloud/node";
import { expect, onTestFinished, test } from "vitest";
import { toShell, toVariables } from "../src/clusters/connection.ts";
import { type Organization, openOrganization } from "./call-main.ts";
import { ADVANCED, listClusters } from "./start-command.ts";
import { startGitHub } from "./start-github.ts";

const NAME = ["--name", "pr-00123"] as const;
const UP = ["up", ...NAME] as const;
const SPEC = { plan: "BASIC" as const, serverless: { regions: ["us-central1"] } };
const CREATE: ClustersCreateParams = { name: "pr-00123", provider: "GCP", spec: SPEC };

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test("up creates a cluster once, only ever extends its TTL, and keeps other people's labels", async () => {
  const { cloud, json } = await openOrganization();
  const first = await json([...UP, "--ttl", "2h"]);
  expect(first).toMatchObject({ created: true, name: "pr-00123", port: 26257, database: "defaultdb" });
  const { labels } = await cloud.clusters.get({ cluster_id: first.cluster_id });
  await cloud.clusters.update({ cluster_id: first.cluster_id, labels: { ...labels, team: "blue" } });
  const second = await json([...UP, "--ttl", "3d", "--pr", "octo-org/shop#123"]);
  expect(second).toMatchObject({ created: false, cluster_id: first.cluster_id });
  expect(Date.parse(second.expires_at) - Date.parse(first.expires_at)).toBeGreaterThan(69 * 3_600_000);
  expect([second.user, second.connection_string]).not.toContain(first.user);
  expect((await json([...UP, "--ttl", "1h"])).expires_at).toBe(second.expires_at);
  expect((await cloud.clusters.get({ cluster_id: first.cluster_id })).labels).toMatchObject({
    team: "blue",
    "crdb-cloud-owner": "crdb-cloud",
    "crdb-cloud-pr": expect.stringMatching(/^123-[0-9a-f]{32}$/),
  });
});

const isThere = ({ call }: Organization) => call(UP);
const isOthers = ({ cloud }: Organization) => cloud.clusters.create(CREATE);
const FULL =
  "was not created, because crdb-cloud already has 1, and --max-clusters is 1. Delete one, or raise the limit";
const DIFFERS = (what: string): string =>
  `pr-00123 exists, but with ${what}: nothing was changed. Ask for the same, or delete it`;

test.each<[string, (organization: Organization) => unknown, readonly string[], RegExp | string]>([
  ["somebody else's", isOthers, UP, /^pr-00123 exists, but its labels do not name crdb-cloud as the owner: nothing/],
  ["another owner's", isOthers, [...UP, "--owner", "ada"], /^pr-00123 exists, but its labels do not name ada as the/],
  [
    "on another provider",
    isThere,
    [...UP, "--provider", "AWS", "--region", "us-east-1"],
    DIFFERS("provider GCP, not AWS"),
  ],
  ["of another plan", isThere, [...UP, "--plan", "STANDARD"], DIFFERS("plan BASIC, not STANDARD")],
  ["in other regions", isThere, [...UP, "--region", "us-east1"], DIFFERS("regions us-central1, not us-east1")],
  [
    "open to everybody",
    isThere,
    [...UP, "--allow-from", "192.0.2.0/24"],
    /pr-00123 exists and accepts connections from every address/,
  ],
  ["one too many", isThere, ["up", "--name", "pr-00124", "--max-clusters", "1"], `pr-00124 ${FULL}`],
  ["one too many for run", isThere, ["run", "--max-clusters", "1", "true"], new RegExp(`^run-\\w+ ${FULL}`)],
  [
    "closed to everybody",
    async ({ cloud, json }) => {
      const { cluster_id } = await json(UP);
      await cloud.allowlist.delete({ cluster_id, cidr_ip: "0.0.0.0", cidr_mask: 0 });
    },
    UP,
    /rejects all connections, because its allowlist is empty/,
  ],
])("up and run change nothing if the cluster is %s", async (_, prepare, args, message) => {
  const organization = await openOrganization();
  await prepare(organization);
  organization.mock.advance("2s"); // Now extending the TTL would be a change.
  const before = organization.mock.requests.length;
  const { status, out, err } = await organization.call(args);
  expect([status, out]).toEqual([1, ""]);
  if (typeof message === "string") expect(err).toBe(`crdb-cloud: ${message}\n`);
  else expect(err.replace("crdb-cloud: ", "")).toMatch(message);
  expect(organization.mock.requests.slice(before).filter(({ method }) => method !== "GET")).toEqual([]);
});

test("up --dry-run prints the first change without the password, and changes nothing", async () => {
  const { mock, call, json } = await openOrganization();
  const { cluster_id } = await json([...UP, "--ttl", "3d"]);
  const before = mock.requests.length;
  const existing = await call([...UP, "--dry-run"]);
  expect(existing.status).toBe(0);
  const line = `POST /api/v1/clusters/${cluster_id}/sql-users`;
  expect(existing.out).toMatch(new RegExp(`^${line}\\n\\{"name":"crdb_cloud_\\w+"\\}\\n$`));
  expect((await call(["up", "--name", "pr-00124", "--dry-run"])).out).toMatch(/^POST \/api\/v1\/clusters\n/);
  expect((await call(["run", "--dry-run", "true"])).out).toMatch(/^POST \/api\/v1\/clusters\n/);
  expect(mock.requests.slice(before).filter(({ method }) => method !== "GET")).toEqual([]);
});

test("up finds a cluster whatever it is, and beyond the limit, if no option says what it should be", async () => {
  const { json } = await openOrganization();
  await json([...UP, "--plan", "STANDARD", "--provider", "AWS", "--region", "us-east-1"]);
  expect(await json([...UP, "--max-clusters", "1"])).toMatchObject({ created: false });
});

test("up says that a cluster couldn't be created, and down deletes it, so that up works again", async () => {
  const faults = [{ operation: "clusters.create", creationFailed: true, count: 1 }] as const;
  const { call, json } = await openOrganization({ faults });
  const err = expect.stringContaining(
    "crdb-cloud: pr-00123 could not be created (CREATION_FAILED), and its name is still taken. Delete it, then try again\n",
  );
  for (let run = 0; run < 2; run += 1) expect(await call(UP)).toEqual({ status: 1, out: "", err });
  expect(await json(["down", ...NAME])).toMatchObject({ deleted: true });
  expect(await json(["down", ...NAME])).toEqual({ name: "pr-00123", cluster_id: null, deleted: false });
  expect(await json(UP)).toMatchObject({ created: true });
});

test("up --allow-from opens a new cluster for these addresses only, and adds what is missing to its own", async () => {
  const { cloud, json } = await openOrganization();
  const { cluster_id } = await json([...UP, "--allow-from", "203.0.113.7/32", "--allow-from", "10.0.0.0/8"]);
  const list = async (): Promise<string[]> =>
    (await cloud.allowlist.list({ cluster_id })).allowlist.map((one) => `${one.cidr_ip}/${one.cidr_mask}`);
  expect(await list()).toEqual(["10.0.0.0/8", "203.0.113.7/32"]);
  await json([...UP, "--allow-from", "192.0.2.0/24"]);
  expect(await list()).toEqual(["10.0.0.0/8", "192.0.2.0/24", "203.0.113.7/32"]);
});

test("up and run store an Advanced cluster's CA certificate in a file, which run removes with the cluster", async () => {
  const { call, json } = await openOrganization({ delayMs: 10 });
  const input = JSON.stringify(ADVANCED.spec);
  const options = ["--spec", "-", "--allow-from", "203.0.113.7/32"];
  const { connection_string } = await json([...UP, ...options], { input });
  const file = new URL(connection_string).searchParams.get("sslrootcert") as string;
  onTestFinished(() => rmSync(dirname(file), { recursive: true }));
  expect(readFileSync(file, "utf8")).toContain("-----BEGIN CERTIFICATE-----");
  const seen = join(makeFolder(), "seen");
  const script =
    "fs.accessSync(process.env.PGSSLROOTCERT); fs.writeFileSync(process.argv[1], process.env.PGSSLROOTCERT)";
  const run = await call(["run", ...options, "--", process.execPath, "--eval", script, seen], { input });
  expect(run.status).toBe(0);
  expect(existsSync(dirname(readFileSync(seen, "utf8")))).toBe(false);
});

test("up writes the connection to a file that only the user can read, not to stdout", async () => {
  const { mock, call } = await openOrganization();
  const wrong = await call([...UP, "--output-file", "/no/such/folder/file"]);
  expect(wrong).toMatchObject({ status: 2, err: expect.stringMatching(/^crdb-cloud: --output-file: ENOENT: .*\n$/) });
  expect(mock.requests).toEqual([]);
  const file = join(makeFolder(), "$(id); connection");
  writeFileSync(file, "old", { mode: 0o644 });
  const { status, out, err } = await call([...UP, "--output", "env", "--output-file", file]);
  const [url = ""] = /postgresql:[^']+/.exec(readFileSync(file, "utf8")) ?? [];
  expect([status, statSync(file).mode & 0o777, new URL(url).password.length]).toEqual([0, 0o600, 32]);
  expect(out + err).not.toContain(new URL(url).password);
  const { mode } = statSync("/dev/null");
  expect(await call([...UP, "--output-file", "/dev/null"])).toMatchObject({ status: 0 });
  expect(statSync("/dev/null").mode).toBe(mode);
});

test("in CI, up masks the connection in GitHub's log, and elsewhere warns that the log contains it", async () => {
  const { call } = await openOrganization();
  const gitHub = await call(UP, { env: { CI: "true", GITHUB_ACTIONS: "true" } });
  const { connection_string } = JSON.parse(gitHub.out);
  const { password } = new URL(connection_string);
  for (const secret of [connection_string, password]) expect(gitHub.err).toContain(`::add-mask::${secret}\n`);
  const env = { CI: "true", GITHUB_ACTIONS: "" };
  const warning = "the job's log contains the connection with its password: pass --output-file";
  expect((await call(UP, { env })).err).toContain(warning);
  const json = await call([...UP, "--output", "json"], { env });
  expect(JSON.parse(json.err.trim().split("\n").at(-1) ?? "")).toMatchObject({ name: "Warning" });
  expect((await call([...UP, "--output-file", join(makeFolder(), "x")], { env })).err).not.toContain("log");
});

test("up --output env exports variables to a shell, and --output github writes lines for $GITHUB_ENV", async () => {
  const { call } = await openOrganization();
  const { out } = await call([...UP, "--output", "env"]);
  const script = `eval "$OUT"; exec sh -c 'printf %s "$PGUSER $DATABASE_URL"'`;
  const shown = execFileSync("/bin/sh", ["-c", script], { encoding: "utf8", env: { ...process.env, OUT: out } });
  expect(shown).toMatch(/^crdb_cloud_\w{8} postgresql:\/\/crdb_cloud_/);
  const lines = (await call([...UP, "--output", "github"])).out.trimEnd().split("\n");
  expect(lines).toContain("PGPORT=26257");
  for (const line of lines) expect(line).toMatch(/^(DATABASE_URL|PG[A-Z]+)=[^'"\s]+$/);
});

test("a shell reads back the exact values that up --output env prints, whatever they contain", () => {
  const url = new URL("postgresql://root:it's%0A$(id)`id`@127.0.0.1/defaultdb");
  const script = `${toShell(toVariables(url))}printf %s "$PGPASSWORD"`;
  expect(execFileSync("/bin/sh", ["-c", script], { encoding: "utf8" })).toBe("it's\n$(id)`id`");
});

test("down deletes its cluster without asking, and prints what it would delete with --dry-run", async () => {
  const { mock, call, json, cloud } = await openOrganization();
  await json(UP);
  expect(await json(["down", ...NAME])).toMatchObject({ deleted: true });
  await cloud.clusters.create(CREATE);
  const dryRun = await call(["down", ...NAME, "--dry-run"]);
  expect(dryRun).toMatchObject({ status: 0, out: expect.stringMatching(/^DELETE \/api\/v1\/clusters\/[0-9a-f-]+\n$/) });
  expect(await call(["down", ...NAME])).toMatchObject({ status: 2, err: expect.stringContaining("Pass --yes") });
  expect(listClusters(mock)).toEqual(["pr-00123"]);
});

test.each([
  ["y\n", 0, []],
  ["n\n", 2, ["pr-00123"]],
  ["\u0003", 130, ["pr-00123"]],
  ["\u0004", 2, ["pr-00123"]],
])("down asks before it deletes somebody else's cluster; %j ends it with %d", async (input, status, left) => {
  const { mock, call, cloud } = await openOrganization();
  await cloud.clusters.create(CREATE);
  const result = await call(["down", ...NAME], { isTTY: true, input });
  expect([result.status, listClusters(mock)]).toEqual([status, left]);
  if (status > 0) expect(result.err).toContain("crdb-cloud: nothing was changed\n");
});

test.each([
  ["日本", "中国"],
  ["Team.A", "team/a"],
  [`${"a".repeat(62)}b`, `${"a".repeat(62)}c`],
])("down and sweep --owner leave %s's cluster alone if you are %s", async (theirs, ours) => {
  const { mock, call } = await openOrganization({ clock: "virtual" });
  await call([...UP, "--ttl", "1h", "--owner", theirs]);
  expect(await call(["down", ...NAME, "--owner", ours])).toMatchObject({ status: 2 });
  mock.advance("2h");
  expect(await call(["sweep", "--owner", ours])).toMatchObject({ status: 0, out: "[]\n" });
  expect(listClusters(mock)).toEqual(["pr-00123"]);
});

test("sweep only deletes expired clusters that have our labels, and says what it couldn't delete", async () => {
  const { mock, call, json, cloud } = await openOrganization({ clock: "virtual" });
  await json([...UP, "--ttl", "1h"]);
  await json(["up", "--name", "pr-00124", "--ttl", "3h"]);
  await json(["up", "--name", "pr-00125", "--ttl", "1h", "--owner", "ada"]);
  await cloud.clusters.create({ ...CREATE, name: "production" });
  mock.advance("2h");
  const { out } = await call(["sweep", "--dry-run", "--owner", "crdb-cloud"]);
  expect(out).toMatch(/^DELETE \/api\/v1\/clusters\/[0-9a-f-]{36}\n$/);
  expect(listClusters(mock)).toHaveLength(4);
  mock.fault({ operation: "clusters.delete", status: 403, count: 1 });
  const failed = await call(["sweep"]);
  expect(failed).toMatchObject({ status: 1, out: expect.stringMatching(/^\[\{"name":"pr-0012\d",.*\}\]\n$/) });
  expect(failed.err).toMatch(/^crdb-cloud: pr-0012\d \([0-9a-f-]+\) was not deleted: clusters\.delete: 403.*\n$/);
  expect(await json(["sweep"])).toHaveLength(1);
  expect(listClusters(mock)).toEqual(["pr-00124", "production"]);
});

test("sweep --keep-prs only deletes clusters of this repository's closed pull requests, and asks GitHub again after an error", async () => {
  const { mock, call } = await openOrganization();
  let isFirst = true;
  const github = await startGitHub((number) => {
    if (!isFirst) return (["closed", "open"] as const)[number - 1];
    isFirst = false;
    return 502;
  });
  for (const [name, pr] of [
    ["pr-closed", "mona_octo/shop#1"],
    ["pr-open", "mona_octo/shop#2"],
    ["pr-missing", "mona_octo/shop#3"],
    ["pr-elsewhere", "mona/octo-shop#1"],
  ] as const) {
    await call(["up", "--name", name, "--pr", pr]);
  }
  // A secret that was pasted may end with a line break.
  const env = { GITHUB_API_URL: github.url, GITHUB_TOKEN: "a-token\n" };
  expect(await call(["sweep", "--keep-prs", "Mona_Octo/shop"], { env })).toMatchObject({
    status: 1,
    err: "crdb-cloud: cannot read the state of Mona_Octo/shop#3: GitHub responded with 404: the token needs the pull-requests: read permission\n",
  });
  expect(listClusters(mock)).toEqual(["pr-open", "pr-missing", "pr-elsewhere"]);
  const asked = [1, 2, 3].map((number) => `/repos/Mona_Octo/shop/pulls/${number} Bearer a-token`);
  expect(new Set(github.requests)).toEqual(new Set(asked));
});

test.each([
  ["a-token", "http://127.0.0.1:1", "", /ECONNREFUSED/],
  ["a-to\nken", "http://127.0.0.1:1", "", /Invalid character/],
  ["a-token", "https://api.github.invalid", "the proxy", /cannot read the state of octo-org\/shop#12: .*403/],
])(
  "sweep --keep-prs with the token %j says why %s can't be reached through %j",
  async (GITHUB_TOKEN, url, proxy, reason) => {
    const { mock, call } = await openOrganization();
    await call([...UP, "--pr", "octo-org/shop#12"]);
    const asked: string[] = [];
    const server = createServer().on("connect", ({ url = "" }, socket) => {
      asked.push(url);
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
    });
    onTestFinished(() => void server.close());
    await once(server.listen(0, "127.0.0.1"), "listening");
    const HTTPS_PROXY = proxy && `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const env = { GITHUB_API_URL: url, GITHUB_TOKEN, HTTPS_PROXY };
    const { status, err } = await call(["sweep", "--keep-prs", "octo-org/shop"], { env });
    expect([status, err]).toEqual([1, expect.stringMatching(reason)]);
    expect(err).not.toMatch(/a-to/);
    expect([listClusters(mock), new Set(asked)]).toEqual([
      ["pr-00123"],
      new Set(proxy ? ["api.github.invalid:443"] : []),
    ]);
  },
);

test("run says who should sweep if it finds an expired cluster of its owner", async () => {
  const { mock, call } = await openOrganization();
  for (const owner of ["ci", "ada"])
    await call(["up", "--owner", owner, "--name", `${owner}-left-over`, "--ttl", "1h"]);
  const run = ["run", "--owner", "ci", "true"];
  expect((await call(run)).err).not.toContain("sweep");
  mock.advance("2h");
  const warning = "ci-left-over has expired and still exists: run crdb-cloud sweep --owner ci every night\n";
  expect(await call(run)).toMatchObject({ status: 0, err: expect.stringContaining(warning) });
  mock.fault({ operation: "clusters.list", status: 403 });
  expect(await call(run)).toMatchObject({ status: 0, err: expect.not.stringContaining("sweep") });
});

test("of several runs at once, no more than --max-clusters start their programs", async () => {
  const { mock, call } = await openOrganization();
  const file = join(makeFolder(), "go");
  const program = ["sh", "-c", `while [ ! -e "${file}" ]; do sleep 0.05; done`];
  let refused = 0;
  const runs = Array.from({ length: 5 }, async () => {
    const { status } = await call(["run", "--max-clusters", "2", "--", ...program]);
    if (status === 1) refused += 1;
    // The programs end when no other run can start one.
    if (refused === 3) writeFileSync(file, "");
    return status;
  });
  expect((await Promise.all(runs)).sort()).toEqual([0, 0, 1, 1, 1]);
  expect(listClusters(mock)).toEqual([]);
});
