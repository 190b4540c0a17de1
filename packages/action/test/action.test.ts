import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@crdb-cloud/node";
import { describe, expect, test } from "vitest";
import { listClusters, openMock } from "../../cli/test/start-command.ts";
import { startGitHub } from "../../cli/test/start-github.ts";
import { metadata, runStep, startStep } from "./run-action.ts";

/** The event of a pull request, of the repository itself or of a fork. */
function toEvent(number: number, { state = "open", from = "octo-org/shop" as string | null } = {}): object {
  return { pull_request: { number, state, head: { repo: from === null ? null : { full_name: from } } } };
}

describe("a cluster for a job", () => {
  test("main creates a cluster and sets every output, and post deletes it", async () => {
    const mock = await openMock();
    const step = { with: { "api-key": mock.apiKey } };
    const main = await startStep(mock, "main", step).ended;
    expect([main.status, main.log]).toEqual([0, expect.stringMatching(/Created run-17-\w{6}\./)]);
    expect(Object.keys(main.outputs).sort()).toEqual(Object.keys(metadata.outputs).sort());
    const [name] = listClusters(mock);
    expect(main.outputs).toMatchObject({ created: "true", port: "26257", user: expect.stringMatching(/^crdb_cloud_/) });
    expect(JSON.parse(main.state.created ?? "")).toEqual({ name, id: main.outputs["cluster-id"] });
    const url = new URL(main.outputs["connection-string"] as string);
    expect([url.hostname, url.username]).toEqual([main.outputs.host, main.outputs.user]);
    expect(main.summary).toMatch(new RegExp(`<td>${name}</td>.*<td>BASIC</td><td>us-central1</td>`));
    const post = await startStep(mock, "post", step, main.state).ended;
    expect([post.status, listClusters(mock)]).toEqual([0, []]);
    expect((await runStep(mock, "post", step, main.state)).status).toBe(0);
  });

  test("the log and the job summary contain neither the SQL password nor the API key", async () => {
    const mock = await openMock();
    const main = await startStep(mock, "main", { with: { "api-key": mock.apiKey } }).ended;
    const url = main.outputs["connection-string"] as string;
    const { password } = new URL(url);
    const masked = main.commands.flatMap(({ name, message }) => (name === "add-mask" ? [message] : []));
    expect(masked).toEqual([mock.apiKey, url, password]);
    for (const secret of masked) expect([main.log, main.summary].join()).not.toContain(secret);
  });

  test("each job of a pull request has its own cluster, labelled with the pull request", async () => {
    const mock = await openMock();
    const github = await startGitHub(() => "open");
    const step = { with: { "api-key": mock.apiKey }, event: toEvent(12), env: { GITHUB_API_URL: github.url } };
    const [one, two] = await Promise.all([startStep(mock, "main", step).ended, startStep(mock, "main", step).ended]);
    expect(listClusters(mock)).toHaveLength(2);
    await runStep(mock, "post", step, one.state);
    expect(listClusters(mock)).toEqual([JSON.parse(two.state.created ?? "").name]);
    expect(github.requests[0]).toBe("/repos/octo-org/shop/pulls/12 Bearer job-token");
    const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
    const { labels } = await cloud.clusters.get({ cluster_id: two.outputs["cluster-id"] as string });
    expect(labels).toMatchObject({
      "crdb-cloud-owner": expect.stringMatching(/^shop-[0-9a-f]{8}$/),
      "crdb-cloud-pr": expect.stringMatching(/^12-/),
    });
  });

  test("a repository has one owner label, however its name is written and however long it is", async () => {
    const mock = await openMock();
    for (const [at, repository] of [
      "Octo-Org/My.Shop_2",
      "octo-org/my.shop_2",
      `octo-org/${"_".repeat(100)}`,
    ].entries()) {
      const inputs = { "api-key": mock.apiKey, name: `shop-${at}`, keep: "true" };
      await runStep(mock, "main", { with: inputs, env: { GITHUB_REPOSITORY: repository } });
    }
    const { clusters } = await createClient({ baseUrl: mock.url, apiKey: mock.apiKey }).clusters.list();
    const [one, two, long] = clusters.map(({ labels }) => labels["crdb-cloud-owner"]);
    expect([one, long]).toEqual([two, expect.stringMatching(/^--[0-9a-f]{8}$/)]);
    expect(two).toMatch(/^my-shop-2-[0-9a-f]{8}$/);
  });

  test.each(["SIGKILL", "SIGINT"] as const)("post deletes the cluster after %s ended the job", async (signal) => {
    const mock = await openMock({ faults: [{ operation: "sqlUsers.create", latencyMs: 3_600_000 }] });
    const step = { with: { "api-key": mock.apiKey } };
    const { kill, ended } = startStep(mock, "main", step);
    await expect.poll(() => listClusters(mock), { timeout: 20_000 }).toHaveLength(1);
    kill(signal);
    const { status, state } = await ended;
    expect(status).toBe(signal);
    await runStep(mock, "post", step, state);
    expect(listClusters(mock)).toEqual([]);
  });

  test("post waits for a cluster that the service creates after the job ended", async () => {
    const mock = await openMock();
    const step = { with: { "api-key": mock.apiKey } };
    const name = "run-17-abcdef";
    const post = startStep(mock, "post", step, { creating: JSON.stringify({ name, step: "1-1-abcdefgh" }) });
    await expect.poll(() => mock.requests.length, { timeout: 20_000 }).toBeGreaterThan(0);
    const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
    const spec = { plan: "BASIC" as const, serverless: { regions: ["us-central1"] } };
    await cloud.clusters.create({ name: "others", provider: "GCP", spec });
    const labels = { "crdb-cloud-step": "1-1-abcdefgh" };
    await cloud.clusters.create({ name, provider: "GCP", spec: { ...spec, labels } });
    const { status, summary } = await post.ended;
    expect([status, listClusters(mock)]).toEqual([0, ["others"]]);
    expect(summary).toContain("<td>deleted</td>");
  });

  test.each([
    ["a response is lost", { reset: "after" }, ["creating", "created"]],
    ["the service rejects the request", { status: 400 }, ["creating"]],
  ] as const)("post deletes what was created, and waits for nothing else, if %s", async (_, fault, saved) => {
    const mock = await openMock({ faults: [{ operation: "clusters.create", count: 1, ...fault }] });
    const step = { with: { "api-key": mock.apiKey } };
    const main = await runStep(mock, "main", step);
    expect(Object.keys(main.state)).toEqual(saved);
    const sent = mock.requests.length;
    const post = await runStep(mock, "post", step, main.state);
    expect([post.status, listClusters(mock)]).toEqual([0, []]);
    expect(mock.requests.slice(sent).map(({ operation }) => operation)).not.toContain("clusters.list");
  });

  test("a name without keep is never shared: not with a preview, nor with a job that runs at the same time", async () => {
    const mock = await openMock();
    const shared = { with: { "api-key": mock.apiKey, name: "shared-db", keep: "true" } };
    expect((await runStep(mock, "main", shared)).outputs.created).toBe("true");
    const own = { with: { "api-key": mock.apiKey, name: "shared-db" } };
    const main = await runStep(mock, "main", own);
    expect([main.status, main.log]).toEqual([
      1,
      expect.stringContaining(
        "a cluster named shared-db exists already, and another job may use it: omit name, so that this job gets a cluster of its own, or set keep to share the cluster",
      ),
    ]);
    expect((await runStep(mock, "post", own, main.state)).status).toBe(0);
    expect(listClusters(mock)).toEqual(["shared-db"]);
    // Jobs of a matrix have the same run id.
    const matrix = { with: { "api-key": mock.apiKey, name: "matrix-db" } };
    const jobs = await Promise.all([startStep(mock, "main", matrix).ended, startStep(mock, "main", matrix).ended]);
    const [loser, winner] = jobs.sort((a, b) => Number(b.status) - Number(a.status));
    expect([loser?.status, winner?.status]).toEqual([1, 0]);
    await runStep(mock, "post", matrix, loser?.state);
    expect(listClusters(mock)).toEqual(["shared-db", "matrix-db"]);
    await runStep(mock, "post", matrix, winner?.state);
    expect(listClusters(mock)).toEqual(["shared-db"]);
  });

  test("a cluster that an earlier attempt of the same run left is deleted and created again", async () => {
    const mock = await openMock();
    const start = (id: string, attempt: string) => {
      const env = { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt };
      return runStep(mock, "main", { with: { "api-key": mock.apiKey, name: "shop-test" }, env });
    };
    const first = await start("77", "1");
    expect([(await start("78", "1")).status, (await start("77", "1")).status]).toEqual([1, 1]);
    // The first attempt of another run left a cluster whose creation failed.
    mock.fault({ operation: "clusters.create", creationFailed: true, count: 1 });
    const failing = { with: { "api-key": mock.apiKey, name: "other-test" } };
    expect((await runStep(mock, "main", { ...failing, env: { GITHUB_RUN_ID: "79" } })).status).toBe(1);
    const env = { GITHUB_RUN_ID: "79", GITHUB_RUN_ATTEMPT: "2" };
    const again = await runStep(mock, "main", { ...failing, env });
    expect(again.status).toBe(0);
    await runStep(mock, "post", failing, again.state);
    const second = await start("77", "2");
    expect([second.status, second.outputs.created, listClusters(mock)]).toEqual([0, "true", ["shop-test"]]);
    expect(second.outputs["cluster-id"]).not.toBe(first.outputs["cluster-id"]);
  });

  test("post goes on deleting while the service fails", { timeout: 60_000 }, async () => {
    const mock = await openMock();
    const step = { with: { "api-key": mock.apiKey } };
    const main = await runStep(mock, "main", step);
    mock.fault({ operation: "clusters.delete", status: 503, count: 8 });
    expect([(await runStep(mock, "post", step, main.state)).status, listClusters(mock)]).toEqual([0, []]);
  });

  test("post does nothing if the job ended before it saved its state", async () => {
    const mock = await openMock();
    expect(await runStep(mock, "post", { with: { "api-key": mock.apiKey } })).toMatchObject({ status: 0, log: "" });
    expect(mock.requests).toEqual([]);
  });

  test("allow-from closes the cluster for all other addresses, and a wrong range is refused before anything is sent", async () => {
    const mock = await openMock();
    const step = { with: { "api-key": mock.apiKey, "allow-from": "203.0.113.7/32, 198.51.100.0/24" } };
    const main = await runStep(mock, "main", step);
    expect(main.status).toBe(0);
    const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
    const { allowlist } = await cloud.allowlist.list({ cluster_id: main.outputs["cluster-id"] as string });
    expect(allowlist.map(({ cidr_ip, cidr_mask, sql, ui }) => [`${cidr_ip}/${cidr_mask}`, sql, ui])).toEqual([
      ["198.51.100.0/24", true, false],
      ["203.0.113.7/32", true, false],
    ]);
    const other = await openMock();
    const wrong = { with: { "api-key": other.apiKey, "allow-from": "10.0.0.7/24" } };
    const refused = await runStep(other, "main", wrong);
    expect([refused.status, other.requests]).toEqual([1, []]);
    expect(refused.log).toContain("10.0.0.0/24");
  });

  test("a repository gets no more clusters than max-clusters, not counting other repositories' clusters", async () => {
    const mock = await openMock();
    const step = { with: { "api-key": mock.apiKey, "max-clusters": "1" } };
    await runStep(mock, "main", step);
    const { status, log } = await runStep(mock, "main", step);
    expect(status).toBe(1);
    expect(log).toMatch(
      /error: run-\S+ was not created, because shop-\w{8} already has 1, and max-clusters is 1. Delete one, or raise the limit\n$/,
    );
    const other = { ...step, env: { GITHUB_REPOSITORY: "octo-org/blog" } };
    expect((await runStep(mock, "main", other)).status).toBe(0);
    expect(listClusters(mock)).toHaveLength(2);
  });
});

describe("a preview of a pull request", () => {
  test("each push to a pull request gets the same cluster, which is deleted when the pull request closes", async () => {
    const mock = await openMock();
    const github = await startGitHub(() => "open");
    const env = { GITHUB_API_URL: github.url };
    const step = { with: { "api-key": mock.apiKey, keep: "true", ttl: "3d" }, event: toEvent(12), env };
    const first = await runStep(mock, "main", step);
    const second = await runStep(mock, "main", step);
    expect([first.outputs.created, second.outputs.created]).toEqual(["true", "false"]);
    expect(second.outputs["cluster-id"]).toBe(first.outputs["cluster-id"]);
    await runStep(mock, "post", step, second.state);
    const [name = ""] = listClusters(mock);
    expect(name).toMatch(/^pr-12-[0-9a-f]{8}$/);
    // Another repository of the organization has a pull request with the same number.
    const elsewhere = {
      ...step,
      env: { ...env, GITHUB_REPOSITORY: "octo-org/blog" },
      event: toEvent(12, { from: "octo-org/blog" }),
    };
    await runStep(mock, "main", elsewhere);
    const close = { with: { "api-key": mock.apiKey, mode: "delete" }, event: toEvent(12, { state: "closed" }) };
    const closed = await startStep(mock, "main", close).ended;
    expect([closed.status, listClusters(mock).length, listClusters(mock).includes(name)]).toEqual([0, 1, false]);
    expect(closed.summary).toContain("<td>deleted</td>");
    expect((await runStep(mock, "main", close)).summary).toContain("<td>already gone</td>");
  });

  test.each([
    ["the event says so", "closed", "open", 0],
    ["GitHub says so, as when a job runs again after the merge", "open", "closed", 0],
  ] as const)("no cluster is created for a closed pull request if %s", async (_, state, now, posts) => {
    const mock = await openMock();
    const github = await startGitHub(() => now);
    const step = {
      with: { "api-key": mock.apiKey, keep: "true" },
      event: toEvent(12, { state }),
      env: { GITHUB_API_URL: github.url },
    };
    const main = await runStep(mock, "main", step);
    expect(main).toMatchObject({ status: 0, outputs: { created: "false" } });
    expect(main.log).toBe("notice: no cluster was created: pull request #12 is closed\n");
    expect(mock.requests).toHaveLength(posts);
  });

  test("a cluster is deleted again if its pull request was closed while the cluster was being created", async () => {
    const mock = await openMock();
    const states = ["open", "closed"] as const;
    let asked = 0;
    const github = await startGitHub(() => states[asked++]);
    const step = {
      with: { "api-key": mock.apiKey, keep: "true" },
      event: toEvent(12),
      env: { GITHUB_API_URL: github.url },
    };
    const main = await runStep(mock, "main", step);
    expect(main).toMatchObject({ status: 0, outputs: { created: "false" } });
    expect(main.outputs).not.toHaveProperty("connection-string");
    expect([listClusters(mock), main.log]).toEqual([[], expect.stringContaining("was closed meanwhile")]);
    expect(mock.requests.map(({ operation }) => operation)).toContain("clusters.create");
  });

  test("no cluster is created if GitHub doesn't say whether the pull request is open", async () => {
    const mock = await openMock();
    const github = await startGitHub(() => undefined);
    const step = { with: { "api-key": mock.apiKey }, event: toEvent(12), env: { GITHUB_API_URL: github.url } };
    expect(await runStep(mock, "main", step)).toMatchObject({
      status: 1,
      log: "error: cannot read the state of octo-org/shop#12: GitHub responded with 404: the token needs the pull-requests: read permission\n",
    });
    expect(mock.requests).toEqual([]);
  });

  test("a preview requires the name input if no pull request started the job", async () => {
    const mock = await openMock();
    for (const inputs of [{ keep: "true" }, { mode: "delete" }]) {
      const main = await runStep(mock, "main", { with: { "api-key": mock.apiKey, ...inputs } });
      expect([main.status, main.log]).toEqual([1, expect.stringContaining("needs name")]);
    }
    expect(mock.requests).toEqual([]);
  });
});

describe("a fork", () => {
  test.each(["evil/shop", null])(
    "a pull request from the fork %s gets no cluster, and the log says why",
    async (from) => {
      const mock = await openMock();
      for (const mode of ["create", "delete"]) {
        const step = { with: { "api-key": mock.apiKey, mode }, event: toEvent(12, { from }) };
        const main = await runStep(mock, "main", step);
        expect([main.status, main.log]).toEqual([
          0,
          expect.stringMatching(/^notice: .*#12 comes from .*allow-forks is not true\n$/),
        ]);
      }
      expect(mock.requests).toEqual([]);
    },
  );

  test.each(["evil/shop", null])("a workflow run of the fork %s starts no workflow with a cluster", async (from) => {
    const mock = await openMock();
    const event = { workflow_run: { head_repository: from === null ? null : { full_name: from } } };
    const main = await runStep(mock, "main", { with: { "api-key": mock.apiKey }, event });
    expect([main.status, main.log]).toEqual([
      0,
      expect.stringMatching(/^notice: no cluster was created: the workflow run that started this one comes from .*\n$/),
    ]);
    expect(mock.requests).toEqual([]);
    const own = { workflow_run: { head_repository: { full_name: "octo-org/shop" } } };
    const step = { with: { "api-key": mock.apiKey }, event: own };
    expect((await runStep(mock, "main", step)).outputs.created).toBe("true");
  });

  test("a fork gets a cluster if a maintainer allows it, and the log says so", async () => {
    const mock = await openMock();
    const github = await startGitHub(() => "open");
    const main = await runStep(mock, "main", {
      with: { "api-key": mock.apiKey, "allow-forks": "true" },
      event: toEvent(12, { from: "ada/shop" }),
      env: { GITHUB_API_URL: github.url },
    });
    expect(main).toMatchObject({ status: 0, outputs: { created: "true" } });
    expect(main.log).toContain(
      "notice: pull request #12 comes from ada/shop and gets a cluster, because allow-forks is true\n",
    );
  });
});

describe("mode sweep", () => {
  test("a sweep deletes clusters that have expired or whose pull requests are closed, and leaves all others alone", async () => {
    const mock = await openMock({ clock: "virtual" });
    const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
    const spec = { plan: "BASIC" as const, serverless: { regions: ["us-central1"] } };
    const states = new Map<number, "open" | "closed" | undefined>([1, 2, 3].map((number) => [number, "open"]));
    const github = await startGitHub((number) => states.get(number));
    const env = { GITHUB_API_URL: github.url };
    const create = (number: number, ttl: string) =>
      runStep(mock, "main", { with: { "api-key": mock.apiKey, keep: "true", ttl }, event: toEvent(number), env });
    await cloud.clusters.create({ name: "production", provider: "GCP", spec });
    for (const [number, ttl] of [
      [1, "1h"],
      [2, "3d"],
      [3, "3d"],
    ] as const)
      await create(number, ttl);
    const [, one, two, three] = listClusters(mock);
    mock.advance("2h");
    states.set(2, "closed").set(3, undefined);
    const sweep = await runStep(mock, "main", { with: { "api-key": mock.apiKey, mode: "sweep" }, env });
    // GitHub doesn't say that #3 is closed, so its cluster stays until it expires.
    expect([sweep.status, sweep.log]).toEqual([1, expect.stringContaining("cannot read the state of octo-org/shop#3")]);
    expect(listClusters(mock)).toEqual(["production", three]);
    for (const name of [one, two]) expect(sweep.summary).toContain(`<td>${name}</td>`);
    mock.advance("3d");
    const last = await startStep(mock, "main", { with: { "api-key": mock.apiKey, mode: "sweep" }, env }).ended;
    expect([last.status, listClusters(mock)]).toEqual([0, ["production"]]);
  });
});

describe("hostile input", () => {
  const COMMANDS = ["pr-1\n::set-output name=created::true", "pr-1%0A::stop-commands::x", "$(touch x)", "<b>pr-1</b>&"];

  test.each(COMMANDS)(
    "the cluster name %j is rejected, and can't inject workflow commands, shell code or HTML",
    async (name) => {
      const mock = await openMock();
      const step = { with: { "api-key": mock.apiKey, name } };
      const main = await runStep(mock, "main", step);
      expect([main.status, main.outputs, listClusters(mock)]).toEqual([1, {}, []]);
      expect(main.commands.map((command) => command.name)).toEqual(["add-mask", "error"]);
      expect([main.state, mock.requests]).toEqual([{}, []]);
      const id = "a7962ddb-8f78-4b0d-93b7-9d0e19a6e8a6";
      const post = await runStep(mock, "post", step, { created: JSON.stringify({ name, id }) });
      expect([post.status, post.commands.map((command) => command.name)]).toEqual([0, ["add-mask"]]);
      expect(post.summary).not.toMatch(/<b>|\n./);
    },
  );

  test.each([
    ["mode", "create\n::x::"],
    ["provider", "gcp"],
    ["plan", "ADVANCED"],
    ["ttl", "1 week"],
    ["max-clusters", "-1"],
    ["keep", "yes please"],
    ["region", "us-central1\n::error::x"],
  ])("with the invalid input %s: %j, the action fails before it creates anything", async (input, value) => {
    const mock = await openMock();
    const main = await runStep(mock, "main", { with: { "api-key": mock.apiKey, [input]: value } });
    expect([main.status, listClusters(mock)]).toEqual([1, []]);
    expect(main.commands.filter(({ name }) => name !== "add-mask")).toEqual([
      { name: "error", message: expect.stringContaining(input) },
    ]);
  });

  test("an event's invalid number or repository never gets into a URL", async () => {
    const mock = await openMock();
    const github = await startGitHub(() => "open");
    const env = { GITHUB_API_URL: github.url };
    const inputs = { "api-key": mock.apiKey, keep: "true" };
    const number = "../../../users/ada" as unknown as number;
    expect((await runStep(mock, "main", { with: inputs, event: toEvent(number), env })).status).toBe(1);
    const sweep = { with: { ...inputs, mode: "sweep" }, env: { ...env, GITHUB_REPOSITORY: "octo-org/../users" } };
    expect((await runStep(mock, "main", sweep)).status).toBe(1);
    expect([github.requests, mock.requests]).toEqual([[], []]);
  });

  test("a job summary that can't be written only causes a warning", async () => {
    const mock = await openMock();
    const step = { with: { "api-key": mock.apiKey }, env: { GITHUB_STEP_SUMMARY: "/no/such/file" } };
    const main = await runStep(mock, "main", step);
    expect([main.status, main.outputs.created]).toEqual([0, "true"]);
    expect(main.log).toContain("warning: the summary was not written");
  });

  test("outputs that can't be written fail the step, and post deletes the cluster", async () => {
    const mock = await openMock();
    const step = { with: { "api-key": mock.apiKey }, env: { GITHUB_OUTPUT: "/no/such/file" } };
    const main = await runStep(mock, "main", step);
    expect([main.status, listClusters(mock).length]).toEqual([1, 1]);
    await runStep(mock, "post", step, main.state);
    expect(listClusters(mock)).toEqual([]);
  });

  test("nothing is created if the state can't be saved", async () => {
    const mock = await openMock();
    const step = { with: { "api-key": mock.apiKey }, env: { GITHUB_STATE: "/no/such/file" } };
    expect((await runStep(mock, "main", step)).status).toBe(1);
    expect(mock.requests.map(({ operation }) => operation)).not.toContain("clusters.create");
  });
});

describe("credentials", () => {
  test.each([undefined, "https://cockroachlabs.cloud/ci"])(
    "main and post work with nothing but the job's own OIDC token (audience %s)",
    async (audience) => {
      const mock = await openMock({ keys: [{ organization: "acme" }] });
      const admin = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
      const subject = "repo:octo-org/shop:ref:refs/heads/main";
      const role = { name: "CLUSTER_ADMIN", resource: { type: "ORGANIZATION" } } as const;
      const { id } = await admin.serviceAccounts.create({ name: "ci", description: "", roles: [role] });
      await admin.jwtIssuers.create({
        issuer_url: "https://token.actions.githubusercontent.com",
        audience: audience ?? "https://cockroachlabs.cloud",
        identity_map: [{ token_identity: subject, cc_identity: id }],
      });
      const inputs = { "vanity-name": "acme", ...(audience && { audience }) };
      const step = { with: inputs, env: { ...mock.addGitHubJob({ subject }) } };
      const main = await runStep(mock, "main", step);
      expect(main).toMatchObject({ status: 0, outputs: { created: "true" } });
      expect([(await runStep(mock, "post", step, main.state)).status, listClusters(mock)]).toEqual([0, []]);
      mock.fault({ operation: "getGitHubToken", status: 403 });
      const rejected = await runStep(mock, "main", step);
      expect([rejected.status, listClusters(mock)]).toEqual([1, []]);
      expect(rejected.log).toContain('give the job "permissions: id-token: write"');
      expect(rejected.log).not.toContain(step.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
    },
  );

  test("the role CLUSTER_ADMIN is enough to create, extend, delete and sweep", async () => {
    const mock = await openMock();
    const { apiKey } = mock.addKey({ roles: ["CLUSTER_ADMIN"] });
    const inputs = { "api-key": apiKey, name: "shop-test", keep: "true" };
    await runStep(mock, "main", { with: inputs });
    expect((await runStep(mock, "main", { with: inputs })).outputs).toMatchObject({ created: "false" });
    expect((await runStep(mock, "main", { with: { "api-key": apiKey, mode: "sweep" } })).status).toBe(0);
    const remove = await runStep(mock, "main", { with: { ...inputs, mode: "delete" } });
    expect([remove.status, listClusters(mock)]).toEqual([0, []]);
  });

  test("the role CLUSTER_CREATOR is enough for a cluster that only lives as long as its job", async () => {
    const mock = await openMock();
    const { apiKey } = mock.addKey({ roles: ["CLUSTER_CREATOR"] });
    for (let run = 0; run < 2; run += 1) {
      const step = { with: { "api-key": apiKey } };
      const main = await runStep(mock, "main", step);
      expect([main.status, main.outputs.created]).toEqual([0, "true"]);
      expect([(await runStep(mock, "post", step, main.state)).status, listClusters(mock)]).toEqual([0, []]);
    }
  });

  test("without a credential, the error says what to set", async () => {
    const mock = await openMock();
    const main = await runStep(mock, "main");
    expect([main.status, main.log]).toEqual([
      1,
      expect.stringContaining("set vanity-name, and give the job `permissions: id-token: write`, or set api-key"),
    ]);
  });

  test("if a token lacks a permission, the error says which one to grant", async () => {
    const mock = await openMock();
    const main = await runStep(mock, "main", { with: { "vanity-name": "acme" } });
    expect([main.status, main.log]).toEqual([
      1,
      expect.stringContaining('give the job "permissions: id-token: write"'),
    ]);
    expect(mock.requests).toEqual([]);
  });

  test("post deletes no other repository's cluster, even if the name matches", async () => {
    const mock = await openMock();
    const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
    const spec = { plan: "BASIC" as const, serverless: { regions: ["us-central1"] } };
    await cloud.clusters.create({ name: "production", provider: "GCP", spec });
    const step = { with: { "api-key": mock.apiKey, name: "production" } };
    const main = await runStep(mock, "main", step);
    const post = await runStep(mock, "post", step, main.state);
    expect([main.status, post.status, listClusters(mock)]).toEqual([1, 0, ["production"]]);
    const remove = await runStep(mock, "main", { with: { ...step.with, mode: "delete" } });
    expect([remove.status, listClusters(mock)]).toEqual([1, ["production"]]);
  });
});

test("action.yml declares exactly the inputs that the action reads", () => {
  const text = ["create", "create-for-job", "inputs", "job", "main", "remove", "sweep"]
    .map((name) => readFileSync(join(import.meta.dirname, `../src/${name}.ts`), "utf8"))
    .join("\n");
  const read = [...text.matchAll(/\b(?:getInput|choose|chooseIfSet|isSet)\("([\w-]+)"/g)].map(([, name]) => name);
  expect([...new Set(read)].sort()).toEqual(Object.keys(metadata.inputs).sort());
  expect(metadata.runs).toMatchObject({ using: "node24", main: "dist/main.mjs", post: "dist/post.mjs" });
});
