import { expect, test } from "vitest";
import { DELAY, openCloud } from "../version-2024-09-16.ts";

const HOURS = 3_600_000;

test.each([
  [{ failover_at: 1 }, undefined],
  [{ failover_at: 1.001 }, "invalid argument: failover_at: must be at most an hour from now"],
  [{ failover_at: -3.999 }, undefined],
  [{ failover_at: -4.001 }, "invalid argument: failover_at: must not be before retained_time"],
  [{ failover_at: -1, status: "CANCELED" }, "invalid argument: failover_at: is not allowed with CANCELED"],
])("physicalReplication.update with %j, in hours from now, responds with the error %s", async (change, message) => {
  const { ask, call, fetch } = openCloud();
  const [primary_cluster_id, standby_cluster_id] = [fetch.seedCluster().id, fetch.seedCluster().id];
  const { id } = await ask("POST /physical-replication-streams", { primary_cluster_id, standby_cluster_id });
  const path = `/physical-replication-streams/${id}`;
  const early = await call(`PATCH ${path}`, { status: "CANCELED" });
  expect(early.body.message).toBe("the stream is STARTING: only a REPLICATING stream can be ended");
  fetch.advance("5h");
  const now = fetch.snapshot().clock.offset / 1000;
  const failover_at = new Date(now + change.failover_at * HOURS).toISOString();
  const { body } = await call(`PATCH ${path}`, { ...change, failover_at });
  expect(body.message).toBe(message);
  if (message !== undefined) return;
  expect(body).toMatchObject({ status: "FAILING_OVER", failover_at, activated_at: null, retained_time: null });
  fetch.advance(Math.max(change.failover_at, 0) * HOURS + DELAY - 1);
  expect((await ask(`GET ${path}`)).status).toBe("FAILING_OVER");
  fetch.advance(1);
  const done = await ask(`GET ${path}?show_completed=true`);
  expect([done.status, Date.parse(done.activated_at)]).toEqual(["COMPLETED", Date.parse(failover_at)]);
  expect((await ask("GET /physical-replication-streams")).physical_replication_streams).toEqual([]);
  expect((await ask("GET /physical-replication-streams?show_completed=true")).physical_replication_streams).toEqual([
    done,
  ]);
});

test("a stream needs two different CREATED clusters of the plan ADVANCED without another stream", async () => {
  const { ask, call, fetch } = openCloud();
  const [one, two, three] = [fetch.seedCluster().id, fetch.seedCluster().id, fetch.seedCluster().id];
  const standard = fetch.seedCluster({ plan: "STANDARD" }).id;
  const locked = fetch.seedCluster({ locked: true }).id;
  const create = async (primary_cluster_id: string, standby_cluster_id: string): Promise<string | undefined> =>
    (await call("POST /physical-replication-streams", { primary_cluster_id, standby_cluster_id })).body.message;
  const unfit = "must be a CREATED cluster of the plan ADVANCED";
  expect(await create(standard, one)).toBe(`primary_cluster_id: ${unfit}`);
  expect(await create(one, locked)).toBe(`standby_cluster_id: ${unfit}`);
  expect(await create(one, one)).toBe("invalid argument: standby_cluster_id: must differ from the primary cluster");
  expect(await create(one, two)).toBeUndefined();
  for (const pair of [
    [one, three],
    [three, one],
    [two, three],
    [three, two],
  ] as const)
    expect(await create(...pair)).toBe("one of the clusters has a replication stream already");
  fetch.advance(DELAY);
  const [{ id }] = (await ask("GET /physical-replication-streams")).physical_replication_streams;
  await ask(`PATCH /physical-replication-streams/${id}`, { status: "CANCELED" });
  expect(await create(one, three)).toBeUndefined();
});
