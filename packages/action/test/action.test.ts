import { globSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listClusters } from "../../cli/test/start-command.ts";
import { readText, table, withSection } from "../../cli/test/write-section.ts";
import { metadata, openRepository, toEvent } from "./run-action.ts";

const KEEP = { with: { keep: "true" } } as const;
const PREVIEW = { ...KEEP, event: toEvent(12) };

test("main creates a cluster and sets every output, and post deletes it even if the service fails; neither shows a secret", async () => {
  const { mock, start, post } = await openRepository();
  // If the job ends before the action's state is saved, post has nothing to delete.
  expect(await post()).toMatchObject({ status: 0, log: "" });
  expect(mock.requests).toEqual([]);
  const main = await start("main").ended;
  expect(main).toMatchObject({ status: 0, log: expect.stringMatching(/Created run-17-\w{6}\./) });
  expect(Object.keys(main.outputs).sort()).toEqual(Object.keys(metadata.outputs).sort());
  const [name] = listClusters(mock);
  expect(main.outputs).toMatchObject({ created: "true", port: "26257", user: expect.stringMatching(/^crdb_cloud_/) });
  expect(JSON.parse(main.state.created ?? "")).toEqual({ name, id: main.outputs["cluster-id"] });
  const { hostname, username, password, href } = new URL(main.outputs["connection-string"] as string);
  expect([hostname, username]).toEqual([main.outputs.host, main.outputs.user]);
  expect(main.summary).toMatch(new RegExp(`<td>${name}</td>.*<td>BASIC</td><td>us-central1</td>`));
  const masked = main.commands.flatMap(({ name, message }) => (name === "add-mask" ? [message] : []));
  expect(masked).toEqual([mock.apiKey, href, password]);
  for (const secret of masked) expect([main.log, main.summary].join()).not.toContain(secret);
  mock.fault({ operation: "clusters.delete", status: 503, count: 8 });
  expect([(await start("post", {}, main.state).ended).status, listClusters(mock)]).toEqual([0, []]);
  expect((await post({}, main.state)).status).toBe(0);
});

test("each job of a pull request has its own cluster, labeled with the pull request", async () => {
  const { mock, github, cloud, start, post } = await openRepository();
  const step = { event: toEvent(12) };
  const [one, two] = await Promise.all([start("main", step).ended, start("main", step).ended]);
  expect(listClusters(mock)).toHaveLength(2);
  await post(step, one.state);
  expect(listClusters(mock)).toEqual([JSON.parse(two.state.created ?? "").name]);
  expect(github.requests[0]).toEqual({ path: "/repos/octo-org/shop/pulls/12", authorization: "Bearer job-token" });
  expect((await cloud.clusters.get({ cluster_id: two.outputs["cluster-id"] as string })).labels).toMatchObject({
    "crdb-cloud-owner": expect.stringMatching(/^shop-[0-9a-f]{8}$/),
    "crdb-cloud-pr": expect.stringMatching(/^12-/),
  });
});

test("a repository has one owner label, however its name is written and however long it is", async () => {
  const { cloud, main } = await openRepository();
  const repositories = ["Octo-Org/My.Shop_2", "octo-org/my.shop_2", `octo-org/${"_".repeat(100)}`];
  for (const [at, GITHUB_REPOSITORY] of repositories.entries())
    await main({ with: { name: `shop-${at}`, keep: "true" }, env: { GITHUB_REPOSITORY } });
  const { clusters } = await cloud.clusters.list();
  const [one, two, long] = clusters.map(({ labels }) => labels["crdb-cloud-owner"]);
  expect([one, long]).toEqual([
    expect.stringMatching(/^my-shop-2-[0-9a-f]{8}$/),
    expect.stringMatching(/^--[0-9a-f]{8}$/),
  ]);
  expect(two).toBe(one);
});

test.each(["SIGKILL", "SIGINT"] as const)("post deletes the cluster after %s ended the job", async (signal) => {
  const faults = [{ operation: "sqlUsers.create", latencyMs: 3_600_000 }] as const;
  const { mock, start, post } = await openRepository({ faults });
  const { kill, ended } = start("main");
  await expect.poll(() => listClusters(mock), { timeout: 60_000 }).toHaveLength(1);
  kill(signal);
  const { status, state } = await ended;
  await post({}, state);
  expect([status, listClusters(mock)]).toEqual([signal, []]);
});

test("post waits for a cluster that the service creates after the job ended", async () => {
  const { mock, cloud, start } = await openRepository();
  const name = "run-17-abcdef";
  const post = start("post", {}, { creating: JSON.stringify({ name, step: "1-1-abcdefgh" }) });
  await expect.poll(() => mock.requests.length, { timeout: 60_000 }).toBeGreaterThan(0);
  mock.seedCluster({ name: "others" });
  const labels = { "crdb-cloud-step": "1-1-abcdefgh" };
  const spec = { plan: "BASIC", serverless: { regions: ["us-central1"] }, labels } as const;
  await cloud.clusters.create({ name, provider: "GCP", spec });
  expect(await post.ended).toMatchObject({ status: 0, summary: expect.stringContaining("<td>deleted</td>") });
  expect(listClusters(mock)).toEqual(["others"]);
});

test.each([
  ["a response is lost", { reset: "after" }, ["creating", "created"]],
  ["the service rejects the request", { status: 400 }, ["creating"]],
] as const)("post deletes what was created, and waits for nothing else, if %s", async (_, fault, saved) => {
  const faults = [{ operation: "clusters.create", count: 1, ...fault }] as const;
  const { mock, main, post } = await openRepository({ faults });
  const { state } = await main();
  expect(Object.keys(state)).toEqual(saved);
  const sent = mock.requests.length;
  expect([(await post({}, state)).status, listClusters(mock)]).toEqual([0, []]);
  expect(mock.requests.slice(sent).map(({ operation }) => operation)).not.toContain("clusters.list");
});

test("a name without keep is never shared: not with a preview, nor with a job that runs at the same time", async () => {
  const { mock, main, post, start } = await openRepository();
  expect((await main({ with: { name: "shared-db", keep: "true" } })).outputs.created).toBe("true");
  const own = { with: { name: "shared-db" } };
  const refused = await main(own);
  const taken = "a cluster named shared-db already exists, and another job may be using it. Omit name to";
  const advice = `${taken} give this job its own cluster, or set keep to share this one`;
  expect(refused).toMatchObject({ status: 1, log: expect.stringContaining(advice) });
  expect((await post(own, refused.state)).status).toBe(0);
  expect(listClusters(mock)).toEqual(["shared-db"]);
  // Jobs of a matrix have the same run id.
  const matrix = { with: { name: "matrix-db" } };
  const jobs = await Promise.all([start("main", matrix).ended, start("main", matrix).ended]);
  const [loser, winner] = jobs.sort((a, b) => Number(b.status) - Number(a.status));
  expect([loser?.status, winner?.status]).toEqual([1, 0]);
  await post(matrix, loser?.state);
  expect(listClusters(mock)).toEqual(["shared-db", "matrix-db"]);
  await post(matrix, winner?.state);
  expect(listClusters(mock)).toEqual(["shared-db"]);
});

test("a cluster that an earlier attempt of the same run left is deleted and created again", async () => {
  const { mock, main, post } = await openRepository();
  const attempt = (GITHUB_RUN_ID: string, GITHUB_RUN_ATTEMPT: string, name = "shop-test") =>
    main({ with: { name }, env: { GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } });
  const first = await attempt("77", "1");
  expect([(await attempt("78", "1")).status, (await attempt("77", "1")).status]).toEqual([1, 1]);
  // The first attempt of another run left a cluster whose creation failed.
  mock.fault({ operation: "clusters.create", creationFailed: true, count: 1 });
  expect((await attempt("79", "1", "other-test")).status).toBe(1);
  const again = await attempt("79", "2", "other-test");
  expect(again.status).toBe(0);
  await post({ with: { name: "other-test" } }, again.state);
  const second = await attempt("77", "2");
  expect([second.status, second.outputs.created, listClusters(mock)]).toEqual([0, "true", ["shop-test"]]);
  expect(second.outputs["cluster-id"]).not.toBe(first.outputs["cluster-id"]);
});

test("allow-from closes the cluster for all other addresses", async () => {
  const { cloud, main } = await openRepository();
  const { outputs } = await main({ with: { "allow-from": "203.0.113.7/32, 198.51.100.0/24" } });
  const { allowlist } = await cloud.allowlist.list({ cluster_id: outputs["cluster-id"] as string });
  expect(allowlist.map(({ cidr_ip, cidr_mask, sql, ui }) => [`${cidr_ip}/${cidr_mask}`, sql, ui])).toEqual([
    ["198.51.100.0/24", true, false],
    ["203.0.113.7/32", true, false],
  ]);
});

test("a repository gets no more clusters than max-clusters, not counting other repositories' clusters", async () => {
  const { mock, main } = await openRepository();
  const step = { with: { "max-clusters": "1" } };
  await main(step);
  const limit =
    /: run-\S+ was not created, because shop-\w{8} already has as many clusters as max-clusters allows \(1\). Delete one, or raise the limit\n$/;
  expect(await main(step)).toMatchObject({ status: 1, log: expect.stringMatching(limit) });
  expect((await main({ ...step, env: { GITHUB_REPOSITORY: "octo-org/blog" } })).status).toBe(0);
  expect(listClusters(mock)).toHaveLength(2);
});

test("each push to a pull request gets the same cluster, which is deleted when the pull request closes", async () => {
  const { mock, main, post, start } = await openRepository();
  const first = await main(PREVIEW);
  const second = await main(PREVIEW);
  expect([first.outputs.created, second.outputs.created]).toEqual(["true", "false"]);
  expect(second.outputs["cluster-id"]).toBe(first.outputs["cluster-id"]);
  await post(PREVIEW, second.state);
  const [name = ""] = listClusters(mock);
  expect(name).toMatch(/^pr-12-[0-9a-f]{8}$/);
  // Another repository of the organization has a pull request with the same number.
  const event = toEvent(12, { from: "octo-org/blog" });
  await main({ ...KEEP, event, env: { GITHUB_REPOSITORY: "octo-org/blog" } });
  const close = { with: { mode: "delete" }, event: toEvent(12, { state: "closed" }) };
  const deleted = { status: 0, summary: expect.stringContaining("<td>deleted</td>") };
  expect(await start("main", close).ended).toMatchObject(deleted);
  expect([listClusters(mock).length, listClusters(mock).includes(name)]).toEqual([1, false]);
  expect((await main(close)).summary).toContain("<td>already gone</td>");
});

const CLOSED = "notice: no cluster was created: pull request #12 is closed\n";
const UNKNOWN =
  "error: cannot tell whether octo-org/shop#12 is open. GitHub responded with 404: the token needs the pull-requests: read permission\n";

test.each([
  ["the event says that it is closed", "closed", "open", 0, CLOSED],
  ["GitHub says that it is closed, as when a job runs again after the merge", "open", "closed", 0, CLOSED],
  ["GitHub doesn't say whether it is open", "open", undefined, 1, UNKNOWN],
] as const)("no cluster is created for a pull request if %s", async (_, state, now, status, log) => {
  const { mock, main } = await openRepository({}, () => now);
  expect(await main({ ...KEEP, event: toEvent(12, { state }) })).toMatchObject({ status, log });
  expect(mock.requests).toEqual([]);
});

test("a cluster is deleted again if its pull request was closed while the cluster was being created", async () => {
  const states = ["open", "closed"] as const;
  let asked = 0;
  const { mock, main } = await openRepository({}, () => states[asked++]);
  const { status, outputs, log } = await main(PREVIEW);
  expect([status, outputs.created, listClusters(mock)]).toEqual([0, "false", []]);
  expect(outputs).not.toHaveProperty("connection-string");
  expect(log).toContain("was closed in the meantime");
  expect(mock.requests.map(({ operation }) => operation)).toContain("clusters.create");
});

test.each(["evil/shop", null])(
  "a pull request or a workflow run from the fork %s gets no cluster, and the log says why",
  async (from) => {
    const { mock, main } = await openRepository();
    const denied = /^notice: .*#12 comes from .*allow-forks is not true\n$/;
    for (const mode of ["create", "delete"]) {
      const ended = await main({ with: { mode }, event: toEvent(12, { from }) });
      expect(ended).toMatchObject({ status: 0, log: expect.stringMatching(denied) });
    }
    const toRun = (repository: object | null) => ({ event: { workflow_run: { head_repository: repository } } });
    const reason = /^notice: no cluster was created: the workflow run that started this one comes from .*\n$/;
    const ended = await main(toRun(from === null ? null : { full_name: from }));
    expect(ended).toMatchObject({ status: 0, log: expect.stringMatching(reason) });
    expect(mock.requests).toEqual([]);
    expect((await main(toRun({ full_name: "octo-org/shop" }))).outputs.created).toBe("true");
  },
);

test("a fork gets a cluster if a maintainer allows it, and the log says so", async () => {
  const { main } = await openRepository();
  const { outputs, log } = await main({ with: { "allow-forks": "true" }, event: toEvent(12, { from: "ada/shop" }) });
  expect(outputs.created).toBe("true");
  expect(log).toContain("notice: pull request #12 comes from ada/shop and gets a cluster, because allow-forks is");
});

test("a sweep deletes clusters that have expired or whose pull requests are closed, and leaves all others alone", async () => {
  const states = new Map<number, "open" | "closed" | undefined>([1, 2, 3].map((number) => [number, "open"]));
  const { mock, main, start } = await openRepository({ clock: "virtual" }, ({ number }) => states.get(number));
  mock.seedCluster({ name: "production" });
  for (const [at, ttl] of ["1h", "3d", "3d"].entries())
    await main({ with: { keep: "true", ttl }, event: toEvent(at + 1) });
  const [, one, two, three] = listClusters(mock);
  mock.advance("2h");
  states.set(2, "closed").set(3, undefined);
  const sweep = await main({ with: { mode: "sweep" } });
  // GitHub doesn't say that #3 is closed, so its cluster stays until it expires.
  const unknown = expect.stringContaining("cannot tell whether octo-org/shop#3 is open");
  expect(sweep).toMatchObject({ status: 1, log: unknown });
  expect(listClusters(mock)).toEqual(["production", three]);
  for (const name of [one, two]) expect(sweep.summary).toContain(`<td>${name}</td>`);
  mock.advance("3d");
  expect((await start("main", { with: { mode: "sweep" } }).ended).status).toBe(0);
  expect(listClusters(mock)).toEqual(["production"]);
});

const NAMES = ["pr-1\n::set-output name=created::true", "pr-1%0A::stop-commands::x", "$(touch x)", "<b>pr-1</b>&"];

test.each(NAMES)(
  "the cluster name %j is rejected, and can't inject workflow commands, shell code or HTML",
  async (name) => {
    const { mock, main, post } = await openRepository();
    const step = { with: { name } };
    const { status, outputs, commands, state } = await main(step);
    expect([status, outputs, state, mock.requests]).toEqual([1, {}, {}, []]);
    expect(commands.map((command) => command.name)).toEqual(["add-mask", "error"]);
    const id = "a7962ddb-8f78-4b0d-93b7-9d0e19a6e8a6";
    const ended = await post(step, { created: JSON.stringify({ name, id }) });
    expect([ended.status, ended.commands.map((command) => command.name)]).toEqual([0, ["add-mask"]]);
    expect(ended.summary).not.toMatch(/<b>|\n./);
  },
);

test.each([
  ["mode", "create\n::x::", "mode"],
  ["mode", "", "mode must be one of create, delete, sweep"],
  ["mode", "delete", "requires the name input"],
  ["keep", "true", "requires the name input"],
  ["keep", "yes please", "keep"],
  ["provider", "gcp", "provider"],
  ["plan", "ADVANCED", "plan"],
  ["ttl", "1 week", "ttl"],
  ["max-clusters", "-1", "max-clusters"],
  ["allow-from", "10.0.0.7/24", "allow-from: 10.0.0.7/24"],
  ["region", "us-central1\n::error::x", "region"],
])("with the invalid input %s: %j, the action fails before it creates anything", async (input, value, reason) => {
  const { mock, main } = await openRepository();
  const { status, commands, log } = await main({ with: { [input]: value } });
  expect([status, listClusters(mock)]).toEqual([1, []]);
  expect(commands.filter(({ name }) => name !== "add-mask")).toEqual([
    { name: "error", message: expect.stringContaining(reason) },
  ]);
  expect(log).not.toContain("--");
});

test("an event's invalid number or repository never gets into a URL", async () => {
  const { mock, github, main } = await openRepository();
  const number = "../../../users/ada" as unknown as number;
  expect((await main({ ...KEEP, event: toEvent(number) })).status).toBe(1);
  const sweep = { with: { mode: "sweep" }, env: { GITHUB_REPOSITORY: "octo-org/../users" } };
  expect((await main(sweep)).status).toBe(1);
  expect([github.requests, mock.requests]).toEqual([[], []]);
});

test.each([
  ["GITHUB_STEP_SUMMARY", 0, 1, "warning: the job summary could not be written"],
  ["GITHUB_OUTPUT", 1, 1, "error: "],
  ["GITHUB_STATE", 1, 0, "error: "],
])("if %s can't be written, main ends with %d after creating %d clusters, which post deletes", async (...row) => {
  const [file, status, created, log] = row;
  const { mock, main, post } = await openRepository();
  const step = { env: { [file]: "/no/such/file" } };
  const ended = await main(step);
  expect([ended.status, listClusters(mock).length]).toEqual([status, created]);
  expect(ended.log).toContain(log);
  await post(step, ended.state);
  expect(listClusters(mock)).toEqual([]);
});

test.each([undefined, "https://cockroachlabs.cloud/ci"])(
  "main and post work with nothing but the job's own OIDC token (audience %s)",
  async (audience) => {
    const { mock, cloud, main, post } = await openRepository({ keys: [{ organization: "acme" }] });
    const subject = "repo:octo-org/shop:ref:refs/heads/main";
    const role = { name: "CLUSTER_ADMIN", resource: { type: "ORGANIZATION" } } as const;
    const { id } = await cloud.serviceAccounts.create({ name: "ci", description: "", roles: [role] });
    await cloud.jwtIssuers.create({
      issuer_url: "https://token.actions.githubusercontent.com",
      audience: audience ?? "https://cockroachlabs.cloud",
      identity_map: [{ token_identity: subject, cc_identity: id }],
    });
    const inputs = { "api-key": "", "vanity-name": "acme", ...(audience && { audience }) };
    const step = { with: inputs, env: { ...mock.addGitHubJob({ subject }) } };
    const { status, outputs, state } = await main(step);
    expect([status, outputs.created]).toEqual([0, "true"]);
    expect([(await post(step, state)).status, listClusters(mock)]).toEqual([0, []]);
    mock.fault({ operation: "getGitHubToken", status: 403 });
    const { status: rejected, log } = await main(step);
    expect([rejected, listClusters(mock)]).toEqual([1, []]);
    expect(log).toContain('give the job "permissions: id-token: write"');
    expect(log).not.toContain(step.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
  },
);

test("the role CLUSTER_ADMIN is enough to create, extend, delete and sweep", async () => {
  const { mock, main } = await openRepository();
  const { apiKey } = mock.addKey({ roles: ["CLUSTER_ADMIN"] });
  const inputs = { "api-key": apiKey, name: "shop-test", keep: "true" };
  await main({ with: inputs });
  expect((await main({ with: inputs })).outputs).toMatchObject({ created: "false" });
  expect((await main({ with: { ...inputs, mode: "sweep" } })).status).toBe(0);
  expect([(await main({ with: { ...inputs, mode: "delete" } })).status, listClusters(mock)]).toEqual([0, []]);
});

test("the role CLUSTER_CREATOR is enough for a cluster that only lives as long as its job", async () => {
  const { mock, main, post } = await openRepository();
  const { apiKey } = mock.addKey({ roles: ["CLUSTER_CREATOR"] });
  for (let run = 0; run < 2; run += 1) {
    const step = { with: { "api-key": apiKey } };
    const { status, outputs, state } = await main(step);
    expect([status, outputs.created]).toEqual([0, "true"]);
    expect([(await post(step, state)).status, listClusters(mock)]).toEqual([0, []]);
  }
});

test.each([
  ["no credential", "", "set api-key, or set vanity-name and give the job `permissions: id-token: write`"],
  ["a token without the permission", "acme", 'give the job "permissions: id-token: write"'],
])("with %s, the error says what to set", async (_, name, advice) => {
  const { mock, main } = await openRepository();
  const { status, log } = await main({ with: { "api-key": "", "vanity-name": name } });
  expect([status, log, mock.requests]).toEqual([1, expect.stringContaining(advice), []]);
});

test("no other repository's cluster is deleted, even if the name matches", async () => {
  const { mock, main, post } = await openRepository();
  mock.seedCluster({ name: "production" });
  const step = { with: { name: "production" } };
  const { status, state } = await main(step);
  expect([status, (await post(step, state)).status]).toEqual([1, 0]);
  const remove = await main({ with: { ...step.with, mode: "delete" } });
  expect([remove.status, listClusters(mock)]).toEqual([1, ["production"]]);
});

test("action.yml declares exactly the inputs that the action reads", () => {
  const cwd = join(import.meta.dirname, "../src");
  const text = globSync("*.ts", { cwd }).map((name) => readText(join(cwd, name)));
  const read = [...text.join("\n").matchAll(/\b(?:getInput|choose|chooseIfSet|isSet)\("([\w-]+)"/g)].map(
    ([, name]) => name,
  );
  expect([...new Set(read)].sort()).toEqual(Object.keys(metadata.inputs).sort());
  expect(metadata.runs).toMatchObject({ using: "node24", main: "dist/main.mjs", post: "dist/post.mjs" });
});

test("the README lists all inputs and outputs, as action.yml describes them", async () => {
  const file = join(import.meta.dirname, "../README.md");
  const inputs = Object.entries(metadata.inputs).map(([name, { description, default: value }]) => {
    return [`\`${name}\``, description, value && `\`${value}\``];
  });
  const outputs = Object.entries(metadata.outputs).map(([name, { description }]) => [`\`${name}\``, description]);
  const text = withSection(readText(file), "inputs", table(["input", "meaning", "default"], inputs));
  await expect(withSection(text, "outputs", table(["output", "meaning"], outputs))).toMatchFileSnapshot(file);
});
