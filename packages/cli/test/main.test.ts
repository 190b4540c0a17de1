import { stripVTControlCharacters } from "node:util";
import { API_VERSION, createClient } from "@crdb-cloud/node";
import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { HELP } from "../src/help.ts";
import { callMain } from "./call-main.ts";
import { COMMAND, openMock, start, toEnv } from "./start-command.ts";

test("crdb-cloud prints JSON to stdout, and errors on one line to stderr", async () => {
  const mock = await openMock();
  const list = start(["api", "clusters.list"], toEnv(mock));
  expect([await list.exit, list.output]).toEqual([0, { out: "[]\n", err: "" }]);
  const get = start(["api", "clusters.get", "--cluster_id", "x"], toEnv(mock));
  expect(await get.exit).toBe(1);
  expect(get.output.out).toBe("");
  expect(get.output.err).toMatch(/^crdb-cloud: clusters\.get: 40\d .*\n$/);
});

test("--help, help and a missing command print the same help, which lists every command", async () => {
  const short = start(["--help"], {});
  expect([await short.exit, short.output]).toEqual([0, { out: HELP, err: "" }]);
  expect(await callMain(undefined, ["help"])).toEqual({ status: 0, out: HELP, err: "" });
  expect(await callMain(undefined, [])).toEqual({ status: 2, out: "", err: HELP });
  for (const line of HELP.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
});

test.each([
  [["swep"], "'swep'\n(Did you mean sweep?)"],
  [["swep", "--help"], "'swep'\n(Did you mean sweep?)"],
  [["help", "create"], "'create'"],
  [["auth", "help", "chek"], "'chek'\n(Did you mean check?)"],
  [["auth", "chek", "--help"], "'chek'\n(Did you mean check?)"],
  [["auth", "setup", "gitlab", "--help"], "'gitlab'"],
])("crdb-cloud %j says that there is no such command", async (args, message) => {
  expect(await callMain(undefined, args)).toMatchObject({ status: 2, out: "", err: expect.stringMatching(/unknown/) });
  expect((await callMain(undefined, args)).err).toContain(`crdb-cloud: unknown command ${message}\n`);
});

test("crdb-cloud exits with 3 if Node.js is too old, and says which version it needs", async () => {
  const pretend = 'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "22.11.0" } })';
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(pretend)}` };
  const { exit, output } = start(["--version"], env);
  expect(await exit).toBe(3);
  expect(output.err).toBe(
    `crdb-cloud: this is Node.js 22.11.0: install Node.js ${manifest.engines.node.slice(2)} or later\n`,
  );
  expect(COMMAND).toHaveLength(2);
});

test("crdb-cloud mock starts a mock cloud", async () => {
  const { exit, output } = start(["mock", "--version"], {});
  expect([await exit, output.out]).toEqual([0, `${manifest.version}\n`]);
});

test("crdb-cloud exits with 3 if the credential is missing, or the service rejects it", async () => {
  expect(await callMain(undefined, ["api", "clusters.list"])).toMatchObject({
    status: 3,
    err: expect.stringMatching(/^crdb-cloud: there is no key: set COCKROACH_API_KEY to /),
  });
  const mock = await openMock();
  const env = { COCKROACH_API_KEY: "CCDB1_aaaaaaaaaaaaaaaaaaaaaa_bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" };
  const { status, err } = await callMain(mock, ["api", "clusters.list"], { env });
  expect([status, err.includes("bbbb")]).toEqual([3, false]);
});

test("crdb-cloud exits with 4 if a wait takes too long, and with 5 if the response to a create request is lost", async () => {
  const mock = await openMock({ delayMs: 60_000 });
  const { out } = await callMain(mock, ["api", "clusters.create", "--body", "-"], { input: JSON.stringify(ADVANCED) });
  const wait = ["wait", "clusters.waitUntilReady", "--cluster_id", JSON.parse(out).id, "--timeout", "1s"];
  const { status, err } = await callMain(mock, wait);
  expect(status).toBe(4);
  expect(err).toMatch(/^crdb-cloud: clusters\.waitUntilReady: .*after 1 s.*\n$/m);
  mock.fault({ operation: "folders.create", reset: "after" });
  expect(await callMain(mock, ["api", "folders.create", "--name", "team", "--output", "json"])).toMatchObject({
    status: 5,
    out: "",
    err: expect.stringContaining('"outcome":"unknown"'),
  });
});

const ADVANCED = {
  name: "advanced-moose",
  provider: "GCP",
  spec: {
    plan: "ADVANCED",
    dedicated: {
      region_nodes: { "us-central1": 3 },
      hardware: { machine_spec: { num_virtual_cpus: 4 }, storage_gib: 150 },
    },
  },
};

test("in a terminal, lists are tables, JSON is indented, waits update one line, and control characters have no effect", async () => {
  const mock = await openMock();
  const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
  const spec = { plan: "BASIC" as const, serverless: { regions: ["us-central1"] } };
  const { id } = await cloud.clusters.create({ name: "notorious-moose", provider: "GCP", spec });
  await cloud.serviceAccounts.create({ name: "ci", description: "a\u001b[31mb\u0007", roles: [] });
  const list = await callMain(mock, ["api", "clusters.list"], { isTTY: true });
  expect(list.out).toMatch(/^.*id.*name.*plan.*\n.*notorious-moose.*BASIC.*\n$/);
  expect((await callMain(mock, ["api", "serviceAccounts.list"], { isTTY: true, env: { NO_COLOR: "1" } })).out).toMatch(
    /ab\?/,
  );
  expect((await callMain(mock, ["api", "clusters.list", "--output", "json"], { isTTY: true })).out).toMatch(
    /^\[\n {2}\{\n/,
  );
  expect((await callMain(mock, ["api", "clusters.list", "--output", "jsonl"])).out).toMatch(/^\{.*\}\n$/);
  const wait = await callMain(mock, ["wait", "clusters.waitUntilReady", "--cluster_id", id], { isTTY: true });
  expect(wait.err.replace(/\d+ s/, "0 s")).toBe(
    "\r\u001b[Kclusters.waitUntilReady: CREATED, 0 s; next: CREATED\r\u001b[K",
  );
});

test("api <operation> --help shows an operation's description, roles and parameters, and the spec's example", async () => {
  const { status, out } = await callMain(undefined, ["api", "sqlUsers.create", "--help"]);
  expect(status).toBe(0);
  for (const part of [
    "--cluster_id <cluster_id> --name <name> --body <file>",
    "POST /api/v1/clusters/{cluster_id}/sql-users",
    "CLUSTER_ADMIN",
    '"password":',
  ])
    expect(out).toContain(part);
  expect(out).not.toContain("--password");
});

test.each([
  ["api", "cluster.list", "unknown operation cluster.list: did you mean clusters.list?"],
  ["api", "folders.rename", expect.stringMatching(/: there are folders\.\w+, .*folders\.update/)],
  ["api", "x", "unknown operation x: crdb-cloud api --list shows them all"],
  ["wait", "cluster.waitUntilReady", "unknown wait cluster.waitUntilReady: did you mean clusters.waitUntilReady?"],
])(
  "crdb-cloud %s %s says that there is no such operation or wait, and what to try instead",
  async (command, id, message) => {
    const { status, err } = await callMain(undefined, [command, id, "--output", "json"]);
    expect([status, JSON.parse(err).message]).toEqual([2, message]);
  },
);

test("api reports an operation's unknown option like any other usage error, and exits with 2", async () => {
  const args = ["api", "clusters.list", "--nope"];
  expect(await callMain(undefined, args)).toEqual({ status: 2, out: "", err: "crdb-cloud: unknown option '--nope'\n" });
});

test("api --dry-run prints the request without the API key, and doesn't need one", async () => {
  const args = ["api", "clusters.delete", "--cluster_id", "a/b", "--dry-run"];
  expect(await callMain(undefined, args)).toEqual({
    status: 0,
    out: "DELETE https://cockroachlabs.cloud/api/v1/clusters/a%2Fb\n",
    err: "",
  });
});

test("cost prints a CSV row for each month and group, without values that a spreadsheet would run as formulas", async () => {
  const mock = await openMock();
  const cluster = mock.seedCluster({ name: "notorious-moose" });
  for (const month of ["2026-01", "2026-02"])
    mock.seedInvoice({
      month,
      clusters: [
        { cluster_id: cluster.id, amount: 0.1 },
        { cluster_id: cluster.id, amount: 0.2 },
      ],
    } as never);
  expect((await callMain(mock, ["cost", "--month", "2026-01"])).out).toMatch(
    /^month,group,amount,currency\n2026-01,notorious-moose,0\.3,USD\n$/,
  );
  expect(JSON.parse((await callMain(mock, ["cost", "--by", "plan", "--output", "json"])).out)).toHaveLength(2);
});

test("auth check says which API key is used and whose it is, without showing the secret", async () => {
  const mock = await openMock();
  const { out } = await callMain(mock, ["auth", "check"]);
  expect(JSON.parse(out)).toMatchObject({
    source: "COCKROACH_API_KEY",
    server: mock.url,
    key_id: expect.stringMatching(/^CCDB1_\w{22}$/),
    service_account: { name: "mock" },
  });
  expect(out).not.toContain(mock.apiKey);
  const { apiKey } = mock.addKey({ roles: ["CLUSTER_DEVELOPER"] });
  expect(
    JSON.parse((await callMain(mock, ["auth", "check"], { env: { COCKROACH_API_KEY: apiKey } })).out),
  ).toMatchObject({ service_account: null });
});

test.each(["bash", "zsh", "fish", "powershell"])("crdb-cloud complete %s prints a completion script", async (shell) => {
  const { exit, output } = start(["complete", shell], {});
  expect([await exit, output.err]).toEqual([0, ""]);
  expect(output.out).toContain("crdb-cloud complete -- ");
});

test.each([
  ["api", "clusters.listN"],
  ["wait", "clusters.waitUntilR"],
])("crdb-cloud complete -- %s … suggests what the spec has", async (command, word) => {
  const { exit, output } = start(["complete", "--", command, word], {});
  expect([await exit, output.err]).toEqual([0, ""]);
  expect(output.out).toMatch(/^clusters\.(listNodes|waitUntilReady)\t\n$/);
});

/** The words before the cursor, and what may complete the last one. */
const LINES: readonly (readonly [words: readonly string[], found: readonly string[]])[] = [
  [["sw"], ["sweep"]],
  [["m"], ["mcp", "mock"]],
  [
    ["up", "--output", ""],
    ["table", "json", "jsonl", "env", "github"],
  ],
  [
    ["up", "--output=j"],
    ["--output=json", "--output=jsonl"],
  ],
  [["up", "--output", "=", "e"], ["env"]],
  [["up", "--name", "--", ""], []],
  [
    ["down", "--"],
    ["--output", "--verbose", "--read-only", "--owner", "--name", "--dry-run", "--yes", "--help"],
  ],
  [
    ["auth", ""],
    ["check", "setup"],
  ],
  [["auth", "setup", " "], ["github"]],
  [["auth", "setup", "github", "acme/shop", "--role", "METRICS"], ["METRICS_VIEWER"]],
  [["api", "clusters.get", "--cluster"], ["--cluster_id"]],
  [
    ["complete", ""],
    ["bash", "zsh", "fish", "powershell"],
  ],
  [["run", "--owner", "me", "npm", ""], []],
  [["run", "--", "u"], []],
  [["nothing", "such", "u"], []],
];

test.each(LINES)("crdb-cloud complete -- %j suggests %j", async (words, found) => {
  const { out, status } = await callMain(undefined, ["complete", "--", ...words]);
  const suggested = out.split("\n").flatMap((line) => line.split("\t")[0] || []);
  expect([status, suggested]).toEqual([0, found]);
});

test("api --list finds operations by words in their names, summaries and parameters", async () => {
  const list = async (...words: string[]): Promise<string[]> => {
    const { out } = await callMain(undefined, ["api", "--list", ...words]);
    return (JSON.parse(out) as { id: string }[]).map(({ id }) => id);
  };
  expect(await list("delete", "allowlist")).toEqual(["allowlist.delete"]);
  expect(await list("spend_limit")).toEqual([]);
  expect(await list("delete_protection")).toContain("clusters.update");
  expect((await list()).length).toBeGreaterThan(150);
});

test.each(["api", "wait", "api clusters.list", "wait clusters.waitUntilReady"])(
  "crdb-cloud %s --help names the default API version",
  async (command) => {
    const { out } = await callMain(undefined, [...command.split(" "), "--help"]);
    expect(out.replaceAll(/\s+/g, " ")).toContain(`--api-version <version> the API version (default: ${API_VERSION})`);
  },
);

test("--api-version may follow the operation", async () => {
  const { out } = await callMain(undefined, ["api", "clusters.setSpendLimit", "--api-version", "2022-03-31", "--help"]);
  expect(out).toContain("--spendLimit <");
  const mock = await openMock();
  const { status } = await callMain(mock, ["api", "clusters.list", "--api-version=2022-03-31"]);
  expect(status).toBe(0);
  expect(mock.requests.map(({ apiVersion }) => apiVersion)).toEqual(["2022-03-31"]);
});

test("a resource on a terminal has a line for each field", async () => {
  const mock = await openMock();
  const { id } = mock.seedCluster({ name: "table-top" });
  const { out } = await callMain(mock, ["api", "clusters.get", "--cluster_id", id], { isTTY: true });
  const lines = stripVTControlCharacters(out).trimEnd().split("\n");
  expect(lines).toContainEqual(expect.stringMatching(/^name +table-top$/));
  expect(lines).toContainEqual(expect.stringMatching(/^config\.dedicated\.machine_type +n2-standard-4$/));
  const jsonl = await callMain(mock, ["api", "clusters.get", "--cluster_id", id, "--output", "jsonl"], { isTTY: true });
  expect(jsonl.out.trimEnd().split("\n")).toHaveLength(1);
});

test("--verbose logs each attempt, without the key", async () => {
  const mock = await openMock();
  mock.fault({ operation: "clusters.list", status: 503, count: 1 });
  const { out, err } = await callMain(mock, ["api", "clusters.list", "--verbose"]);
  expect(JSON.parse(out)).toEqual([]);
  const [first, second] = err.trimEnd().split("\n");
  expect(first).toMatch(/^crdb-cloud: clusters\.list: GET .*\/api\/v1\/clusters\S*: attempt 1, \d+ ms: 503$/);
  expect(second).toMatch(/: attempt 2, \d+ ms: 200$/);
  expect(err).not.toContain(mock.apiKey);
});

test("errors in the command line are JSON if JSON is asked for", async () => {
  const { status, err } = await callMain(undefined, ["sweep", "--output", "json", "--ownr", "ci"]);
  expect([status, JSON.parse(err)]).toEqual([
    2,
    { name: "CommandError", message: "unknown option '--ownr'\n(Did you mean --owner?)" },
  ]);
  expect((await callMain(undefined, ["run", "--ownr", "ci", "--", "echo", "--output", "json"])).err).toMatch(
    /^crdb-cloud: unknown option/,
  );
});

test("version and help <command> work like the flags", async () => {
  const version = await callMain(undefined, ["version"]);
  expect(version).toEqual(await callMain(undefined, ["--version"]));
  expect(version.out).toMatch(/^\d+\.\d+\.\d+\n$/);
  for (const words of [["run"], ["auth", "setup"], ["api", "clusters.get"]]) {
    expect(await callMain(undefined, ["help", ...words])).toEqual(await callMain(undefined, [...words, "--help"]));
  }
});

test.each([
  [
    "cmek.updateStatus",
    "cmek.updateStatus revokes the cluster's keys, so nobody can read its data, and only support can undo it.",
  ],
  ["roles.set", "roles.set replaces all roles, so those that you leave out are lost."],
  ["clusters.delete", "clusters.delete deletes clusters/9."],
])("api %s says what can't be undone, and asks or needs --yes", async (id, effect) => {
  const mock = await openMock();
  const call = ["api", id, ...(id === "roles.set" ? ["--user_id", "9", "--roles", "[]"] : ["--cluster_id", "9"])];
  const all = id === "cmek.updateStatus" ? [...call, "--action", "REVOKE"] : call;
  const piped = await callMain(mock, all);
  expect(piped).toMatchObject({ status: 2, err: `crdb-cloud: ${effect} Pass --yes if you mean it.\n` });
  expect((await callMain(mock, all, { isTTY: true, input: "n\n" })).err).toContain(`${effect} [y/N] `);
  expect(mock.requests).toEqual([]);
  await callMain(mock, [...all, "--yes"]);
  expect(mock.requests).toHaveLength(1);
});

test("a missing key's error names a variable that was set by mistake", async () => {
  const { status, err } = await callMain(undefined, ["api", "clusters.list"], { env: { CCLOUD_API_KEY: "xyzzy" } });
  expect(status).toBe(3);
  expect(err).toMatch(
    /^crdb-cloud: CCLOUD_API_KEY is set, but nothing reads it; there is no key: set COCKROACH_API_KEY /,
  );
  expect(err).not.toContain("xyzzy");
});

test("an inactive free trial is explained", async () => {
  const mock = await openMock();
  mock.fault({ operation: "clusters.list", status: 400, body: { code: 9, message: "free trial is not active" } });
  const { status, err } = await callMain(mock, ["api", "clusters.list"]);
  expect(status).toBe(1);
  expect(err).toContain("free trial is not active: the organization's trial has ended, or never began: add a payment");
});

test.each([
  ["an option", ["--read-only"], {}],
  ["a variable", [], { CRDB_CLOUD_READ_ONLY: "1" }],
])("only reads are sent with --read-only, as %s", async (_, options, env) => {
  const mock = await openMock();
  const { status, err } = await callMain(mock, ["api", "folders.create", "--name", "team", ...options], { env });
  expect(status).toBe(2);
  expect(err).toBe(
    "crdb-cloud: folders.create: POST was not sent, because --read-only or CRDB_CLOUD_READ_ONLY only allows GET\n",
  );
  expect((await callMain(mock, ["up", "--name", "pr-00123", ...options], { env })).status).not.toBe(0);
  expect(mock.requests.filter(({ method }) => method !== "GET")).toEqual([]);
  expect((await callMain(mock, ["api", "folders.list", ...options], { env })).status).toBe(0);
});

test("a misspelt CRDB_CLOUD_READ_ONLY is an error, not off", async () => {
  const mock = await openMock();
  const { status, err } = await callMain(mock, ["api", "folders.list"], { env: { CRDB_CLOUD_READ_ONLY: "ture" } });
  expect([status, mock.requests]).toEqual([3, []]);
  expect(err).toContain("CRDB_CLOUD_READ_ONLY must be 1 or 0");
});
