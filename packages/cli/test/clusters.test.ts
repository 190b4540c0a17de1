import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { dirname, join } from "node:path";
import { startMockGitHub } from "@crdb-cloud/mock";
import { expect, test } from "vitest";
import { listenInTest } from "../../node/test/listen.ts";
import { toShell, toVariables } from "../src/clusters/connection.ts";
import { isCi } from "../src/io.ts";
import { type Organization, openOrganization } from "./call-main.ts";
import { makeFolder } from "./make-folder.ts";
import { ADVANCED, listClusters } from "./start-command.ts";

const UP = "up --name pr-00123";
const DOWN = "down --name pr-00123";

/** Returns the changes requested from the mock, except in its first `from` requests. */
function listChanges({ mock }: Organization, from = 0): string[] {
  return mock.requests.slice(from).flatMap(({ method, operation }) => (method === "GET" ? [] : [String(operation)]));
}

test("up creates a cluster once, only ever extends its TTL, and keeps other people's labels", async () => {
  const { cloud, json } = await openOrganization();
  const first = await json(`${UP} --ttl 2h`);
  const { cluster_id } = first;
  expect(first).toMatchObject({ created: true, name: "pr-00123", port: 26257, database: "defaultdb" });
  const { labels } = await cloud.clusters.get({ cluster_id });
  await cloud.clusters.update({ cluster_id, labels: { ...labels, team: "blue" } });
  const second = await json(`${UP} --ttl 3d --pr octo-org/shop#123`);
  expect(second).toMatchObject({ created: false, cluster_id });
  expect(Date.parse(second.expires_at) - Date.parse(first.expires_at)).toBeGreaterThan(69 * 3_600_000);
  expect([second.user, second.connection_string]).not.toContain(first.user);
  expect((await json(`${UP} --ttl 1h`)).expires_at).toBe(second.expires_at);
  expect((await cloud.clusters.get({ cluster_id })).labels).toMatchObject({
    team: "blue",
    "crdb-cloud-owner": "crdb-cloud",
    "crdb-cloud-pr": expect.stringMatching(/^123-[0-9a-f]{32}$/),
  });
});

const isThere = ({ call }: Organization) => call(UP);
const isOthers = ({ mock }: Organization) => mock.seedCluster({ name: "pr-00123", plan: "BASIC" });
const FULL =
  "was not created, because crdb-cloud already has as many clusters as --max-clusters allows (1). Delete one, or raise the limit";

test.each<[string, (organization: Organization) => unknown, string, string]>([
  ["somebody else's", isOthers, UP, "pr-00123 exists, but its labels do not name crdb-cloud as the owner, so nothing"],
  [
    "on another provider, with another plan",
    isThere,
    `${UP} --provider AWS --region us-east-1 --plan STANDARD`,
    "GCP, not AWS, and plan BASIC, not STANDARD, and regions us-central1, not us-east-1, so nothing was changed. Pass",
  ],
  [
    "open to everybody",
    isThere,
    `${UP} --allow-from 192.0.2.0/24`,
    "exists and accepts connections from every address. Remove 0.0.0.0/0 from its allowlist with crdb-cloud api allowlist.delete, or omit --allow-from",
  ],
  ["one too many", isThere, "up --name pr-00124 --max-clusters 1", `pr-00124 ${FULL}\n`],
  ["one too many for run", isThere, "run --max-clusters 1 true", ` ${FULL}\n`],
])("up and run change nothing if the cluster is %s", async (_, prepare, line, message) => {
  const organization = await openOrganization();
  await prepare(organization);
  organization.mock.advance("2s"); // From here on, extending the TTL would be a change.
  const before = organization.mock.requests.length;
  expect(await organization.call(line)).toEqual({ status: 1, out: "", err: expect.stringContaining(message) });
  expect(listChanges(organization, before)).toEqual([]);
});

test("up --dry-run prints the first change without the password, and changes nothing", async () => {
  const organization = await openOrganization();
  const { mock, call, json } = organization;
  const { cluster_id } = await json(`${UP} --ttl 3d`);
  const before = mock.requests.length;
  const existing = await call(`${UP} --dry-run`);
  expect(existing.status).toBe(0);
  const line = `POST ${mock.url}/api/v1/clusters/${cluster_id}/sql-users`;
  expect(existing.out).toMatch(new RegExp(`^${line}\\n\\{"name":"crdb_cloud_\\w+","password":"\\[redacted\\]"\\}\\n$`));
  for (const other of ["up --name pr-00124 --dry-run", "run --dry-run true"])
    expect((await call(other)).out).toMatch(/^POST http\S+\/api\/v1\/clusters\n/);
  const longer = await json(`${UP} --ttl 5d --dry-run -o json`);
  expect(longer).toMatchObject({ method: "PATCH", url: `${mock.url}/api/v1/clusters/${cluster_id}` });
  const body = { name: "pr-00124", provider: "GCP" };
  expect(await json("up pr-00124 --dry-run -o json")).toMatchObject({ method: "POST", body });
  expect(listChanges(organization, before)).toEqual([]);
});

test("up finds a cluster whatever it is, and beyond the limit, if no option says what it should be", async () => {
  const { json } = await openOrganization();
  await json(`${UP} --plan STANDARD --provider AWS --region us-east-1`);
  expect(await json(`${UP} --max-clusters 1`)).toMatchObject({ created: false });
});

test("up compares an existing cluster with all of --spec", async () => {
  const { call, json } = await openOrganization();
  const line = `${UP} --allow-from 0.0.0.0/0 --spec -`;
  expect(await json(line, { input: ADVANCED, env: { TMPDIR: makeFolder() } })).toMatchObject({ created: true });
  const other = ADVANCED.replace('"num_virtual_cpus":4', '"num_virtual_cpus":8');
  const err = expect.stringContaining(
    "with spec.dedicated.hardware.machine_spec.num_virtual_cpus 4, not 8, so nothing",
  );
  expect(await call(line, { input: other })).toEqual({ status: 1, out: "", err });
});

test("up says that a cluster couldn't be created, and down deletes it, so that up works again", async () => {
  const faults = [{ operation: "clusters.create", creationFailed: true, count: 1 }] as const;
  const { call, json } = await openOrganization({ faults });
  const message =
    "pr-00123 could not be created (CREATION_FAILED), and its name is still taken. Delete it and try again\n";
  const failed = { status: 1, out: "", err: expect.stringContaining(`crdb-cloud: ${message}`) };
  for (let run = 0; run < 2; run += 1) expect(await call(UP)).toEqual(failed);
  expect(await json(DOWN)).toMatchObject({ deleted: true });
  expect(await json(DOWN)).toEqual({ name: "pr-00123", cluster_id: null, deleted: false });
  expect(await json(UP)).toMatchObject({ created: true });
});

test("up --allow-from opens a new cluster for these addresses only, and adds what is missing to its own", async () => {
  const { cloud, json } = await openOrganization();
  const { cluster_id } = await json(`${UP} --allow-from 203.0.113.7/32 --allow-from 10.0.0.0/8`);
  const list = async (): Promise<string[]> =>
    (await cloud.allowlist.list({ cluster_id })).allowlist.map((one) => `${one.cidr_ip}/${one.cidr_mask}`);
  expect(await list()).toEqual(["10.0.0.0/8", "203.0.113.7/32"]);
  await json(`${UP} --allow-from 192.0.2.0/24`);
  expect(await list()).toEqual(["10.0.0.0/8", "192.0.2.0/24", "203.0.113.7/32"]);
});

test("up and run store an Advanced cluster's CA certificate in a file, which run removes with the cluster", async () => {
  const { call, json } = await openOrganization({ delayMs: 10 });
  const options = "--spec - --allow-from 203.0.113.7/32";
  const surroundings = { input: ADVANCED, env: { TMPDIR: makeFolder() } };
  const { connection_string } = await json(`${UP} ${options}`, surroundings);
  const file = new URL(connection_string).searchParams.get("sslrootcert") as string;
  expect(readFileSync(file, "utf8")).toContain("-----BEGIN CERTIFICATE-----");
  const seen = join(makeFolder(), "seen");
  const script = 'test -e "$PGSSLROOTCERT" && printf %s "$PGSSLROOTCERT" >"$0"';
  expect((await call(["run", ...options.split(" "), "sh", "-c", script, seen], { input: ADVANCED })).status).toBe(0);
  expect(existsSync(dirname(readFileSync(seen, "utf8")))).toBe(false);
});

test("up writes the connection to a file that only the user can read, not to stdout", async () => {
  const { call } = await openOrganization();
  const file = join(makeFolder(), "$(id);connection");
  writeFileSync(file, "old", { mode: 0o644 });
  const line = `${UP} --output-file ${file}`;
  expect((await call(line, { env: { COCKROACH_API_KEY: "" } })).status).toBe(3);
  expect(readFileSync(file, "utf8")).toBe("old");
  const full = { status: 1, err: expect.stringContaining("ENOSPC") };
  expect(await call(`${UP} --output-file /dev/full`)).toMatchObject(full);
  const { status, out, err } = await call(`${UP} --output env --output-file ${file}`);
  const [url = ""] = /postgresql:[^']+/.exec(readFileSync(file, "utf8")) ?? [];
  expect([status, statSync(file).mode & 0o777, new URL(url).password.length]).toEqual([0, 0o600, 32]);
  expect(out + err).not.toContain(new URL(url).password);
  const { mode } = statSync("/dev/null");
  expect(await call(`${UP} --output-file /dev/null`)).toMatchObject({ status: 0 });
  expect(statSync("/dev/null").mode).toBe(mode);
});

test("in CI, up masks the connection in GitHub's log, and elsewhere warns that the log contains it", async () => {
  const { call } = await openOrganization();
  const gitHub = await call(UP, { env: { CI: "true", GITHUB_ACTIONS: "true" } });
  const { connection_string } = JSON.parse(gitHub.out);
  for (const secret of [connection_string, new URL(connection_string).password])
    expect(gitHub.err).toContain(`::add-mask::${secret}\n`);
  const env = { CI: "true", GITHUB_ACTIONS: "" };
  const warning = "the job's log now contains the connection's password: pass --output-file";
  expect((await call(UP, { env })).err).toContain(warning);
  const json = await call(`${UP} --output json`, { env });
  expect(JSON.parse(json.err.trim().split("\n").at(-1) ?? "")).toMatchObject({ name: "Warning" });
  expect((await call(`${UP} --output-file /dev/null`, { env })).err).not.toContain("log");
});

test("up --output env prints variables for a shell, and --output github lines for $GITHUB_ENV", async () => {
  const { call } = await openOrganization();
  const variables = ["DATABASE_URL=postgresql://", "PGUSER=crdb_cloud_", "PGPORT=26257\n"];
  const lines = (await call(`${UP} --output github`)).out;
  for (const variable of variables) expect(lines).toContain(variable);
  expect(lines).toMatch(/^((DATABASE_URL|PG[A-Z]+)=[^'"\s]+\n)+$/);
  expect((await call(`${UP} --output env`)).out).toMatch(/^(export (DATABASE_URL|PG[A-Z]+)='[^'"\s]+'\n)+$/);
  // A shell reads back the exact values, even if they contain quotes, line breaks or command substitutions.
  const url = new URL("postgresql://root:it's%0A$(id)`id`@127.0.0.1/defaultdb");
  const script = `${toShell(toVariables(url))}exec sh -c 'printf %s "$PGPASSWORD"'`;
  expect(execFileSync("/bin/sh", ["-c", script], { encoding: "utf8" })).toBe("it's\n$(id)`id`");
});

test("down deletes its cluster without asking, and prints what it would delete with --dry-run", async () => {
  const organization = await openOrganization();
  const { mock, call, json } = organization;
  await json(UP);
  expect(await json(DOWN)).toMatchObject({ deleted: true });
  const { id } = isOthers(organization);
  expect(await json(`${DOWN} --dry-run`)).toEqual({ name: "pr-00123", cluster_id: id, deleted: false });
  expect(await call(DOWN)).toMatchObject({ status: 2, err: expect.stringContaining("Pass --yes") });
  expect(listClusters(mock)).toEqual(["pr-00123"]);
});

test.each([
  ["y\n", 0, []],
  ["n\n", 2, ["pr-00123"]],
  ["\u0003", 130, ["pr-00123"]],
  ["\u0004", 2, ["pr-00123"]],
])("down asks before it deletes somebody else's cluster; %j ends it with %d", async (input, status, left) => {
  const organization = await openOrganization();
  isOthers(organization);
  const result = await organization.call(DOWN, { isTTY: true, input });
  expect([result.status, listClusters(organization.mock)]).toEqual([status, left]);
  if (status > 0) expect(result.err).toContain("crdb-cloud: nothing was changed\n");
});

test("down and sweep --owner leave the cluster of an owner alone whose name is similar", async () => {
  const { mock, call } = await openOrganization({ clock: "virtual" });
  await call(`${UP} --ttl 1h --owner Team.A`);
  expect(await call(`${DOWN} --owner team/a`)).toMatchObject({ status: 2 });
  mock.advance("2h");
  const out = expect.stringContaining('"clusters":[]');
  expect(await call("sweep --owner team/a")).toMatchObject({ status: 0, out });
  expect(listClusters(mock)).toEqual(["pr-00123"]);
});

test("sweep only deletes expired clusters that have our labels, and says what it couldn't delete", async () => {
  const { mock, call, json } = await openOrganization({ clock: "virtual" });
  await json(`${UP} --ttl 1h`);
  await json("up --name pr-00124 --ttl 3h");
  await json("up --name pr-00125 --ttl 1h --owner ada");
  mock.seedCluster({ name: "production" });
  mock.advance("2h");
  const due = { name: "pr-00123", outcome: "due", reason: "expired", proof: null };
  const clusters = [due, { name: "pr-00124", outcome: "kept", reason: null }];
  expect(await json("sweep --dry-run --owner crdb-cloud --output json")).toMatchObject({ dry_run: true, clusters });
  expect(listClusters(mock)).toHaveLength(4);
  mock.fault({ operation: "clusters.delete", status: 403, count: 1 });
  const file = join(makeFolder(), "receipt.json");
  const failed = await call(["sweep", "--receipt", file, "--output", "table"]);
  expect(failed).toMatchObject({
    status: 1,
    out: expect.stringMatching(/^ *name .*\n +pr-0012\d +deleted +expired .*\n *\n*$/),
  });
  expect(failed.err).toMatch(/^crdb-cloud: pr-0012\d \([0-9a-f-]+\) was not deleted: clusters\.delete: 403.*\n$/);
  const written: { outcome: string }[] = JSON.parse(readFileSync(file, "utf8")).clusters;
  expect(written.map(({ outcome }) => outcome).sort()).toEqual(["deleted", "failed", "kept"]);
  expect((await json("sweep")).clusters).toMatchObject([{ outcome: "deleted" }, { outcome: "kept" }]);
  expect(listClusters(mock)).toEqual(["pr-00124", "production"]);
});

test("sweep deletes nothing if the token is broken, and prints the receipt if the disk is full", async () => {
  const { mock, call } = await openOrganization({ clock: "virtual" });
  await call(`${UP} --ttl 1h`);
  mock.advance("2h");
  const broken = await call("sweep --closed-pull-requests octo-org/shop", { env: { GITHUB_TOKEN: "a-to\nken" } });
  expect(broken).toMatchObject({
    status: 2,
    err: expect.stringMatching(/GITHUB_TOKEN contains a space, a (?!.*a-to)/),
  });
  expect(listClusters(mock)).toEqual(["pr-00123"]);
  const { status, out, err } = await call("sweep --receipt /dev/full");
  expect([status, listClusters(mock), JSON.parse(out).clusters]).toMatchObject([1, [], [{ outcome: "deleted" }]]);
  expect(err).toMatch(/^crdb-cloud: --receipt: ENOSPC: .*\n$/);
});

test("sweep --closed-pull-requests only deletes clusters of this repository's closed pull requests, once they are old enough", async () => {
  const { mock, call } = await openOrganization();
  await using github = await startMockGitHub(({ number }) => (["closed", "open"] as const)[number - 1]);
  const repositories = ["mona_octo/shop#1", "mona_octo/shop#2", "mona_octo/shop#3", "mona/octo-shop#1"];
  for (const [at, pr] of repositories.entries()) await call(`up --name preview-${at} --pr ${pr}`);
  // A secret that was pasted may end with a line break.
  const env = { GITHUB_API_URL: github.url, GITHUB_TOKEN: "a-token\n" };
  const sweep = "sweep --closed-pull-requests Mona_Octo/shop";
  // By default, a sweep keeps clusters that are less than an hour old.
  expect(await call(sweep, { env })).toMatchObject({ status: 0, err: "" });
  expect([github.requests, listClusters(mock)]).toEqual([[], ["preview-0", "preview-1", "preview-2", "preview-3"]]);
  const unknown =
    /^crdb-cloud: preview-2 \(\S+\) was not deleted: cannot tell whether Mona_Octo\/shop#3 is open\. GitHub responded with 404: the token needs the pull-requests: read permission\n$/;
  const failed = { status: 1, err: expect.stringMatching(unknown) };
  expect(await call(`${sweep} --min-age 0s`, { env })).toMatchObject(failed);
  expect(listClusters(mock)).toEqual(["preview-1", "preview-2", "preview-3"]);
  const asked = [1, 2, 3].map((number) => `/repos/Mona_Octo/shop/pulls/${number} Bearer a-token`);
  expect(new Set(github.requests.map(({ path, authorization }) => `${path} ${authorization}`))).toEqual(new Set(asked));
});

const NOWHERE = "http://127.0.0.1:1";
const CLOSED = JSON.stringify({ number: 12, state: "closed" });
const LARGE = CLOSED.replace("{", `{"title":"${"x".repeat(5_000_000)}",`);
const NOT_GITHUB = "200, but not with the pull request: check the repository's name and GITHUB_API_URL";
const UNREACHABLE = "GitHub cannot be reached: ";

/** The command's variables or GitHub's response, and why the command then can't tell whether a pull request is open. */
const UNKNOWN: readonly [string, Record<string, string> | ((response: ServerResponse) => unknown), string][] = [
  ["nothing listens", { GITHUB_API_URL: NOWHERE }, `${UNREACHABLE}connect ECONNREFUSED`],
  [
    "the proxy is down",
    { GITHUB_API_URL: "https://a.invalid", HTTPS_PROXY: NOWHERE },
    `${UNREACHABLE}could not connect thr`,
  ],
  ["a response is cut off", (to) => to.setHeader("content-length", 99).write(CLOSED, () => to.destroy()), UNREACHABLE],
  ["a response has 5 MB", (to) => to.end(LARGE), `GitHub responded with ${NOT_GITHUB}\n`],
  ["a response has no body", (to) => to.writeHead(204).end(), "GitHub responded with 204\n"],
  ["a response is a redirect", (to) => to.writeHead(302, { location: "/" }).end(), "GitHub responded with 302\n"],
];

test.each(UNKNOWN)("sweep --closed-pull-requests deletes nothing if %s, and says so", async (_, github, reason) => {
  const { mock, call } = await openOrganization();
  await call(`${UP} --pr octo-org/shop#12`);
  const paths = new Set<unknown>();
  const { port } = await listenInTest(
    createServer(({ url }, response) => {
      paths.add(url);
      if (typeof github === "function") github(response);
    }),
  );
  const variables = typeof github === "function" ? { GITHUB_API_URL: `http://127.0.0.1:${port}` } : github;
  const sweep = "sweep --closed-pull-requests octo-org/shop --min-age 0s";
  const { status, out, err } = await call(sweep, { env: { ...variables, GITHUB_TOKEN: "a-token" } });
  expect([status, err, listClusters(mock)]).toEqual([
    1,
    expect.stringContaining(`#12 is open. ${reason}`),
    ["pr-00123"],
  ]);
  expect(out + err).not.toContain("a-token");
  expect([...paths]).toEqual(typeof github === "function" ? ["/repos/octo-org/shop/pulls/12"] : []);
});

test.each([
  ["", '""'],
  [
    "/no/such program; true",
    '"/no/such program; true"',
    ". To run a shell command, use sh -c '/no/such program; true'",
  ],
  ["no-such-program", '"no-such-program"'],
  ["npm test", '"npm test"', ". To run a shell command, use sh -c 'npm test'"],
  ["/", '"/"'],
])("run exits with 127 before it creates a cluster if there is no program %j", async (program, shown, hint = "") => {
  const { mock, call } = await openOrganization();
  const err = `crdb-cloud: cannot start ${shown}: program not found${hint}\n`;
  expect(await call(["run", "--", program])).toEqual({ status: 127, out: "", err });
  expect(mock.requests).toEqual([]);
});

test("run exits with 127 and deletes the cluster if the system can't start the program", async () => {
  const { mock, call } = await openOrganization();
  const program = join(makeFolder(), "program");
  writeFileSync(program, "", { mode: 0o644 });
  expect(await call(["run", program])).toMatchObject({ status: 127, err: expect.stringContaining("EACCES") });
  expect(listClusters(mock)).toEqual([]);
});

test("ls lists the clusters with our labels, and whether they have expired", async () => {
  const { mock, call, json } = await openOrganization({ clock: "virtual" });
  await json("up pr-00123 --ttl 1h");
  mock.advance("90m");
  await json("up pr-00124 --ttl 3d --owner ada");
  mock.seedCluster({ name: "production" });
  const rows = await json("ls");
  const common = { state: "CREATED", cluster_id: expect.any(String), created_at: expect.any(String) };
  const rest = { expires_at: expect.any(String), ...common };
  expect(rows).toEqual([
    { name: "pr-00123", owner: "crdb-cloud", age: "90 min", expires: "expired", ...rest },
    { name: "pr-00124", owner: "ada", age: "0 min", expires: "in 3 d", ...rest },
  ]);
  expect(await json("ls --owner ada")).toEqual([rows[1]]);
  const { out } = await call("ls", { isTTY: true, env: { NO_COLOR: "1" } });
  expect(out).toMatch(/^ name +owner +state +age +expires *\n pr-00123 +crdb-cloud +CREATED +90 min +expired *\n/);
  expect((await call("ls --owner nobody", { isTTY: true })).err).toBe("none found\n");
});

test.each([
  ["Azure Pipelines", { TF_BUILD: "True" }, true],
  ["TeamCity", { TEAMCITY_VERSION: "2026.1" }, true],
  ["CodeBuild", { CODEBUILD_BUILD_ID: "shop:1" }, true],
  ["Jenkins", { JENKINS_URL: "https://ci.example/", BUILD_ID: "7" }, true],
  ["a process that should outlive its job", { BUILD_ID: "dontKillMe" }, false],
  ["any CI", { CI: "1" }, true],
  ["CI that is off", { CI: "false", TF_BUILD: "True" }, false],
  ["a person", {}, false],
])("isCi() knows %s", (_, env, expected) => {
  expect(isCi(env)).toBe(expected);
});
