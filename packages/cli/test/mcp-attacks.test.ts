import { readdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { PassThrough } from "node:stream";
import { createClient } from "@crdb-cloud/node";
import { expect, test } from "vitest";
import { loadApi } from "../src/api/operations.ts";
import { main } from "../src/main.ts";
import { callMain } from "./call-main.ts";
import { ACCEPT, type Answer, connect, DECLINE, type Result } from "./connect-agent.ts";
import { makeFolder } from "./make-folder.ts";
import { listClusters, openMock, start, toEnv, until } from "./start-command.ts";

const TEMPORARY = "--allow temporary-clusters";
const OWNER = { "crdb-cloud-owner": "crdb-cloud-mcp" };
const EXPIRED = { ...OWNER, "crdb-cloud-expires": "2020-01-01t00-00-00z", "crdb-cloud-creation": "x" };
const SERVERLESS = { regions: ["us-central1"], primary_region: "us-central1" };
const CLIENT = { protocolVersion: "2025-03-26", capabilities: {}, clientInfo: { name: "test", version: "1" } };
const INITIALIZE = { jsonrpc: "2.0", id: 1, method: "initialize", params: CLIENT };
/** Cluster names that an attacker may use to reach other files. */
const PATHS = ["../somewhere/", "..", "/etc/x", "agents-one/.."];
const CONTROLS = ["agents\0one", "agents\u001b[2Jone", "agents\none", "agents\u202eone"];
const BAD_NAMES = [...PATHS, ...CONTROLS, "AGENTS-ONE", "__proto__", "a".repeat(99), ""];

/** Plans a change and carries it out, as an agent that asks nobody would. */
async function change(call: (name: string, params: object) => Promise<Result>, operation: string, params: object) {
  const planned = await call("change", { operation, params });
  return planned.plan === undefined ? planned : call("change", { operation, params, plan: planned.plan });
}

/**
 * Connects to a server that uses a "live" organization and records its questions. `ask` answers them for the user;
 * without it, the client can't ask. `seed()` adds a cluster of the user's and returns its id.
 */
async function openLive(options: string, ask?: Answer) {
  const mock = await openMock();
  const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
  const questions: string[] = [];
  const answer = (question: string): Answer => {
    questions.push(question);
    return ask as Answer;
  };
  const connectTo = () => connect({ options: `--live ${options}`.trim(), mock, ...(ask && { answer }) });
  const seed = async (name: string, labels: Record<string, string> = {}): Promise<string> => {
    const cluster_id = mock.seedCluster({ name }).id;
    await cloud.clusters.update({ cluster_id, labels });
    return cluster_id;
  };
  return { mock, cloud, questions, seed, connectTo, ...(await connectTo()) };
}

test("delete_temporary_cluster only removes files that this server wrote", async () => {
  const { call } = await connect({});
  const { connection_file: file } = await call("create_temporary_cluster", { name: "agents-one" });
  const folder = dirname(file);
  expect(basename(file)).not.toContain("agents-one");
  const victims = [join(makeFolder(), "victim.env"), join(folder, ".env"), join(folder, "agents-two.env")];
  for (const victim of victims) await writeFile(victim, "kept");
  const names = victims.flatMap((victim) => [victim.slice(0, -4), `../../../../../../../..${victim.slice(0, -4)}`]);
  for (const name of [...names, `../${basename(folder)}/`, "agents-two", ...BAD_NAMES]) {
    await call("delete_temporary_cluster", { name });
  }
  expect((await readdir(folder)).toSorted()).toEqual([".env", "agents-two.env", basename(file)].toSorted());
  expect(await readdir(dirname(victims[0] as string))).toEqual(["victim.env"]);
});

test.each(BAD_NAMES)("refuses the name %j before asking the user or sending anything", async (name) => {
  const { mock, call, questions } = await openLive(TEMPORARY, ACCEPT);
  const error = expect.stringMatching(
    /^the cluster's name must be 6 to 20 lowercase letters, digits and dashes, not "/,
  );
  for (const tool of ["create_temporary_cluster", "delete_temporary_cluster"])
    expect(await call(tool, { name })).toMatchObject({ error });
  expect([questions, mock.requests]).toEqual([[], []]);
});

test("the server's files are gone when it ends, by the end of stdin or by a signal other than SIGKILL", async () => {
  for (const signal of [undefined, "SIGTERM", "SIGINT", "SIGHUP", "SIGKILL"] as const) {
    const folder = makeFolder();
    const server = start(["mcp"], { PATH: process.env.PATH, TMPDIR: folder }, { input: null });
    const params = { name: "create_temporary_cluster", arguments: { name: "agents-one" } };
    for (const message of [INITIALIZE, { jsonrpc: "2.0", id: 2, method: "tools/call", params }])
      server.child.stdin?.write(`${JSON.stringify(message)}\n`);
    await until(() => server.output.out.includes("connection_file"), server);
    const list = async () => (await readdir(folder)).filter((name) => name.startsWith("crdb-cloud-"));
    expect(await list()).toHaveLength(1);
    if (signal === undefined) server.child.stdin?.end();
    else server.child.kill(signal);
    expect([signal, await server.exit]).toEqual([signal, signal ?? 0]);
    // After SIGKILL, the server can't remove its files. The guide on agents says so.
    expect([signal, (await list()).length]).toEqual([signal, signal === "SIGKILL" ? 1 : 0]);
  }
});

test("no permission lets change create clusters, and the cap can't be passed by", async () => {
  const mock = await openMock();
  const node = { num_virtual_cpus: 32 };
  const dedicated = { region_nodes: { "us-central1": 30 }, hardware: { machine_spec: node, storage_gib: 150 } };
  const large = { name: "large-one", provider: "GCP", spec: { plan: "ADVANCED", dedicated } };
  const inWorkspace = { workspace_id: "1", name: "small-one", ...SERVERLESS };
  // Tries every operation that the CLUSTER_CREATOR role allows, whatever its name.
  const { operations } = await loadApi();
  const creators = [...operations.values()].filter(
    ({ method, roles }) => method !== "GET" && roles.includes("CLUSTER_CREATOR"),
  );
  expect(creators.map(({ id }) => id)).toEqual(["clusters.create", "virtualClusterWorkspaces.createCluster"]);
  for (const options of [`--live ${TEMPORARY}`, "--live --allow *", "--live"]) {
    const { call } = await connect({ options, mock });
    for (const [at, params] of [large, inWorkspace].entries()) {
      const operation = creators[at]?.id;
      const error = `${operation} is not allowed. Call the create_temporary_cluster tool`;
      for (const plan of [undefined, "forged", ""])
        expect(await call("change", { operation, params, plan })).toMatchObject({ error });
    }
  }
  const err = expect.stringContaining("Use --allow temporary-clusters");
  expect(await callMain(mock, "mcp --live --allow clusters.create")).toMatchObject({ status: 2, err });
  expect(listClusters(mock)).toEqual([]);
});

test("labels can't make another cluster temporary, or a temporary one somebody else's", async () => {
  const { mock, cloud, call, seed } = await openLive(`${TEMPORARY} --allow clusters.update --allow folders.create`);
  const production = await seed("production", { team: "shop" });
  const staging = await seed("staging", OWNER);
  const { cluster_id } = await call("create_temporary_cluster", { name: "agents-one" });
  const { labels } = (await call("read", { operation: "clusters.get", params: { cluster_id } })).response;
  const error = expect.stringContaining("labels that begin with crdb-cloud- must stay as they are");
  const later = { ...labels, "crdb-cloud-expires": "2090-01-01t00-00-00z" };
  const refused: readonly (readonly [string, object])[] = [
    [production, { ...OWNER }],
    [production, EXPIRED],
    [production, labels],
    [production, { "crdb-cloud-": "" }],
    [staging, EXPIRED],
    [staging, {}],
    [cluster_id, {}],
    [cluster_id, { ...labels, "crdb-cloud-owner": "other" }],
    [cluster_id, later],
    [cluster_id, { team: "shop" }],
  ];
  const updates = () => mock.requests.filter(({ method }) => method === "PATCH").length;
  const before = updates();
  for (const [id, labels] of refused)
    for (const cluster_id of [id, [id]])
      expect(await change(call, "clusters.update", { cluster_id, labels })).toMatchObject({
        error: Array.isArray(cluster_id) ? expect.any(String) : error,
      });
  expect(await change(call, "folders.create", { name: "agents", labels: OWNER })).toMatchObject({ error });
  expect(updates()).toBe(before);
  for (const name of ["production", "staging"]) {
    const error = "create_temporary_cluster did not create it";
    const kept = { error: `${name} was not deleted, because ${error}` };
    expect(await call("delete_temporary_cluster", { name })).toMatchObject(kept);
    expect(await call("create_temporary_cluster", { name })).toMatchObject({ error: `${name} exists, but ${error}` });
  }
  expect((await cloud.clusters.get({ cluster_id: staging })).labels).toEqual(OWNER);
  expect(await Array.fromAsync(cloud.sqlUsers.list({ cluster_id: staging }))).toEqual([]);
  const params = { cluster_id, labels: { ...labels, team: "shop" } };
  expect(await change(call, "clusters.update", params)).toMatchObject({ response: { labels: { team: "shop" } } });
  const plain = { cluster_id: production, labels: { team: "web" } };
  expect(await change(call, "clusters.update", plain)).toMatchObject({ response: { labels: { team: "web" } } });
  // A plan that was made before the cluster became temporary can't change the labels either.
  const late = { operation: "clusters.update", params: { ...plain, labels: { team: "shop" } } };
  const { plan } = await call("change", late);
  await cloud.clusters.update({ cluster_id: production, labels: { ...EXPIRED } });
  expect(await call("change", { ...late, plan })).toMatchObject({ error });
  expect(listClusters(mock)).toEqual(["production", "staging", "agents-one"]);
});

test("a server stays below its cap when a model calls in parallel, and so do others for the same owner", async () => {
  const { mock, call, connectTo } = await openLive(TEMPORARY);
  const create = (name: string) => call("create_temporary_cluster", { name });
  const results = await Promise.all(["agents-1", "agents-2", "agents-3", "agents-4", "agents-5"].map(create));
  expect(results.filter(({ created }) => created)).toHaveLength(2);
  const refused = "was not created, because crdb-cloud-mcp already has as many clusters as";
  expect(results.filter(({ error }) => error?.includes(refused))).toHaveLength(3);
  const error = expect.stringContaining(refused);
  expect(await (await connectTo()).call("create_temporary_cluster", { name: "agents-6" })).toMatchObject({ error });
  expect(listClusters(mock)).toHaveLength(2);
});

test("a forgotten cluster expires, and a sweep of its owner deletes it", async () => {
  const { mock, call, seed } = await openLive(TEMPORARY);
  await seed("staging", OWNER);
  await call("create_temporary_cluster", { name: "agents-one", ttl: "1h" });
  const sweep = () => callMain(mock, "sweep --owner crdb-cloud-mcp");
  await sweep();
  expect(listClusters(mock)).toEqual(["staging", "agents-one"]);
  mock.advance(3_600_000);
  expect(await sweep()).toMatchObject({ status: 0 });
  expect(listClusters(mock)).toEqual(["staging"]);
});

test("without --live, nothing reaches the organization whose key is in the environment", async () => {
  const mock = await openMock();
  const { call } = await connect({ options: "--allow folders.create", mock });
  const cloud = "a mock in this process; nothing is real, nothing is billed";
  expect(await call("create_temporary_cluster", { name: "agents-one" })).toMatchObject({ created: true, cloud });
  expect(await change(call, "folders.create", { name: "agents" })).toMatchObject({ response: {}, cloud });
  expect(await call("read", { operation: "users.list" })).toMatchObject({ error: expect.any(String), cloud });
  expect(mock.requests).toEqual([]);
});

test("every operation that changes something needs its own permission, and who may do what is never changed", async () => {
  const { operations } = await loadApi();
  const { mock, call } = await openLive("");
  const all = await connect({ options: "--live --allow *", mock });
  let access = 0;
  for (const { id, method } of operations.values()) {
    const isAccess = /^(apiKeys|serviceAccounts|roles|users|jwtIssuers|scim)\./.test(id);
    if (isAccess) {
      access += 1;
      const error = `${id} is unavailable over MCP, since it manages access to the organization`;
      for (const tool of ["read", "change"])
        expect(await all.call(tool, { operation: id, plan: tool === "change" ? "x" : undefined })).toMatchObject({
          error,
        });
    } else if (method !== "GET") {
      const { error } = await call("change", { operation: id });
      expect(error).toMatch(`${id} is not allowed.`);
      expect((await all.call("read", { operation: id })).error).toMatch(`${id} makes changes.`);
    }
  }
  expect(access).toBeGreaterThan(40);
  const error = expect.stringContaining("start crdb-cloud mcp with --allow temporary-clusters");
  for (const tool of ["create_temporary_cluster", "delete_temporary_cluster"])
    expect(await call(tool, { name: "agents-one" })).toMatchObject({ error });
  for (const operation of ["constructor", "__proto__", "clusters", "clusters.list.call", "", "clusters.create\0"])
    for (const tool of ["read", "change"])
      expect(await all.call(tool, { operation })).toMatchObject({ error: expect.stringMatching(/^unknown operation/) });
  expect(mock.requests).toEqual([]);
});

test("the audit log mentions who may do what, but shows agents no secret", async () => {
  const { cloud, call } = await openLive("--allow *");
  const account = await cloud.serviceAccounts.create({ name: "deploys", description: "", roles: [] });
  const { secret } = await cloud.apiKeys.create({ name: "nightly-key", service_account_id: account.id });
  const log = JSON.stringify(await call("read", { operation: "auditLogs.list" }));
  for (const mentioned of ["deploys", "nightly-key"]) expect(log).toContain(mentioned);
  expect(log).not.toContain(secret);
});

test("a plan works once, even concurrently, with its own arguments, and not on another server", async () => {
  const { mock, call, connectTo } = await openLive("--allow folders.create");
  const other = await connectTo();
  const folder = { operation: "folders.create", params: { name: "agents" } };
  const { plan, request, body } = await call("change", folder);
  expect([request, body]).toEqual(["POST /api/v1/folders", folder.params]);
  const unknown = { error: expect.stringMatching(/^unknown plan/) };
  expect(await call("change", { ...folder, plan: "forged" })).toMatchObject(unknown);
  expect(await other.call("change", { ...folder, plan })).toMatchObject(unknown);
  const others = { error: expect.stringMatching(/^the plan was made for different arguments/) };
  expect(await call("change", { ...folder, params: { name: "others" }, plan })).toMatchObject(others);
  const results = await Promise.all(Array.from({ length: 5 }, () => call("change", { ...folder, plan })));
  expect(results.flatMap(({ response }) => response?.name ?? [])).toEqual(["agents"]);
  expect(await call("change", { ...folder, plan })).toMatchObject(unknown);
  expect(mock.requests.filter(({ method }) => method !== "GET")).toHaveLength(1);
});

const HOSTILE = { name: "a\u001b[2J\u009b2J\u202e\u007f\r\nb" };

test.each<[string, object, string[], RegExp]>([
  [
    "clusters.delete",
    { cluster_id: "production" },
    ["production"],
    /^Delete a cluster and its data \(production\): DELETE \/api\/v1\/clusters\/[\w-]+$/,
  ],
  [
    "physicalReplication.create",
    { primary_cluster_id: "production", standby_cluster_id: "standby" },
    ["production", "standby"],
    /^Create a replication stream \(production, standby\): POST /,
  ],
  ["folders.create", HOSTILE, [], /^Create a folder: POST \/api\/v1\/folders /],
])("the question for %s %j names each cluster, and shows no control characters", async (operation, given, ...row) => {
  const [clusters, question] = row;
  const { mock, call, questions, seed } = await openLive("--allow *", DECLINE);
  const ids = new Map([["production", await seed("production")] as const, ["standby", await seed("standby")] as const]);
  const params = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, ids.get(value) ?? value]));
  const { plan, clusters: planned } = await call("change", { operation, params });
  await call("change", { operation, params, plan });
  expect([planned, questions]).toEqual([clusters, [expect.stringMatching(question)]]);
  expect(questions[0]).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  expect(listClusters(mock)).toEqual(["production", "standby"]);
});

test("the user's answer counts once, and only for the question that was asked", async () => {
  const mock = await openMock();
  const server = start(["mcp", "--live", ...TEMPORARY.split(" ")], toEnv(mock), { input: null });
  const _meta = {
    "io.modelcontextprotocol/protocolVersion": "2026-07-28",
    "io.modelcontextprotocol/clientCapabilities": { elicitation: { form: {} } },
  };
  const inputResponses = { confirm: ACCEPT };
  let id = 0;
  const call = async (tool: string, agent: string, requestState?: string): Promise<Result> => {
    const params = { name: tool, arguments: { name: agent }, inputResponses, requestState, _meta };
    server.child.stdin?.write(`${JSON.stringify({ jsonrpc: "2.0", id: ++id, method: "tools/call", params })}\n`);
    await until(() => server.output.out.split("\n").length > id, server);
    return JSON.parse(server.output.out.trim().split("\n").at(-1) ?? "").result;
  };
  const { requestState } = await call("create_temporary_cluster", "agents-one");
  const asks = { resultType: "input_required" };
  for (const forged of [undefined, "", "forged", requestState.toUpperCase()])
    expect(await call("create_temporary_cluster", "agents-one", forged)).toMatchObject(asks);
  expect(await call("create_temporary_cluster", "agents-two", requestState)).toMatchObject(asks);
  expect(await call("delete_temporary_cluster", "agents-one", requestState)).toMatchObject(asks);
  expect(listClusters(mock)).toEqual([]);
  const done = { resultType: "complete" };
  expect(await call("create_temporary_cluster", "agents-one", requestState)).toMatchObject(done);
  expect(await call("create_temporary_cluster", "agents-one", requestState)).toMatchObject(asks);
  const deletion = await call("delete_temporary_cluster", "agents-one");
  expect(await call("delete_temporary_cluster", "agents-one", deletion.requestState)).toMatchObject(done);
  expect(await call("delete_temporary_cluster", "agents-one", deletion.requestState)).toMatchObject(asks);
  expect(listClusters(mock)).toEqual([]);
});

test("replies to a line of 50 MB, to one that isn't JSON, to one that isn't a message and to a batch, and goes on", async () => {
  const list = { jsonrpc: "2.0", id: 2, method: "tools/list" };
  const batch = [list, 7, { jsonrpc: "2.0", method: "notifications/initialized" }, [list], { ...list, id: 3 }];
  const invalid = ["x".repeat(50_000_000), "{", "[]", "7", '{"jsonrpc":"2.0"}', ""];
  const server = start(["mcp"], { PATH: process.env.PATH }, { input: null });
  for (const line of [...invalid, JSON.stringify(INITIALIZE), JSON.stringify(batch)])
    server.child.stdin?.write(`${line}\n`);
  await until(() => server.output.out.split("\n").length > 10, server);
  server.child.stdin?.end();
  expect(await server.exit).toBe(0);
  const replies = server.output.out.trim().split("\n");
  const found = replies.map((line): [number | null, unknown] => {
    const { id, error, result } = JSON.parse(line);
    return [id, error?.code ?? result.serverInfo?.name ?? "tools"];
  });
  const codes = [-32600, -32700, -32600, -32600, -32600].map((code) => [null, code]);
  const named = [1, 2, 3].map((id) => [id, id === 1 ? "crdb-cloud" : "tools"]);
  expect(found.toSorted(([a], [b]) => Number(a) - Number(b))).toEqual([...codes, codes[0], codes[0], ...named]);
});

test("says on a terminal what it waits for", async () => {
  const [stdin, stderr] = [Object.assign(new PassThrough(), { isTTY: true }).end(), new PassThrough()];
  let err = "";
  stderr.setEncoding("utf8").on("data", (text) => (err += text));
  expect(await main(["mcp"], { stdin, stdout: new PassThrough(), stderr, env: {} })).toBe(0);
  expect(err).toContain("this server talks to an agent over stdio");
});
