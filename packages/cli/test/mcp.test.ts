import { lstat, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test, vi } from "vitest";
import { loadCatalogue } from "../src/mcp/catalogue.ts";
import { createPlans } from "../src/mcp/plans.ts";
import { callMain } from "./call-main.ts";
import { ACCEPT, type Answer, connect, DECLINE, type Result, type Revision } from "./connect-agent.ts";
import { listClusters, openMock, start } from "./start-command.ts";

/** The protocol's revisions, which differ in how tools are found, called and cancelled, and how they ask the user. */
const REVISIONS: readonly Revision[] = ["2026-07-28", "2025-11-25"];
const TEMPORARY = "--live --allow temporary-clusters";
const ONE = { name: "agents-one" };
const FOLDER = { operation: "folders.create", params: { name: "agents" } };
const PASSWORD = { operation: "sqlUsers.create", params: { cluster_id: "9", name: "maxroach", password: "xyzzy" } };

test.each(REVISIONS)("with protocol %s, finds operations, describes one, and reads on a mock", async (revision) => {
  const { call, client } = await connect({ revision });
  const names = "search_operations read change create_temporary_cluster delete_temporary_cluster";
  expect((await client.listTools()).tools.map(({ name }) => name)).toEqual(names.split(" "));
  const { operations } = await call("search_operations", { query: "create allowlist entries" });
  expect(operations.map(({ id }: Result) => id)).toContain("allowlist.create");
  const { operations: one, cloud } = await call("search_operations", { query: "clusters.create" });
  expect(one).toHaveLength(1);
  const spec = one[0].parameters.find(({ name }: Result) => name === "spec");
  expect(spec.properties.serverless.properties.usage_limits.properties).toHaveProperty("request_unit_limit");
  expect(one[0].tool).toBe("none. Call the create_temporary_cluster tool");
  expect(cloud).toContain("mock");
  expect(await call("read", { operation: "clusters.list" })).toMatchObject({ items: [], cloud });
  const first = async (query: string) => (await call("search_operations", { query })).operations[0].id;
  expect([await first("cost"), await first("billing")]).toEqual(["invoices.list", "invoices.list"]);
  expect(await first("who am i")).toBe("organization.get");
});

test.each([
  ["--allow *", "change", PASSWORD, "password is secret, so agents must not send it"],
  ["", "change", FOLDER, "not allowed. Ask the user to start crdb-cloud mcp with --allow folders.create"],
  ["", "create_temporary_cluster", { ...ONE, provider: "AWS" }, "provider AWS needs region"],
  ["", "create_temporary_cluster", { ...ONE, ttl: "1week" }, "ttl must be a duration such as"],
  ["--max-clusters 0", "create_temporary_cluster", ONE, "already has as many clusters as --max-clusters allows (0)"],
] as const)("with the options %j, refuses %s %j", async (options, tool, params, error) => {
  const { call } = await connect({ options });
  expect(await call(tool, params)).toMatchObject({ error: expect.stringContaining(error) });
});

test("says that a change wasn't sent because of CRDB_CLOUD_READ_ONLY, which is no option of the server", async () => {
  vi.stubEnv("CRDB_CLOUD_READ_ONLY", "1");
  const { call } = await connect({ options: "--live --allow folders.create", mock: await openMock() });
  const { plan } = await call("change", FOLDER);
  const error = "folders.create: POST was not sent, because CRDB_CLOUD_READ_ONLY is set";
  expect(await call("change", { ...FOLDER, plan })).toMatchObject({ error });
});

test.each(REVISIONS)("with protocol %s, asks the user before a live change if the client can", async (revision) => {
  const mock = await openMock();
  const questions: string[] = [];
  const answers = [DECLINE, DECLINE, ACCEPT];
  const answer = (question: string): Answer => {
    questions.push(question);
    return answers.shift() as Answer;
  };
  const { call } = await connect({ revision, options: `${TEMPORARY} --allow folders.create`, mock, answer });
  const { plan } = await call("change", FOLDER);
  const declined = { error: "the user declined, so nothing was changed" };
  expect(await call("change", { ...FOLDER, plan })).toMatchObject(declined);
  expect(await call("create_temporary_cluster", ONE)).toMatchObject(declined);
  expect(questions).toEqual([
    'Create a folder: POST /api/v1/folders {"name":"agents"}',
    "Create the BASIC cluster agents-one on GCP in us-central1? It expires after 1h.",
  ]);
  expect(mock.requests.filter(({ method }) => method !== "GET")).toEqual([]);
  expect(await call("change", { ...FOLDER, plan })).toMatchObject({ response: { name: "agents" } });
});

test("makes a temporary cluster, finds it by name, and deletes it with its file", async () => {
  const { call } = await connect({ asProcess: true });
  const first = await call("create_temporary_cluster", { name: "agents-one", ttl: "30m" });
  expect(first).toMatchObject({ name: "agents-one", created: true, cloud: expect.stringContaining("mock") });
  const { connection_file: file } = first;
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await stat(dirname(file))).mode & 0o777).toBe(0o700);
  expect(await readFile(file, "utf8")).toMatch(/^export DATABASE_URL='postgresql:\/\/.+'$/m);
  const victim = join(dirname(file), "victim");
  await writeFile(victim, "kept");
  await rm(file);
  await symlink(victim, file);
  const second = await call("create_temporary_cluster", ONE);
  expect(second).toMatchObject({ created: false, cluster_id: first.cluster_id, connection_file: file });
  expect(await readFile(victim, "utf8")).toBe("kept");
  expect((await lstat(file)).isFile()).toBe(true);
  expect(await call("delete_temporary_cluster", ONE)).toMatchObject({ deleted: true });
  await expect(stat(file)).rejects.toThrow("ENOENT");
  expect(await call("delete_temporary_cluster", ONE)).toMatchObject({ deleted: false });
});

test.each(REVISIONS)(
  "with protocol %s, recovers a cancelled creation by its name, and reports progress",
  async (revision) => {
    const mock = await openMock();
    const { client, call } = await connect({ revision, options: TEMPORARY, mock });
    const removeFault = mock.fault({ operation: "clusters.get", latencyMs: 600_000 });
    const abort = new AbortController();
    const params = { name: "create_temporary_cluster", arguments: ONE };
    const creating = client.callTool(params, { signal: abort.signal });
    creating.catch(() => {});
    await vi.waitUntil(() => mock.requests.some(({ method }) => method === "POST"), { timeout: 60_000 });
    abort.abort();
    await expect(creating).rejects.toThrow();
    removeFault();
    expect(await call("create_temporary_cluster", ONE)).toMatchObject({ created: false });
    expect(listClusters(mock)).toEqual(["agents-one"]);
    const news: unknown[] = [];
    await client.callTool(params, { onprogress: (one) => news.push(one) });
    expect(news).toContainEqual(expect.objectContaining({ message: "CREATED" }));
  },
);

test("writes no secret", async () => {
  const mock = await openMock();
  const { call, written } = await connect({ options: "--live --allow *", mock });
  const { cluster_id, connection_file } = await call("create_temporary_cluster", ONE);
  const { password } = new URL(/'(.+)'/.exec(await readFile(connection_file, "utf8"))?.[1] ?? "");
  expect(password).not.toBe("");
  await call("change", PASSWORD);
  await call("read", { operation: "clusters.getConnectionString", params: { cluster_id } });
  for (const secret of [mock.apiKey, password, "xyzzy"]) expect(written()).not.toContain(secret);
});

test("crdb-cloud mcp ends if its stdin is a file, such as /dev/null", async () => {
  const { exit, output } = start(["mcp"], {}, { stdio: ["ignore", "pipe", "pipe"] });
  expect([await exit, output]).toEqual([0, { out: "", err: "" }]);
});

test("crdb-cloud mcp --live ends with status 3 without a key", async () => {
  const err = expect.stringContaining("COCKROACH_API_KEY");
  expect(await callMain(undefined, "mcp --live")).toMatchObject({ status: 3, err });
});

test("createPlans() lets a plan expire after ten minutes", () => {
  let now = 0;
  const plans = createPlans(() => now);
  const [early, late] = [plans.add({ a: 1, b: 2 }), plans.add({ a: 1 })];
  now = 10 * 60_000 - 1;
  plans.check(early, { b: 2, a: 1 });
  now += 1;
  expect(() => plans.check(late, { a: 1 })).toThrow("the plan has expired");
});

test("loadCatalogue() hides the spec's secret fields wherever they stand", async () => {
  const { hideSecrets } = await loadCatalogue([]);
  const response = { items: [{ name: "a", api_key: "xyzzy", nested: { password: "xyzzy" } }] };
  expect(JSON.stringify(hideSecrets(response))).toBe(JSON.stringify(response).replaceAll("xyzzy", "[redacted]"));
});
