import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type ClockModel,
  type Command,
  chosen,
  command,
  compareWithModel,
  pick,
  type Setup,
  snapshots,
  UNKNOWN,
} from "../model.ts";
import { advancedCluster, basicCluster, DELAY, openCloud, readPages, type TestCloud } from "../version-2024-09-16.ts";

interface ModelCluster {
  id: string;
  name: string;
  readyAt: number;
  lockedUntil: number;
  nodes: number;
  nextNodes: number;
  parent: string;
  isProtected: boolean;
  deleted: boolean;
  users: Set<string>;
}

interface ModelFolder {
  id: string;
  name: string;
  parent: string;
  deleted: boolean;
}

interface Model extends ClockModel {
  clusters: ModelCluster[];
  folders: ModelFolder[];
}

interface Real extends TestCloud {
  readonly calls: { count: number };
}

const folderName = fc.constantFrom("payments", "live", "test");
const clusterName = fc.constantFrom("cluster-a", "cluster-b", "cluster-c");

function stateOf({ now }: Model, { deleted, readyAt, lockedUntil }: ModelCluster): string {
  if (deleted) return "DELETED";
  if (now < readyAt) return "CREATING";
  return now < lockedUntil ? "LOCKED" : "CREATED";
}

/** Returns the state of a cluster. If the state is `CREATED`, the last change is complete, so `nodes` is updated. */
function settle(model: Model, cluster: ModelCluster): string {
  const state = stateOf(model, cluster);
  if (state === "CREATED") cluster.nodes = cluster.nextNodes;
  return state;
}

function ancestors({ folders }: Model, id: string): string[] {
  const folder = folders.find((one) => one.id === id);
  return folder ? [id, ...ancestors({ folders } as Model, folder.parent)] : [];
}

function height({ folders }: Model, { id }: ModelFolder): number {
  const inside = folders.filter(({ parent, deleted }) => parent === id && !deleted);
  return 1 + Math.max(0, ...inside.map((folder) => height({ folders } as Model, folder)));
}

function byName(one: { name: string; id: string }, other: { name: string; id: string }): number {
  return one.name === other.name ? (one.id < other.id ? -1 : 1) : one.name < other.name ? -1 : 1;
}

const commands: fc.Arbitrary<Command<Model, Real>>[] = [
  fc
    .record({ name: clusterName, advanced: fc.boolean(), index: pick, isProtected: fc.boolean() })
    .map(({ name, advanced, index, isProtected }) =>
      command(`create ${advanced ? "advanced" : "basic"} ${name} in folder ${index}`, async (model, { call }) => {
        const folder = chosen(model.folders, index);
        const taken = model.clusters.some((one) => one.name === name && !one.deleted);
        const body = (advanced ? advancedCluster(name) : basicCluster(name)) as { spec: object };
        const spec = {
          ...body.spec,
          delete_protection: isProtected ? "ENABLED" : "DISABLED",
          parent_id: folder?.id ?? "root",
        };
        const { status, body: created } = await call("POST /clusters", { ...body, spec });
        expect(status).toBe(folder?.deleted ? 400 : taken ? 409 : 200);
        if (status !== 200) return;
        const nodes = advanced ? 3 : 0;
        const readyAt = model.now + (advanced ? DELAY : 0);
        const facts = { id: created.id, name, readyAt, nodes, nextNodes: nodes, parent: spec.parent_id, isProtected };
        model.clusters.push({ ...facts, lockedUntil: 0, deleted: false, users: new Set() });
      }),
    ),
  fc.record({ index: pick, nodes: fc.integer({ min: 1, max: 6 }) }).map(({ index, nodes }) =>
    command(`scale ${index} to ${nodes}`, async (model, { call }) => {
      const cluster = chosen(model.clusters, index);
      const body = { dedicated: { region_nodes: { "us-east-1": nodes } } };
      const { status } = await call(`PATCH /clusters/${cluster?.id ?? UNKNOWN}`, body);
      const state = cluster && settle(model, cluster);
      if (!cluster || state === "DELETED" || state === "CREATING") return void expect(status).toBe(404);
      if (state === "LOCKED") return void expect(status).toBe(503);
      expect(status).toBe(cluster.nodes > 0 ? 200 : 400);
      if (status !== 200) return;
      cluster.nextNodes = nodes;
      cluster.lockedUntil = model.now + DELAY;
    }),
  ),
  fc.record({ index: pick }).map(({ index }) =>
    command(`delete ${index}`, async (model, { call }) => {
      const cluster = chosen(model.clusters, index);
      if (cluster) settle(model, cluster);
      const { status } = await call(`DELETE /clusters/${cluster?.id ?? UNKNOWN}`);
      expect(status).toBe(!cluster || cluster.deleted ? 404 : cluster.isProtected ? 400 : 200);
      if (status === 200 && cluster) cluster.deleted = true;
    }),
  ),
  fc.record({ index: pick }).map(({ index }) =>
    command(`get ${index}`, async (model, { call }) => {
      const cluster = chosen(model.clusters, index);
      const { status, body } = await call(`GET /clusters/${cluster?.id ?? UNKNOWN}`);
      if (!cluster) return void expect(status).toBe(404);
      const state = settle(model, cluster);
      expect(body).toMatchObject({ state, name: cluster.name, parent_id: cluster.parent });
      expect(body.regions[0].node_count).toBe(cluster.nodes);
      expect(body.operation_status).toBe(state === "LOCKED" ? "CRDB_SCALE_RUNNING" : "UNSPECIFIED");
    }),
  ),
  fc
    .record({ inactive: fc.boolean(), limit: fc.integer({ min: 1, max: 3 }), descending: fc.boolean() })
    .map(({ inactive, limit, descending }) =>
      command(`list ${limit} a page${inactive ? ", inactive too" : ""}`, async (model, real) => {
        const order = descending ? "DESC" : "ASC";
        const query = `show_inactive=${inactive}&pagination.limit=${limit}&pagination.sort_order=${order}`;
        const expected = model.clusters.filter(({ deleted }) => inactive || !deleted).toSorted(byName);
        const ids = (descending ? expected.toReversed() : expected).map(({ id }) => id);
        const pages = await readPages<ModelCluster>(real, `/clusters?${query}`, "clusters");
        expect(pages.flat().map(({ id }) => id)).toEqual(ids);
      }),
    ),
  fc.record({ name: folderName, index: pick }).map(({ name, index }) =>
    command(`create folder ${name} in ${index}`, async (model, { call }) => {
      const parent = chosen(model.folders, index);
      const body = { name, parent_id: parent?.id ?? "root" };
      const { status, body: created } = await call("POST /folders", body);
      const taken = model.folders.some((one) => one.name === name && one.parent === body.parent_id && !one.deleted);
      const tooDeep = ancestors(model, body.parent_id).length >= 3;
      expect(status).toBe(parent?.deleted || tooDeep ? 400 : taken ? 409 : 200);
      if (status === 200) model.folders.push({ id: created.resource_id, name, parent: body.parent_id, deleted: false });
    }),
  ),
  fc.record({ index: pick, to: pick }).map(({ index, to }) =>
    command(`move folder ${index} to ${to}`, async (model, { call }) => {
      const folder = chosen(model.folders, index);
      const parent = chosen(model.folders, to);
      const parent_id = parent?.id ?? "root";
      const { status } = await call(`PATCH /folders/${folder?.id ?? UNKNOWN}`, { parent_id });
      if (!folder || folder.deleted) return void expect(status).toBe(404);
      const around = ancestors(model, parent_id);
      const impossible = parent?.deleted || around.includes(folder.id) || around.length + height(model, folder) > 3;
      const taken = model.folders.some(
        (one) => one !== folder && one.name === folder.name && one.parent === parent_id && !one.deleted,
      );
      expect(status).toBe(impossible ? 400 : taken ? 409 : 200);
      if (status === 200) folder.parent = parent_id;
    }),
  ),
  fc.record({ index: pick }).map(({ index }) =>
    command(`delete folder ${index}`, async (model, { call }) => {
      const folder = chosen(model.folders, index);
      const { status } = await call(`DELETE /folders/${folder?.id ?? UNKNOWN}`);
      if (!folder || folder.deleted) return void expect(status).toBe(404);
      const full = [...model.folders, ...model.clusters].some((one) => one.parent === folder.id && !one.deleted);
      expect(status).toBe(full ? 400 : 200);
      if (status === 200) folder.deleted = true;
    }),
  ),
  fc.record({ index: pick, limit: fc.integer({ min: 1, max: 2 }) }).map(({ index, limit }) =>
    command(`contents of folder ${index}`, async (model, real) => {
      const folder = chosen(model.folders, index);
      const id = folder?.id ?? "root";
      if (folder?.deleted) return void expect((await real.call(`GET /folders/${id}/contents`)).status).toBe(404);
      const inside = (items: readonly (ModelFolder | ModelCluster)[]): string[] =>
        items
          .filter((one) => one.parent === id && !one.deleted)
          .toSorted(byName)
          .map((one) => one.id);
      const path = `/folders/${id}/contents?pagination.limit=${limit}`;
      const seen = (await readPages<{ resource_id: string }>(real, path, "resources")).flat();
      expect(seen.map(({ resource_id }) => resource_id)).toEqual([...inside(model.folders), ...inside(model.clusters)]);
    }),
  ),
  fc.record({ index: pick, name: fc.constantFrom("ada", "grace"), gone: fc.boolean() }).map(({ index, name, gone }) =>
    command(`${gone ? "delete" : "create"} user ${name} of ${index}`, async (model, { call }) => {
      const cluster = chosen(model.clusters, index);
      const path = `/clusters/${cluster?.id ?? UNKNOWN}/sql-users`;
      const body = { name, password: "not a real one" };
      const { status } = gone ? await call(`DELETE ${path}/${name}`) : await call(`POST ${path}`, body);
      const state = cluster && settle(model, cluster);
      if (!cluster || state === "DELETED" || state === "CREATING") return void expect(status).toBe(404);
      expect(status).toBe(cluster.users.has(name) === gone ? 200 : gone ? 404 : 409);
      if (gone) cluster.users.delete(name);
      else cluster.users.add(name);
      const { body: list } = await call(`GET ${path}`);
      expect(list.users.map((user: { name: string }) => user.name)).toEqual([...cluster.users].toSorted());
    }),
  ),
  fc.oneof(fc.constant(DELAY), fc.integer({ min: 1, max: 1500 })).map((ms) =>
    command(`advance ${ms} ms`, async (model, { fetch }) => {
      fetch.advance(ms);
      model.now += ms;
      for (const cluster of model.clusters) settle(model, cluster);
    }),
  ),
  snapshots,
];

test("createMockFetch() of 2024-09-16 behaves like a plain model under random calls", async () => {
  const calls = { count: 0 };
  const setup = (): Setup<Model, Real> => {
    const cloud = openCloud();
    const call: TestCloud["call"] = (...parts) => {
      calls.count++;
      return cloud.call(...parts);
    };
    return { model: { now: 0, clusters: [], folders: [] }, real: { ...cloud, call, calls } };
  };
  await compareWithModel(commands, setup, { numRuns: 80, maxCommands: 80, seed: 20240916 });
  expect(calls.count).toBeGreaterThan(2000);
});
