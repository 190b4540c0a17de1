import { expect, test } from "vitest";
import { advancedCluster, DELAY, openCloud, readPages, readState, seedReplicas } from "../version-2024-09-16.ts";

const HOURS = 3_600_000;
const STREAMS = "/physical-replication-streams";

test.each([
  [5, { failover_at: 1 }, 200, ""],
  [5, { failover_at: 1.001 }, 400, "an hour"],
  [5, { failover_at: -3.999, status: "STARTING" }, 200, ""],
  [5, { failover_at: -4.001 }, 400, "retained_time"],
  [1, { failover_at: -1.001 }, 400, "retained_time"],
  [5, { failover_at: -1, status: "CANCELED" }, 400, "CANCELED"],
])(
  "%d hours after a stream's creation, physicalReplication.update with %j (in hours from now) responds with %d",
  async (age, change, expected, reason) => {
    const { ask, call, list, problem, fetch } = openCloud();
    const [primary_cluster_id, standby_cluster_id] = seedReplicas(fetch, ["primary", "standby"]);
    const { id } = await ask(`POST ${STREAMS}`, { primary_cluster_id, standby_cluster_id });
    const path = `${STREAMS}/${id}`;
    expect(await problem(`PATCH ${path}`, { status: "CANCELED" })).toMatch(/^400 .*STARTING/);
    fetch.advance(age * HOURS);
    const now = readState(fetch).clock.offset / 1000;
    const failover_at = new Date(now + change.failover_at * HOURS).toISOString();
    const { status, body } = await call(`PATCH ${path}`, { ...change, failover_at });
    expect(status).toBe(expected);
    if (expected === 400) return expect(body.message).toContain(reason);
    expect(body).toMatchObject({ status: "FAILING_OVER", failover_at, activated_at: null, retained_time: null });
    fetch.advance(Math.max(change.failover_at, 0) * HOURS + DELAY - 1);
    expect((await ask(`GET ${path}`)).status).toBe("FAILING_OVER");
    fetch.advance(1);
    const done = await ask(`GET ${path}`);
    expect([done.status, Date.parse(done.activated_at)]).toEqual(["COMPLETED", Date.parse(failover_at)]);
    expect([await list(`GET ${STREAMS}`), await list(`GET ${STREAMS}?show_completed=true`, "id")]).toEqual([[], [id]]);
  },
);

test("a stream is REPLICATING with a zero replicated_time while it scans, and fails over only after that", async () => {
  const { ask, problem, fetch } = openCloud();
  const [primary_cluster_id, standby_cluster_id] = seedReplicas(fetch, ["primary", "standby"]);
  const create = async (): Promise<string> =>
    `${STREAMS}/${(await ask(`POST ${STREAMS}`, { primary_cluster_id, standby_cluster_id })).id}`;
  const path = await create();
  const shown = async (): Promise<unknown[]> => {
    const { status, replicated_time, replication_lag_seconds, retained_time } = await ask(`GET ${path}`);
    return [status, replicated_time, replication_lag_seconds, retained_time === null];
  };
  fetch.advance(DELAY / 2 - 1);
  expect(await shown()).toEqual(["STARTING", null, undefined, true]);
  fetch.advance(1);
  expect(await shown()).toEqual(["REPLICATING", "0001-01-01T00:00:00Z", undefined, true]);
  fetch.advance(DELAY / 2 - 1);
  for (const body of [{ status: "FAILING_OVER" }, { failover_at: "2022-03-14T14:15:23Z" }])
    expect(await problem(`PATCH ${path}`, body)).toMatch(/^400 the initial scan is not complete/);
  fetch.advance(1);
  expect(await shown()).toEqual(["REPLICATING", expect.stringMatching(/^2022/), 1, false]);
  expect((await ask(`PATCH ${path}`, { status: "FAILING_OVER" })).status).toBe("FAILING_OVER");
  fetch.advance(DELAY);
  const other = await create();
  fetch.advance(DELAY / 2);
  expect((await ask(`PATCH ${other}`, { status: "CANCELED" })).status).toBe("CANCELED");
  fetch.advance(DELAY);
  expect((await ask(`GET ${other}`)).status).toBe("CANCELED");
});

test("physicalReplication.create needs two CREATED Advanced clusters that have no other stream", async () => {
  const { ask, apply, list, problem, fetch } = openCloud();
  const [one, two, three] = seedReplicas(fetch, ["one", "two", "three"]);
  const standard = fetch.seedCluster({ plan: "STANDARD" }).id;
  const locked = fetch.seedCluster({ locked: true }).id;
  const create = (primary_cluster_id: string, standby_cluster_id: string): Promise<string> =>
    problem(`POST ${STREAMS}`, { primary_cluster_id, standby_cluster_id });
  const needed = "must be a CREATED cluster on the ADVANCED plan";
  expect(await create(standard, one)).toBe(`400 primary_cluster_id ${needed}`);
  expect(await create(one, locked)).toBe(`400 standby_cluster_id ${needed}`);
  expect(await create(one, one)).toBe("400 invalid argument: standby_cluster_id: must differ from the primary cluster");
  const { id } = await apply(`POST ${STREAMS}`, { primary_cluster_id: one, standby_cluster_id: two });
  for (const cluster of [one, two]) {
    for (const found of [await create(cluster, three), await create(three, cluster)]) expect(found).toMatch(/^409 /);
    expect(await problem(`DELETE /clusters/${cluster}`)).toMatch(/^400 .*is part of a physical replication stream/);
  }
  await ask(`PATCH ${STREAMS}/${id}`, { status: "CANCELED" });
  const action = async (): Promise<unknown> => (await list("GET /auditlogevents", "action")).at(-1);
  expect(await action()).toBe("AUDIT_LOG_ACTION_CANCEL_PHYSICAL_REPLICATION_STREAM");
  const next = await apply(`POST ${STREAMS}`, { primary_cluster_id: one, standby_cluster_id: three });
  const { replicated_time } = await ask(`GET ${STREAMS}/${next.id}`);
  expect(Date.parse(replicated_time)).toBe(Math.ceil(readState(fetch).clock.last / 1_000_000) * 1000 - 1000);
  await apply(`PATCH ${STREAMS}/${next.id}`, { status: "FAILING_OVER" });
  expect(await action()).toBe("AUDIT_LOG_ACTION_FAILOVER_PHYSICAL_REPLICATION_STREAM");
  const { activated_at } = await ask(`GET ${STREAMS}/${next.id}`);
  expect(Date.parse(activated_at)).toBe(Date.parse(replicated_time));
  await apply(`POST ${STREAMS}`, { primary_cluster_id: one, standby_cluster_id: three });
  expect((await ask(`DELETE /clusters/${two}`)).state).toBe("DELETED");
});

test("physicalReplication.list returns pages of a cluster's replication streams, including CANCELED ones", async () => {
  const { ask, apply, fetch } = openCloud();
  const [one, two, three, four] = seedReplicas(fetch, ["one", "two", "three", "four"]);
  const create = async (primary_cluster_id: string, standby_cluster_id: string): Promise<string> =>
    (await apply(`POST ${STREAMS}`, { primary_cluster_id, standby_cluster_id })).id;
  fetch.fault({ jobFailed: true, count: 1 });
  const canceled = await create(one, two);
  expect((await ask(`GET ${STREAMS}/${canceled}`)).status).toBe("CANCELED");
  const streams = [canceled, await create(one, two), await create(three, four)];
  const list = async (query: string): Promise<string[]> =>
    (await readPages<{ id: string }>({ ask }, `${STREAMS}?pagination.limit=1${query}`, "physical_replication_streams"))
      .flat()
      .map(({ id }) => id);
  for (const [query, expected] of [
    ["", streams],
    [`&cluster_id=${two}`, streams.slice(0, 2)],
    [`&primary_cluster_id=${three}`, streams.slice(2)],
    [`&standby_cluster_id=${one}`, []],
    [`&primary_cluster_id=${one}&standby_cluster_id=${two}`, streams.slice(0, 2)],
    [`&primary_cluster_id=${one}&standby_cluster_id=${four}`, []],
  ] as const)
    expect([query, await list(query)]).toEqual([query, expected]);
});

const VIRTUAL = "supports_cluster_virtualization";
const NEEDED = `cluster_id must be a cluster that was created with ${VIRTUAL}`;
const AWS = (name: string, spec: object = {}): object => advancedCluster(name, { [VIRTUAL]: true, ...spec });
const GCP = (name: string, cidr_range: string): object => ({
  ...AWS(name, { region_nodes: { "us-east1": 3 }, cidr_range }),
  provider: "GCP",
});
const OHIO = { region_nodes: { "us-east-2": 3 } };
const THREE = { region_nodes: { "us-east-1": 3, "us-west-2": 3, "eu-west-1": 3 } };

test.each([
  ["another region", AWS("primary"), AWS("standby", OHIO), ""],
  ["the same AWS region", AWS("primary"), AWS("standby"), "must be in a different region"],
  ["another cloud", AWS("primary"), GCP("standby", "10.0.0.0/16"), "must be on the same cloud as the primary cluster"],
  ["ranges that don't overlap", GCP("primary", "10.0.0.0/16"), GCP("standby", "10.1.0.0/16"), ""],
  ["a range right after the other's", GCP("primary", "10.1.0.0/16"), GCP("standby", "10.0.0.0/16"), ""],
  ["equal ranges", GCP("primary", "10.0.0.0/16"), GCP("standby", "10.0.0.0/16"), "cidr_range"],
  ["a range inside the other", GCP("primary", "10.0.0.0/14"), GCP("standby", "10.3.128.0/19"), "cidr_range"],
  ["a range around the other", GCP("primary", "10.3.0.0/16"), GCP("standby", "10.0.0.0/14"), "cidr_range"],
  ["several regions", AWS("primary", THREE), AWS("standby", OHIO), "a single region"],
  ["several regions of the standby cluster", AWS("primary", OHIO), AWS("standby", THREE), "a single region"],
  ["no virtualization", AWS("primary", { [VIRTUAL]: false }), AWS("standby", OHIO), `primary_${NEEDED}`],
  ["no virtual standby cluster", AWS("primary"), advancedCluster("standby", OHIO), `standby_${NEEDED}`],
])("replication between clusters with %s follows the documented rules", async (_, primary, standby, reason) => {
  const { apply, problem } = openCloud();
  const { id: primary_cluster_id } = await apply("POST /clusters", primary);
  const { id: standby_cluster_id } = await apply("POST /clusters", standby);
  const found = await problem(`POST ${STREAMS}`, { primary_cluster_id, standby_cluster_id });
  expect([found.slice(0, 3), found]).toEqual([reason ? "400" : "200", expect.stringContaining(reason)]);
});
