import { inspect } from "node:util";
import { expect, expectTypeOf, test } from "vitest";
import type { Cloud, Cluster } from "../../src/2024-09-16.ts";
import { type Cleanup, type EphemeralCluster, ephemeralCluster, type OnTermination } from "../../src/ephemeral.ts";
import { caught } from "../caught.ts";
import { CLUSTER_ID, type OpenClient } from "../open-client.ts";
import { openLatest, toLines } from "../open-latest.ts";
import { json, reset, type SentRequest, type Step } from "../scripted-fetch.ts";

const PARAMS = { provider: "GCP", regions: ["us-east1", "us-west2"], ttl: "2h", owner: "ada" } as const;
const ROOT = `/api/v1/clusters/${CLUSTER_ID}`;
const cluster = json(200, { id: CLUSTER_ID, name: "tmp-x", state: "CREATED" });
const creating = json(200, { id: CLUSTER_ID, name: "tmp-x", state: "CREATING" });
const user = json(200, { name: "ephemeral" });
const connection = json(200, {
  connection_string: "postgresql://ephemeral@tmp-x.gcp.crdb.invalid:26257/defaultdb?sslmode=verify-full",
});
const deleted = json(200, { id: CLUSTER_ID, state: "DELETED" });
const rejected = json(403, { code: 7, message: "no" });

const NOW = "Wed, 25 Nov 2026 19:30:00 GMT";
const listed = json(200, { clusters: [] }, { date: NOW });

interface OpenCluster extends OpenClient<Cloud> {
  readonly cleanups: Set<Cleanup>;
  make(
    params?: Parameters<typeof ephemeralCluster>[1],
    options?: Parameters<typeof ephemeralCluster>[2],
  ): Promise<EphemeralCluster>;
}

/**
 * Creates a client whose first response is a list of clusters. The client takes the service's time from the `Date`
 * header of this response. Tests call the registered cleanups instead of sending a signal.
 */
function open(steps: readonly Step[]): OpenCluster {
  const cleanups = new Set<Cleanup>();
  const onTermination: OnTermination = (cleanup) => {
    cleanups.add(cleanup);
    return () => cleanups.delete(cleanup);
  };
  const client = openLatest([listed, ...steps]);
  return {
    ...client,
    cleanups,
    make: (params = PARAMS, options = {}) => ephemeralCluster(client.cloud, params, { onTermination, ...options }),
  };
}

/** Returns all requests except the first, which lists clusters. */
function made(requests: readonly SentRequest[]): string[] {
  return toLines(requests).slice(1);
}

test("ephemeralCluster() creates a labelled cluster with a SQL user, and deletes it at the end of its scope", async () => {
  const { make, clock, requests, cleanups } = open([creating, creating, cluster, user, connection, deleted]);
  {
    await using cluster = await clock.run(make(PARAMS, { headers: { "x-team": "blue" } }));
    expect(cluster).toMatchObject({ id: CLUSTER_ID, state: "CREATED", sqlUser: "ephemeral" });
    const { username, password, host, search } = new URL(cluster.connectionString);
    expect([username, host, search]).toEqual(["ephemeral", "tmp-x.gcp.crdb.invalid:26257", "?sslmode=verify-full"]);
    expect(password).toMatch(/^[a-z0-9]{32}$/);
    expect(JSON.parse(String(requests[4]?.body))).toEqual({ name: "ephemeral", password });
    expect(cleanups.size).toBe(1);
    expect(requests.map(({ headers }) => headers["x-team"])).toEqual(Array(6).fill("blue"));
  }
  expect(cleanups.size).toBe(0);
  expect(toLines(requests)).toEqual([
    "GET /api/v1/clusters?pagination.limit=1",
    "POST /api/v1/clusters",
    `GET ${ROOT}`,
    `GET ${ROOT}`,
    `POST ${ROOT}/sql-users`,
    `GET ${ROOT}/connection-string?sql_user=ephemeral`,
    `DELETE ${ROOT}`,
  ]);
  const { name, provider, spec } = JSON.parse(String(requests[1]?.body));
  expect(name).toMatch(/^tmp-[a-z0-9]{12}$/);
  expect(provider).toBe("GCP");
  expect(spec).toEqual({
    plan: "BASIC",
    serverless: { regions: ["us-east1", "us-west2"], primary_region: "us-east1" },
    // The expiry time is two hours after the time of the service, not of this machine.
    labels: { "crdb-cloud-owner": "ada", "crdb-cloud-expires": "2026-11-25t21-30-00z" },
  });
});

test("ephemeralCluster() uses the machine's clock if the response has no Date", async () => {
  const { cloud, clock, requests } = openLatest([json(200, { clusters: [] }), cluster, cluster, user, connection]);
  const before = Date.now();
  await clock.run(ephemeralCluster(cloud, PARAMS));
  const { labels } = JSON.parse(String(requests[1]?.body)).spec;
  const [day, time] = labels["crdb-cloud-expires"].split("t");
  expect(Date.parse(`${day}T${time.replaceAll("-", ":").toUpperCase()}`)).toBeGreaterThanOrEqual(before + 7_200_000);
});

test("ephemeralCluster() accepts a specification and a name prefix", async () => {
  const { make, clock, requests } = open([cluster, cluster, user, connection]);
  const spec = { plan: "STANDARD", serverless: { regions: ["us-east1"] }, labels: { team: "blue" } } as const;
  await clock.run(
    make({
      provider: "GCP",
      spec: { ...spec, serverless: { regions: ["us-east1"] } },
      ttl: "1h",
      namePrefix: "build-12345",
    }),
  );
  const sent = JSON.parse(String(requests[1]?.body));
  expect(sent.name).toMatch(/^build-12345-[a-z0-9]{8}$/);
  expect(sent.spec).toMatchObject({ ...spec, labels: { team: "blue", "crdb-cloud-owner": "crdb-cloud" } });
});

test.each<[string, object, RegExp, object?]>([
  ["an unknown option", PARAMS, /there is no option onPol \(did you mean onPoll\?\)/, { onPol: () => {} }],
  ["an unknown parameter", { ...PARAMS, onwer: "ada" }, /there is no parameter onwer \(did you mean owner\?\)/],
  [
    "parameters without regions and spec",
    { provider: "GCP", ttl: "2h" },
    /pass regions for a Basic cluster, or spec for any cluster, but not both/,
  ],
  ["an invalid name prefix", { ...PARAMS, namePrefix: "My test" }, /namePrefix must be 1 to 13 lowercase letters/],
  ["a name prefix that is too long", { ...PARAMS, namePrefix: "build-12345678" }, /namePrefix must be 1 to 13/],
  ["a name prefix with an underscore", { ...PARAMS, namePrefix: "my_test" }, /namePrefix must be 1 to 13/],
  ["an invalid duration", { ...PARAMS, ttl: "soon" }, /ttl must be a duration such as "90s"/],
  ["a duration of 1e300 ms", { ...PARAMS, ttl: 1e300 }, /ttl must be a duration such as/],
])("ephemeralCluster() rejects %s before it sends a request", async (_, params, message, options) => {
  const { make, requests } = open([]);
  expect((await caught(make(params as typeof PARAMS, options))).message).toMatch(message);
  expect(requests).toHaveLength(0);
});

test("ephemeralCluster() returns a cluster whose password is not printed", async () => {
  const { make, clock } = open([cluster, cluster, user, connection]);
  const ready = await clock.run(make());
  const { password } = new URL(ready.connectionString);
  for (const shown of [
    inspect(ready, { depth: 9, showHidden: true }),
    JSON.stringify(ready),
    JSON.stringify({ ...ready }),
  ]) {
    expect(shown).toContain(CLUSTER_ID);
    expect(shown).not.toContain(password);
  }
});

test("ephemeralCluster() hides the SQL user's password if a response repeats the password", async () => {
  let password = "";
  const echo: Step = ({ body }) => {
    password = JSON.parse(String(body)).password;
    return Response.json({ code: 3, message: `weak password: ${password}` }, { status: 400 });
  };
  const { make, clock } = open([cluster, cluster, echo, deleted]);
  const error = await clock.run(caught(make()));
  expect(password).toHaveLength(32);
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(password);
});

test("ephemeralCluster() deletes the cluster if an error occurs before it is ready", async () => {
  for (const steps of [
    [creating, json(200, { id: CLUSTER_ID, state: "CREATION_FAILED" })],
    [cluster, cluster, rejected],
    [cluster, cluster, user, rejected],
    [cluster, cluster, user, json(200, { connection_string: "nowhere" })],
  ]) {
    const { make, clock, requests, cleanups } = open([...steps, deleted]);
    await expect(clock.run(make())).rejects.toThrow();
    expect(toLines(requests).at(-1)).toBe(`DELETE ${ROOT}`);
    expect(requests).toHaveLength(steps.length + 2);
    expect(cleanups.size).toBe(0);
  }
});

test("ephemeralCluster() waits until the cluster accepts connections, unless its host name can never be resolved", async () => {
  const resolvable = json(200, { connection_string: "postgresql://ephemeral@tmp-x.gcp.example:26257/defaultdb" });
  const waited: string[] = [];
  const untilConnectable = async (url: string): Promise<void> => void waited.push(new URL(url).hostname);
  for (const response of [resolvable, connection]) {
    const { make, clock } = open([cluster, cluster, user, response]);
    await clock.run(make(PARAMS, { untilConnectable }));
  }
  expect(waited).toEqual(["tmp-x.gcp.example"]);
});

test("ephemeralCluster() keeps the cluster after a failure if keepOnFailure is set", async () => {
  const { make, clock, requests, cleanups } = open([cluster, cluster, rejected]);
  const error = await clock.run(caught(make({ ...PARAMS, keepOnFailure: true })));
  expect(error.message).toMatch(
    new RegExp(
      `^ephemeralCluster: tmp-\\w+ \\(${CLUSTER_ID}\\) was created, but a later step failed; keepOnFailure keeps the cluster: sqlUsers`,
    ),
  );
  expect(error.cause).toMatchObject({ operation: "sqlUsers.create" });
  expect(toLines(requests).some((line) => line.startsWith("DELETE"))).toBe(false);
  expect(cleanups.size).toBe(0);
});

test.each([false, true])(
  "ephemeralCluster() deletes nothing if nothing was created, with keepOnFailure: %j",
  async (keepOnFailure) => {
    const { make, requests, cleanups } = open([rejected]);
    expect(await caught(make({ ...PARAMS, keepOnFailure }))).toMatchObject({
      operation: "clusters.create",
      status: 403,
    });
    expect(requests).toHaveLength(2);
    expect(cleanups.size).toBe(0);
  },
);

test("ephemeralCluster() names the cluster if its creation has an unknown outcome", async () => {
  const { make, clock, requests } = open([reset, listed]);
  const error = await clock.run(caught(make()));
  const { name } = JSON.parse(String(requests[1]?.body));
  expect(error.message).toMatch(
    `ephemeralCluster: a cluster named ${name} may have been created: delete it if it exists`,
  );
  expect(error.cause).toMatchObject({ operation: "clusters.create", outcome: "unknown" });
});

test("ephemeralCluster() reports both failures if the cluster cannot be deleted either", async () => {
  const { make, clock, cleanups } = open([cluster, cluster, rejected, json(500, { code: 13, message: "later" })]);
  const error = await clock.run(caught<AggregateError>(make()));
  expect(error.message).toMatch(
    /^ephemeralCluster: tmp-\w+ was created, but a later step and the deletion failed: delete the cluster$/,
  );
  expect(error.errors).toMatchObject([{ operation: "sqlUsers.create" }, { operation: "clusters.delete" }]);
  expect(cleanups.size).toBe(1);
});

test("ephemeralCluster() rejects with the signal's reason, and deletes the cluster without the signal", async () => {
  const { make, clock, requests } = open([creating, creating, deleted]);
  const controller = new AbortController();
  const { signal } = controller;
  const ended = caught(make(PARAMS, { signal }));
  await clock.advance(10);
  controller.abort("enough");
  expect(await ended).toBe("enough");
  expect(made(requests)).toEqual(["POST /api/v1/clusters", `GET ${ROOT}`, `DELETE ${ROOT}`]);
  const late = open([deleted]);
  expect(await caught(late.make(PARAMS, { signal }))).toBe("enough");
  expect(late.requests).toHaveLength(0);
});

test("ephemeralCluster() deletes the cluster when the process ends, even during the creation", async () => {
  const { make, clock, requests, cleanups } = open([creating, creating, deleted]);
  const ended = caught(make());
  await clock.advance(0);
  await Promise.all(Array.from(cleanups, (cleanup) => cleanup()));
  expect(made(requests)).toEqual(["POST /api/v1/clusters", `GET ${ROOT}`, `DELETE ${ROOT}`]);
  expect(await clock.run(ended)).toMatchObject({ name: "WaitError", reason: "failed" });
  expect(requests.filter(({ method }) => method === "DELETE")).toHaveLength(1);
});

test("delete() deletes the cluster once, and succeeds if the cluster no longer exists", async () => {
  const gone = json(404, { code: 5, message: "gone" });
  const { make, clock, requests } = open([cluster, cluster, user, connection, gone]);
  const ready = await clock.run(make({ provider: "AWS", regions: ["us-east-1"], ttl: 60_000 }));
  await Promise.all([ready.delete(), ready[Symbol.asyncDispose]()]);
  expect(requests).toHaveLength(6);
});

test("delete() waits until a locked cluster is unlocked", async () => {
  const locked = json(409, { code: 10, message: "the cluster is locked by another operation" });
  const busy = json(200, { id: CLUSTER_ID, state: "LOCKED" });
  const { make, clock, requests } = open([cluster, cluster, user, connection, locked, busy, cluster, deleted]);
  const ready = await clock.run(make());
  await clock.run(ready.delete());
  expect(toLines(requests).slice(5)).toEqual([`DELETE ${ROOT}`, `GET ${ROOT}`, `GET ${ROOT}`, `DELETE ${ROOT}`]);
});

test("delete() can be called again after a failure, and the cleanup stays registered until it succeeds", async () => {
  const { make, clock, requests, cleanups } = open([cluster, cluster, user, connection, rejected, deleted]);
  const ready = await clock.run(make());
  for (const failed of [caught(ready.delete()), caught(ready.delete())]) {
    expect(await failed).toMatchObject({ operation: "clusters.delete", status: 403 });
  }
  expect(requests).toHaveLength(6);
  expect(cleanups.size).toBe(1);
  await Promise.all(Array.from(cleanups, (cleanup) => cleanup()));
  expect(cleanups.size).toBe(0);
  await ready.delete();
  expect(requests).toHaveLength(7);
});

test("ephemeralCluster() applies onPoll and deadlineMs to the wait for the cluster", async () => {
  const { make, clock } = open([creating, creating, cluster, user, connection]);
  const seen: string[] = [];
  await clock.run(make(PARAMS, { onPoll: ({ state }) => seen.push(state) }));
  expect(seen).toEqual(["CREATING", "CREATED"]);
  const slow = open([creating, creating, deleted]);
  const error = await slow.clock.run(caught(slow.make(PARAMS, { deadlineMs: 1 })));
  expect(error).toMatchObject({ name: "WaitError", reason: "timeout" });
});

test("ephemeralCluster() can be called without options", async () => {
  const { cloud, clock, requests } = openLatest([listed, cluster, cluster, user, connection, deleted]);
  const ready = await clock.run(ephemeralCluster(cloud, PARAMS));
  await ready.delete();
  expect(toLines(requests).at(-1)).toBe(`DELETE ${ROOT}`);
});

test("ephemeralCluster() returns an object that is assignable to Cluster", () => {
  expectTypeOf<EphemeralCluster>().toExtend<Cluster>();
});
