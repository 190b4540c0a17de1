import { inspect } from "node:util";
import { expect, expectTypeOf, test } from "vitest";
import type {
  Cleanup,
  Cloud,
  Cluster,
  EphemeralCluster,
  EphemeralParams,
  OnTermination,
} from "../../src/2024-09-16.ts";
import { createCloud } from "../../src/client/create-cloud.ts";
import { api } from "../../src/generated/2022-03-31/operations.gen.ts";
import { withEphemeral } from "../../src/methods/with-ephemeral.ts";
import { caught } from "../caught.ts";
import { CLUSTER_ID, KEY } from "../open-client.ts";
import { type LatestClient, openLatest, toLines } from "../open-latest.ts";
import { json, type Step } from "../scripted-fetch.ts";

const PARAMS = { provider: "GCP", regions: ["us-east1", "us-west2"], ttl: "2h", owner: "ada" } as const;
const ROOT = `/api/v1/clusters/${CLUSTER_ID}`;
const cluster = json(200, { id: CLUSTER_ID, name: "tmp-x", state: "CREATED" });
const creating = json(200, { id: CLUSTER_ID, name: "tmp-x", state: "CREATING" });
const user = json(200, { name: "ephemeral" });
const connection = json(200, {
  connection_string: "postgresql://ephemeral@tmp-x.gcp.crdb.invalid:26257/defaultdb?sslmode=verify-full",
});
const deleted = json(200, { id: CLUSTER_ID, state: "DELETED" });
const refused = json(403, { code: 7, message: "no" });

/** A client with a platform whose end the test can bring. */
function open(steps: readonly Step[]): LatestClient & { readonly cleanups: Set<Cleanup> } {
  const cleanups = new Set<Cleanup>();
  const onTermination: OnTermination = (cleanup) => {
    cleanups.add(cleanup);
    return () => cleanups.delete(cleanup);
  };
  return { ...openLatest(steps, { onTermination }), cleanups };
}

test("ephemeral() makes a labelled cluster with a user and a connection string, and deletes it at the end of its scope", async () => {
  const { cloud, clock, requests, cleanups } = open([creating, creating, cluster, user, connection, deleted]);
  const before = Math.floor(Date.now() / 1000);
  {
    await using made = await clock.run(cloud.clusters.ephemeral(PARAMS));
    expect(made).toMatchObject({ id: CLUSTER_ID, state: "CREATED", sqlUser: "ephemeral" });
    const { username, password, host, search } = new URL(made.connectionString);
    expect([username, host, search]).toEqual(["ephemeral", "tmp-x.gcp.crdb.invalid:26257", "?sslmode=verify-full"]);
    expect(password).toMatch(/^[a-z0-9]{32}$/);
    expect(JSON.parse(String(requests[3]?.body))).toEqual({ name: "ephemeral", password });
    expect(cleanups.size).toBe(1);
    expect(requests).toHaveLength(5);
  }
  expect(cleanups.size).toBe(0);
  expect(toLines(requests)).toEqual([
    "POST /api/v1/clusters",
    `GET ${ROOT}`,
    `GET ${ROOT}`,
    `POST ${ROOT}/sql-users`,
    `GET ${ROOT}/connection-string?sql_user=ephemeral`,
    `DELETE ${ROOT}`,
  ]);
  const { name, provider, spec } = JSON.parse(String(requests[0]?.body));
  expect(name).toMatch(/^tmp-[a-z0-9]{12}$/);
  expect(provider).toBe("GCP");
  expect(spec).toEqual({
    plan: "BASIC",
    serverless: { regions: ["us-east1", "us-west2"], primary_region: "us-east1" },
    labels: { "crdb-cloud-owner": "ada", "crdb-cloud-expires": expect.any(String) },
  });
  const [day, time] = spec.labels["crdb-cloud-expires"].split("t");
  const expires = Date.parse(`${day}T${time.replaceAll("-", ":").toUpperCase()}`) / 1000;
  expect(expires - before).toBeGreaterThanOrEqual(7200);
  expect(expires - before).toBeLessThan(7210);
});

test("ephemeral() shows its password to nobody who doesn't ask for it", async () => {
  const { cloud, clock } = open([cluster, cluster, user, connection, deleted]);
  const made = await clock.run(cloud.clusters.ephemeral(PARAMS));
  const { password } = new URL(made.connectionString);
  for (const shown of [
    inspect(made, { depth: 9, showHidden: true }),
    JSON.stringify(made),
    JSON.stringify({ ...made }),
  ]) {
    expect(shown).toContain(CLUSTER_ID);
    expect(shown).not.toContain(password);
  }
});

test("ephemeral() hides its password where an answer repeats it", async () => {
  let password = "";
  const echo: Step = ({ body }) => {
    password = JSON.parse(String(body)).password;
    return Response.json({ code: 3, message: `weak password: ${password}` }, { status: 400 });
  };
  const { cloud, clock } = open([cluster, cluster, echo, deleted]);
  const error = await clock.run(caught(cloud.clusters.ephemeral(PARAMS)));
  expect(password).toHaveLength(32);
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(password);
});

test("ephemeral() deletes the cluster when something goes wrong before its scope", async () => {
  for (const steps of [
    [creating, json(200, { id: CLUSTER_ID, state: "CREATION_FAILED" })],
    [cluster, cluster, refused],
    [cluster, cluster, user, refused],
    [cluster, cluster, user, json(200, { connection_string: "nowhere" })],
  ]) {
    const { cloud, clock, requests, cleanups } = open([...steps, deleted]);
    await expect(clock.run(cloud.clusters.ephemeral(PARAMS))).rejects.toThrow();
    expect(toLines(requests).at(-1)).toBe(`DELETE ${ROOT}`);
    expect(requests).toHaveLength(steps.length + 1);
    expect(cleanups.size).toBe(0);
  }
});

test("ephemeral() deletes nothing where nothing was made", async () => {
  const { cloud, requests, cleanups } = open([refused]);
  expect(await caught(cloud.clusters.ephemeral(PARAMS))).toMatchObject({ operation: "clusters.create", status: 403 });
  expect(requests).toHaveLength(1);
  expect(cleanups.size).toBe(0);
});

test("ephemeral() tells both failures where the cluster can't be deleted either", async () => {
  const { cloud, clock, cleanups } = open([cluster, cluster, refused, json(500, { code: 13, message: "later" })]);
  const error = await clock.run(caught<AggregateError>(cloud.clusters.ephemeral(PARAMS)));
  expect(error.message).toMatch(/^clusters\.ephemeral: tmp-\w+ could not be made, and not be deleted either$/);
  expect(error.errors).toMatchObject([{ operation: "sqlUsers.create" }, { operation: "clusters.delete" }]);
  expect(cleanups.size).toBe(1);
});

test("ephemeral() ends with the signal's reason and deletes, without the signal", async () => {
  const { cloud, clock, requests } = open([creating, creating, deleted]);
  const { signal, abort } = toController();
  const made = caught(cloud.clusters.ephemeral(PARAMS, { signal }));
  await clock.advance(10);
  abort("enough");
  expect(await made).toBe("enough");
  expect(toLines(requests)).toEqual(["POST /api/v1/clusters", `GET ${ROOT}`, `DELETE ${ROOT}`]);
  const late = open([deleted]);
  expect(await caught(late.cloud.clusters.ephemeral(PARAMS, { signal }))).toBe("enough");
  expect(late.requests).toHaveLength(0);
});

test("ephemeral() is deleted when the program is ended, also while it is made", async () => {
  const { cloud, clock, requests, cleanups } = open([creating, creating, deleted]);
  const made = caught(cloud.clusters.ephemeral(PARAMS));
  await clock.advance(0);
  await Promise.all(Array.from(cleanups, (cleanup) => cleanup()));
  expect(toLines(requests)).toEqual(["POST /api/v1/clusters", `GET ${ROOT}`, `DELETE ${ROOT}`]);
  expect(await clock.run(made)).toMatchObject({ name: "WaitError", reason: "failed" });
  expect(requests.filter(({ method }) => method === "DELETE")).toHaveLength(1);
});

test("ephemeral() is deleted once, and it is no error if somebody else did", async () => {
  const { cloud, clock, requests } = open([
    cluster,
    cluster,
    user,
    connection,
    json(404, { code: 5, message: "gone" }),
  ]);
  const made = await clock.run(cloud.clusters.ephemeral({ provider: "AWS", regions: ["us-east-1"], ttl: 60_000 }));
  await Promise.all([made[Symbol.asyncDispose](), made[Symbol.asyncDispose]()]);
  expect(requests).toHaveLength(5);
});

test("ephemeral() can be deleted again where that failed, and is looked after until then", async () => {
  const { cloud, clock, requests, cleanups } = open([cluster, cluster, user, connection, refused, deleted]);
  const made = await clock.run(cloud.clusters.ephemeral(PARAMS));
  const dispose = (): Promise<void> => made[Symbol.asyncDispose]();
  for (const failed of [caught(dispose()), caught(dispose())]) {
    expect(await failed).toMatchObject({ operation: "clusters.delete", status: 403 });
  }
  expect(requests).toHaveLength(5);
  expect(cleanups.size).toBe(1);
  await Promise.all(Array.from(cleanups, (cleanup) => cleanup()));
  expect(cleanups.size).toBe(0);
  await dispose();
  expect(requests).toHaveLength(6);
});

test("ephemeral() waits as the options say", async () => {
  const { cloud, clock } = open([creating, creating, cluster, user, connection, deleted]);
  const seen: string[] = [];
  await clock.run(cloud.clusters.ephemeral(PARAMS, { onPoll: ({ state }) => seen.push(state) }));
  expect(seen).toEqual(["CREATING", "CREATED"]);
  const slow = open([creating, creating, deleted]);
  const error = await slow.clock.run(caught(slow.cloud.clusters.ephemeral(PARAMS, { deadlineMs: 1 })));
  expect(error).toMatchObject({ name: "WaitError", reason: "timeout" });
});

test("ephemeral() needs no platform", async () => {
  const { cloud, clock, requests } = openLatest([cluster, cluster, user, connection, deleted]);
  const made = await clock.run(cloud.clusters.ephemeral(PARAMS));
  await made[Symbol.asyncDispose]();
  expect(toLines(requests).at(-1)).toBe(`DELETE ${ROOT}`);
});

test("ephemeral() refuses a time that is none", async () => {
  const { cloud, requests } = open([cluster]);
  expect(await caught(cloud.clusters.ephemeral({ ...PARAMS, ttl: "soon" as "1h" }))).toBeInstanceOf(RangeError);
  expect(requests).toHaveLength(0);
});

test("withEphemeral() adds nothing to an edition that says nothing of it", () => {
  const { clusters } = createCloud(api, { apiKey: KEY }, withEphemeral) as { clusters: object };
  expect(clusters).not.toHaveProperty("ephemeral");
});

test("ephemeral() is typed by its edition", () => {
  expectTypeOf<Cloud["clusters"]["ephemeral"]>().returns.resolves.toEqualTypeOf<EphemeralCluster<Cluster>>();
  expectTypeOf<Cloud["clusters"]["ephemeral"]>().parameter(0).toEqualTypeOf<EphemeralParams<"GCP" | "AWS" | "AZURE">>();
});

function toController(): { signal: AbortSignal; abort: (reason: unknown) => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: (reason) => controller.abort(reason) };
}
