import { expect, test } from "vitest";
import { callMain, openOrganization } from "./call-main.ts";

test("crdb-cloud exits with 3 if the credential is missing, or the service rejects it", async () => {
  const missing = await callMain(undefined, "api clusters.list", { env: { CCLOUD_API_KEY: "xyzzy" } });
  expect([missing.status, missing.err]).toEqual([3, expect.not.stringContaining("xyzzy")]);
  expect(missing.err).toMatch(/^crdb-cloud: CCLOUD_API_KEY is set, but nothing reads it; no API key found. Set COCK/);
  const { call } = await openOrganization();
  const env = { COCKROACH_API_KEY: "CCDB1_aaaaaaaaaaaaaaaaaaaaaa_bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" };
  const err = expect.not.stringContaining("bbbb");
  expect(await call("api clusters.list", { env })).toMatchObject({ status: 3, err });
});

test("crdb-cloud exits with 1 if a wait fails, with 4 if it takes too long, and with 5 if the response to a create request is lost", async () => {
  const { mock, call, cloud } = await openOrganization();
  const { id } = mock.seedCluster({ delayMs: 600_000 });
  const late = expect.stringMatching(
    /^crdb-cloud: clusters\.waitUntilReady: .*after 1 s.*: raise --timeout, or wait again\n$/m,
  );
  const wait = `api clusters.get --cluster-id ${id} --wait ready --timeout 1s`;
  expect(await call(wait)).toMatchObject({ status: 4, err: late });
  mock.fault({ operation: "clusters.create", creationFailed: true });
  const spec = { plan: "BASIC", serverless: { regions: ["us-central1"] } } as const;
  const failing = await cloud.clusters.create({ name: "failing-otter", provider: "GCP", spec });
  const failed = { status: 1, err: expect.stringContaining("CREATION_FAILED") };
  expect(await call(`api clusters.get --cluster-id ${failing.id} --wait ready`)).toMatchObject(failed);
  mock.fault({ operation: "folders.create", reset: "after" });
  const lost = { status: 5, out: "", err: expect.stringContaining('"outcome":"unknown"') };
  expect(await call("api folders.create --name team --output json")).toEqual(lost);
});

test("in a terminal, lists are tables, resources a line for each field, waits update one line, and control characters have no effect", async () => {
  const { mock, call, cloud } = await openOrganization();
  const { id } = mock.seedCluster({ name: "table-top" });
  await cloud.serviceAccounts.create({ name: "ci", description: "a\u001b[31mb\u0007", roles: [] });
  const show = async (line: string) => (await call(line, { isTTY: true, env: { NO_COLOR: "1" } })).out;
  const { out } = await call("api clusters.list", { isTTY: true });
  expect(out).toMatch(/^.*id.*name.*plan.*\n.*table-top.*ADVANCED.*\n$/);
  expect(await show("api serviceAccounts.list")).toMatch(/ab\?/);
  expect(await show("api clusters.list --output json")).toMatch(/^\[\n {2}\{\n/);
  expect(await show("api clusters.list --output jsonl")).toMatch(/^\{.*\}\n$/);
  const wait = await call(`api clusters.get --cluster_id ${id} --wait ready`, { isTTY: true });
  const progress = "\r\u001b[Kclusters.waitUntilReady: CREATED, 0 s; next: CREATED\r\u001b[K";
  expect(wait.err.replace(/\d+ s/, "0 s")).toBe(progress);
  const narrow = await call(`api clusters.get --cluster_id ${id} --wait ready`, { isTTY: true, columns: 30 });
  expect(narrow.err).toBe("\r\u001b[Kclusters.waitUntilReady: CREA\r\u001b[K");
  const dumb = { isTTY: true, env: { TERM: "dumb" } };
  const plain = await call(`api clusters.get --cluster_id=${id} --wait=ready`, dumb);
  expect(plain.out + plain.err).not.toMatch(/[\p{Cc}--\n]/v);
  const raw = await call("api clusters.list", { isTTY: true, env: { TERM: "xterm" } });
  expect(raw.out).toContain("\u001b[1m");
  const lines = await show(`api clusters.get --cluster_id ${id}`);
  expect(lines).toMatch(/^name +table-top$/m);
  expect(lines).toMatch(/^config\.dedicated\.machine_type +n2-standard-4$/m);
  expect(await show(`api clusters.get --cluster_id ${id} --output jsonl`)).toMatch(/^\{.*\}\n$/);
});

test("api <operation> --help shows an operation's description, roles and parameters, and the spec's example", async () => {
  const { status, out } = await callMain(undefined, "api sqlUsers.create --help");
  const usage = "--cluster_id <cluster_id> --name <name> --body <file>";
  for (const part of [usage, "POST /api/v1/clusters/{cluster_id}/sql-users", "CLUSTER_ADMIN", '"password":'])
    expect(out).toContain(part);
  expect([status, out]).toEqual([0, expect.not.stringContaining("--password")]);
});

test("api --list finds operations by words in their names, summaries and parameters", async () => {
  const list = async (words = ""): Promise<string[]> => {
    const { out } = await callMain(undefined, `api --list ${words}`.trim());
    return (JSON.parse(out) as { id: string }[]).map(({ id }) => id);
  };
  expect(await list("delete allowlist")).toEqual(["allowlist.delete"]);
  expect(await list("spend_limit")).toEqual([]);
  expect(await list("delete_protection")).toContain("clusters.update");
  expect((await list()).length).toBeGreaterThan(150);
});

test.each([
  ["clusters.delete --cluster_id a/b", "", "DELETE https://cockroachlabs.cloud/api/v1/clusters/a%2Fb\n"],
  ["clusters.get --cluster_id 9 --wait ready", "", "GET https://cockroachlabs.cloud/api/v1/clusters/9\n"],
  [
    "sqlUsers.create --cluster_id 9 --name ada --body - -o json",
    '{"password":"xyzzy"}',
    '{"method":"POST","url":"https://cockroachlabs.cloud/api/v1/clusters/9/sql-users","body":{"password":"[redacted]","name":"ada"}}\n',
  ],
])("api %s --dry-run prints the first request without secrets, and needs no API key", async (line, input, out) => {
  expect(await callMain(undefined, `api ${line} --dry-run`, { input })).toEqual({ status: 0, out, err: "" });
});

test("parameters can be written with dashes, but their values stay as they are", async () => {
  const { mock, call } = await openOrganization();
  const { id } = mock.seedCluster({});
  for (const option of [`--cluster-id ${id}`, `--cluster-id=${id}`, `--cluster_id ${id}`])
    expect((await call(`api clusters.get ${option}`)).status).toBe(0);
  const { out } = await callMain(undefined, "api folders.create --name=a-b=c-d --parent-id x-y --dry-run -o json");
  expect(JSON.parse(out).body).toEqual({ name: "a-b=c-d", parent_id: "x-y" });
  expect((await call("api clusters.get --clusterid x")).err).toContain("unknown option '--clusterid'");
});

test("--api-version may follow the operation", async () => {
  const { out } = await callMain(undefined, "api clusters.setSpendLimit --api-version 2022-03-31 --help");
  expect(out).toContain("--spendLimit <");
  const { mock, call } = await openOrganization();
  expect((await call("api clusters.list --api-version=2022-03-31")).status).toBe(0);
  expect(mock.requests.map(({ apiVersion }) => apiVersion)).toEqual(["2022-03-31"]);
});

test.each([
  [
    "cmek.updateStatus --cluster_id 9 --action REVOKE",
    "cmek.updateStatus revokes the cluster's keys, so nobody can read its data, and only support can undo it.",
  ],
  ["roles.set --user_id 9 --roles []", "roles.set replaces all roles, so those that you leave out are lost."],
  ["clusters.delete --cluster_id 9", "clusters.delete deletes clusters/9."],
])("api %s says what can't be undone, and asks or needs --yes", async (line, effect) => {
  const { mock, call } = await openOrganization();
  const err = `crdb-cloud: ${effect} Pass --yes to confirm.\n`;
  expect(await call(`api ${line}`)).toMatchObject({ status: 2, err });
  expect((await call(`api ${line}`, { isTTY: true, input: "n\n" })).err).toContain(`${effect} [y/N] `);
  expect(mock.requests).toEqual([]);
  await call(`api ${line} --yes`);
  expect(mock.requests).toHaveLength(1);
});

test("--verbose logs each attempt, without the key", async () => {
  const { mock, call } = await openOrganization();
  mock.fault({ operation: "clusters.list", status: 503, count: 1 });
  const { out, err } = await call("api clusters.list --verbose");
  expect(JSON.parse(out)).toEqual([]);
  const [first, second] = err.trimEnd().split("\n");
  expect(first).toMatch(/^crdb-cloud: clusters\.list: GET .*\/api\/v1\/clusters\S*: attempt 1, \d+ ms: 503$/);
  expect(second).toMatch(/: attempt 2, \d+ ms: 200$/);
  expect(err).not.toContain(mock.apiKey);
});

test.each([
  ["an option", " --read-only", {}],
  ["a variable", "", { CRDB_CLOUD_READ_ONLY: "1" }],
])("only reads are sent with --read-only, as %s", async (_, option, env) => {
  const { mock, call } = await openOrganization();
  const rule = "POST was not sent, because --read-only or CRDB_CLOUD_READ_ONLY is set";
  const refused = { status: 2, out: "", err: `crdb-cloud: folders.create: ${rule}\n` };
  expect(await call(`api folders.create --name team${option}`, { env })).toEqual(refused);
  if (option === "") expect((await call("up pr-00123", { env })).status).not.toBe(0);
  expect(mock.requests.filter(({ method }) => method !== "GET")).toEqual([]);
  expect((await call(`api folders.list${option}`, { env })).status).toBe(0);
  const misspelled = await call("api folders.list", { env: { CRDB_CLOUD_READ_ONLY: "ture" } });
  expect(misspelled).toMatchObject({ status: 3, err: expect.stringContaining("CRDB_CLOUD_READ_ONLY must be 1 or 0") });
});

test("cost prints a CSV row for each month and group", async () => {
  const { mock, call, json } = await openOrganization();
  const { out: help } = await callMain(undefined, "cost --help");
  expect(help).toContain("BILLING_COORDINATOR, CLUSTER_ADMIN");
  const { cluster_id } = await json("up --name orders-test --owner=-orders");
  expect(help).not.toContain("curl");
  mock.seedInvoice({ month: "2026-11", clusters: [{ cluster_id, amount: 7.2 }] });
  const clusters = [0.1, 0.2].map((amount) => ({ cluster_id, amount })) as never;
  mock.seedInvoice({ month: "2026-01", clusters });
  expect((await call("cost --month 2026-11 --by label")).out).toBe(
    "month,group,amount,currency\n2026-11,'-orders,7.2,USD\n", // The apostrophe keeps spreadsheets from calculating.
  );
  expect((await call("cost --month 2026-01")).out).toContain("\n2026-01,orders-test,0.3,USD\n");
  expect(await json("cost --by plan --output json")).toHaveLength(2);
  for (const key of ["__proto__", "constructor", "toString"])
    expect((await call(`cost --month 2026-11 --by label:${key}`)).out).toMatch(/\n2026-11,,7.2,USD\n$/);
});

test("auth check says which API key is used and whose it is, without showing the secret", async () => {
  const { mock, call, json } = await openOrganization();
  const { out } = await call("auth check");
  expect(JSON.parse(out)).toMatchObject({
    source: "COCKROACH_API_KEY",
    server: mock.url,
    key_id: expect.stringMatching(/^CCDB1_\w{22}$/),
    service_account: { name: "mock" },
  });
  expect(out).not.toContain(mock.apiKey);
  const { apiKey } = mock.addKey({ roles: ["CLUSTER_DEVELOPER"] });
  const others = await json("auth check", { env: { COCKROACH_API_KEY: apiKey } });
  expect(others).toMatchObject({ service_account: null });
});

test("auth check doesn't guess who a token belongs to", async () => {
  const { mock, call, json } = await openOrganization({ keys: [{ organization: "acme" }] });
  await call("auth setup github acme/shop --yes");
  const job = mock.addGitHubJob({ subject: "repo:acme/shop:ref:refs/heads/main" });
  const env = { ...job, COCKROACH_API_KEY: "", COCKROACH_VANITY_NAME: "acme" };
  const checked = await json("auth check", { env });
  expect(checked).toMatchObject({ vanity_name: "acme" });
  expect(checked).not.toHaveProperty("service_account");
});
