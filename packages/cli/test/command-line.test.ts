import { closeSync, existsSync, openSync } from "node:fs";
import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { HELP } from "../src/help.ts";
import { callMain, openOrganization } from "./call-main.ts";
import { COMMAND, openMock, start, toEnv } from "./start-command.ts";

const UP = "up --name pr-00123";
const NO_SPEC = JSON.stringify({ serverless: { regions: ["us-central1"], with_empty_ip_allowlist: true } });

/** Invalid command lines, and the error that each causes, in whole or in part. */
const WRONG: readonly (readonly [line: string, message: string | RegExp])[] = [
  ["swep --help", "unknown command 'swep'\n(Did you mean sweep?)"],
  ["create", "unknown command 'create': try crdb-cloud --help"],
  ["auth setup gitlab --help", "unknown command 'gitlab'\n(Did you mean github?)"],
  ["up", "pass the cluster's name, for example pr-00123"],
  ["up --name=", 'the cluster\'s name must be 6 to 20 lowercase letters, digits and dashes, not ""'],
  ["down pr-00123\u001b[2J --yes", /the cluster's name must be/],
  ["up pr-00123 --name pr-00124", "pass one name, not both pr-00123 and --name pr-00124"],
  ["up pr-00123 pr-00124", /too many arguments/],
  [`${UP} --sql missing.sql`, /^crdb-cloud: --sql: ENOENT/],
  [`${UP} --sql /dev/null`, /^crdb-cloud: --sql: the SQL must contain a statement/],
  [`${UP} --output-file /no/such/file`, /^crdb-cloud: --output-file: ENOENT: .*\n$/],
  ["sweep --receipt /no/such/file", /^crdb-cloud: --receipt: ENOENT/],
  [`${UP} --spec - --region us-east1`, /option '--spec <file>' cannot be used with option '--region <region>'/],
  ["run --spec - --plan STANDARD true", /option '--spec <file>' cannot be used with option '--plan <plan>'/],
  ["up --name pr-1\n::add-mask::x", /the cluster's name must be/],
  [`${UP} --ttl 1week`, /^crdb-cloud: --ttl must be a duration such as/],
  [`${UP} --pr octo-org/../users#1`, /--pr must be/],
  ["sweep --closed-pull-requests octo-org/..", /--closed-pull-requests must be/],
  ["sweep --min-age 1week", /--min-age must be a duration such as/],
  [`${UP} --provider gcp`, /Allowed choices are AWS, AZURE, GCP/],
  [`${UP} --provider AWS`, "--provider AWS needs --region"],
  [`${UP} --max-clusters -1`, /--max-clusters must be a number/],
  [`${UP} --owner 日本日本日本日本`, /--owner must be/],
  ["down --name pr-00123 --owner=", /--owner must be/],
  ["sweep --owner=", /--owner must be/],
  [
    `${UP} --spec -`,
    "the cluster would start with an empty allowlist, which rejects all connections. Pass --allow-from with your address, such as 203.0.113.7/32",
  ],
  [
    `${UP} --allow-from 10.0.0.7/24`,
    "--allow-from: 10.0.0.7/24 has bits set beyond its mask. Write 10.0.0.0/24 for the network, or 10.0.0.7/32 for the address",
  ],
  ["run", /missing required argument 'program'/],
  ["run --region -- true", "option '--region <region>' argument missing"],
  ["run --output json true", /unknown option '--output'/],
  ["up --read-only pr-00123", /unknown option '--read-only'/],
  ["api clusters.list --output github", /'github' is invalid. Allowed choices are table, json, jsonl/],
  ["api", "specify an operation: crdb-cloud api --list shows them all"],
  ["api x", "unknown operation x: crdb-cloud api --list shows them all"],
  ["api constructor", /unknown operation constructor/],
  ["api cluster.list", "unknown operation cluster.list: did you mean clusters.list?"],
  ["api folders.rename", /: there are folders\.\w+, .*folders\.update/],
  ["api clusters.get --cluster_id x --wait redy", /'redy' is invalid. Allowed choices are ready, updated/],
  ["api clusters.list --wait ready", "unknown option '--wait'"],
  ["api clusters.get", "clusters.get needs --cluster_id"],
  ["api clusters.get 123", "clusters.get accepts options, not 123. See crdb-cloud api clusters.get --help"],
  ["api sqlUsers.create --name x", "sqlUsers.create needs --cluster_id, password in --body"],
  ["api sqlUsers.create --cluster_id x --name ada --password=xyzzy", "unknown option '--password'"],
  ["up --api-key=xyz'zy=\n pr-00123", "unknown option '--api-key'"],
  [
    'api sqlUsers.create --cluster_id x --name ada --body {"password":"xyzzy"}',
    "--body must be a JSON file, or - for stdin, not the JSON itself",
  ],
  ["up pr-00123 --spec /dev/null", "--spec: /dev/null contains no JSON object"],
  ["api clusters.list --pagination.limit ten", /It must be an integer, as JSON/],
  ["api --api-version ../core clusters.list", /--api-version must be an API version/],
  ["api --api-version 2020-01-01 clusters.list", /--api-version must be an API version/],
  ["api clusters.list --api-version", /--api-version must be an API version/],
  ["api clusters.list --api-version=", /--api-version must be an API version/],
  ["api clusters.get --cluster_id x --wait ready --timeout x", /--timeout must be a duration/],
  ["cost --month 2026-13", "--month must be a month such as 2026-11, not 2026-13"],
  ["cost --by team", "--by must be cluster, plan, label or label:<key>, not team"],
  ["auth setup github shop", /must be "owner\/name"/],
  ["auth setup github acme/shop --role ORG_ADMIN --yes", /Allowed choices are CLUSTER_ADMIN/],
  [`mcp --owner ${"a".repeat(99)}`, /--owner must be/],
  ["mcp --yes", "unknown option '--yes'"],
  ["mcp --allow clusters.craete", "--allow: unknown operation clusters.craete. Did you mean clusters.create?"],
  ["mcp --allow apiKeys.create", /apiKeys.create is unavailable over MCP/],
  ["mcp --max-clusters many", '--max-clusters must be a number, not "many"'],
  ["completion tcsh", "name your shell: crdb-cloud completion bash|zsh|fish|powershell"],
];

test.each(WRONG)("crdb-cloud %j is wrong, so nothing is sent", async (line, message) => {
  const { mock, call } = await openOrganization();
  const { status, out, err } = await call(line, { input: NO_SPEC });
  expect([status, out, mock.requests]).toEqual([2, "", []]);
  if (typeof message === "string") expect(err).toBe(`crdb-cloud: ${message}\n`);
  else expect(err).toMatch(message);
  // The mistyped part may be a secret, so the message doesn't quote it.
  expect(err).not.toMatch(/xyz/);
  expect(err.trimEnd().split("\n").length).toBeLessThan(4);
});

test("errors in the command line are JSON if JSON is asked for", async () => {
  const { err: ours } = await callMain(undefined, "cost --output json --by team");
  expect(JSON.parse(ours)).toMatchObject({ name: "CommandError", message: expect.stringMatching(/^--by must be/) });
  const message = "unknown option '--ownr'\n(Did you mean --owner?)";
  for (const option of ["--output json", "-o json", "-ojson", "--output=jsonl"]) {
    const { status, err } = await callMain(undefined, `sweep ${option} --ownr ci`);
    expect([status, JSON.parse(err)]).toEqual([2, { name: "CommandError", message }]);
  }
  const { err: text } = await callMain(undefined, "run --ownr ci -- echo --output json");
  expect(text).toMatch(/^crdb-cloud: unknown option/);
});

test("--help, help and a missing command print the same help, which lists every command", async () => {
  // The input is longer than a pipe holds, so the command would hang if it waited for somebody to read all of it.
  const short = start(["--help"], {}, { input: "x".repeat(1_000_000) });
  expect([await short.exit, short.output]).toEqual([0, { out: HELP, err: "" }]);
  expect(await callMain(undefined, "help")).toEqual({ status: 0, out: HELP, err: "" });
  expect(await callMain(undefined, [])).toEqual({ status: 2, out: "", err: HELP });
  for (const line of HELP.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
});

test("version and help <command> work like the flags", async () => {
  for (const line of ["version", "--version"])
    expect(await callMain(undefined, line)).toEqual({ status: 0, out: `${manifest.version}\n`, err: "" });
  for (const words of ["run", "auth setup", "api clusters.get"])
    expect(await callMain(undefined, `help ${words}`)).toEqual(await callMain(undefined, `${words} --help`));
});

test("crdb-cloud exits with 3 if Node.js is too old, and says which version it needs", async () => {
  const pretend = 'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "22.11.0" } })';
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(pretend)}` };
  const { exit, output } = start(["--version"], env);
  const message = `Node.js 22.11.0 is too old: install Node.js ${manifest.engines.node.slice(2)} or later`;
  expect([await exit, output.err]).toEqual([3, `crdb-cloud: ${message}\n`]);
});

test("crdb-cloud starts a mock cloud, prints JSON to stdout, and errors on one line to stderr", async () => {
  const mock = await openMock();
  const version = start(["mock", "--version"], {});
  expect([await version.exit, version.output.out]).toEqual([0, `${manifest.version}\n`]);
  const list = start(["api", "clusters.list"], toEnv(mock));
  expect([await list.exit, list.output]).toEqual([0, { out: "[]\n", err: "" }]);
  const get = start(["api", "clusters.get", "--cluster_id", "../../folders"], toEnv(mock));
  expect([await get.exit, get.output.out]).toEqual([1, ""]);
  expect(get.output.err).toMatch(/^crdb-cloud: clusters\.get: 40\d .*\n$/);
});

test("crdb-cloud completion prints a completion script, as does its old name, or its help", async () => {
  const out = expect.stringContaining("crdb-cloud complete -- ");
  for (const name of ["completion", "complete"])
    expect(await callMain(undefined, `${name} powershell`)).toEqual({ status: 0, out, err: "" });
  const help = { status: 0, out: expect.stringMatching(/^Usage: crdb-cloud completion .*<shell>/) };
  expect(await callMain(undefined, "completion --help")).toMatchObject(help);
});

test.skipIf(!existsSync("/dev/full"))("a full disk is an error, and a closed pipe is not", async () => {
  const mock = await openMock();
  const lines = ["--help", "up pr-00123 --output env", "api clusters.list", "api --list", "cost", "ls", "sweep --help"];
  for (const line of lines) {
    const full = openSync("/dev/full", "w");
    const stdio = ["ignore", full, "pipe"] as const;
    const { exit, output } = start(line.split(" "), toEnv(mock), { stdio: [...stdio] });
    const err = expect.stringContaining("crdb-cloud: cannot write to stdout: ENOSPC");
    expect([line, await exit, output.err]).toEqual([line, 1, err]);
    closeSync(full);
    const script = `"${COMMAND.join('" "')}" ${line} | true; exit "\${PIPESTATUS[0]}"`;
    const piped = start(["-c", script], toEnv(mock), { command: ["bash"] });
    expect([line, await piped.exit, piped.output.err]).toEqual([line, 0, expect.not.stringContaining("EPIPE")]);
  }
});

/** The words before the cursor, and the possible completions of the last one. */
const LINES: readonly (readonly [line: string, found: string])[] = [
  ["sw", "sweep"],
  ["m", "mcp mock"],
  ["up --output ", "table json jsonl env github"],
  ["up --output=j", "--output=json --output=jsonl"],
  ["up --output = e", "env"],
  ["up --name -- ", ""],
  ["up -o ", "table json jsonl env github"],
  ["down --", "--output --verbose --owner --name --dry-run --yes --help"],
  ["auth ", "check setup"],
  ["auth setup \u00a0", "github"],
  ["auth setup github acme/shop --role METRICS", "METRICS_VIEWER"],
  ["api clusters.listN", "clusters.listNodes"],
  ["api clusters.get --wait r", "ready"],
  ["api clusters.get --cluster", "--cluster_id"],
  ["completion ", "bash zsh fish powershell"],
  ["run --owner me npm ", ""],
  ["run -- u", ""],
  ["nothing such u", ""],
];

test.each(LINES)("crdb-cloud complete -- %s suggests %s", async (line, found) => {
  // PowerShell passes a space if the word to complete is still empty.
  const words = `complete -- ${line}`.split(" ").map((word) => word.replace("\u00a0", " "));
  const { out, status } = await callMain(undefined, words);
  const suggested = out.split("\n").flatMap((text) => text.split("\t")[0] || []);
  expect([status, suggested.join(" ")]).toEqual([0, found]);
});
