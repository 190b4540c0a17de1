import fc from "fast-check";
import { expect, test } from "vitest";
import {
  advances,
  type ClockModel,
  type Command,
  chosen,
  command,
  compareWithModel,
  faults,
  pick,
  type Setup,
  snapshots,
  UNKNOWN,
  withFault,
} from "../model.ts";
import { DELAY, openCloud, readPages, type TestCloud } from "../version-2024-09-16.ts";

const MINUTE = 60_000;
/** The time between two backups, in minutes. */
const FREQUENCY = 5;
const INTERVAL = FREQUENCY * MINUTE;

interface Cluster {
  readonly id: string;
  readonly name: string;
  /** For each change of the databases, the time of the change and the names of all databases afterwards. */
  readonly history: { readonly at: number; readonly databases: readonly string[] }[];
  lockedUntil: number;
}

interface Restore {
  readonly id: string;
  readonly into: Cluster;
  readonly from: Cluster;
  readonly endsAt: number;
  readonly fails: boolean;
  /**
   * The names of the databases that the restore adds. If `replaces` is true, the restore deletes all other databases.
   */
  readonly adds: readonly string[];
  readonly replaces: boolean;
  isDone: boolean;
}

interface Model extends ClockModel {
  readonly clusters: readonly Cluster[];
  readonly restores: Restore[];
}

const names = fc.constantFrom("defaultdb", "shop", "store");
const index = fc.nat(1);

/**
 * Returns the databases that a backup at the given time contains. A database that is created in the same millisecond is
 * not in the backup.
 */
function databasesBefore({ history }: Cluster, time: number): readonly string[] {
  return history.findLast(({ at }) => at < time)?.databases ?? [];
}

/** Applies the restores that have ended by now, and then returns the databases of a cluster. */
function settle(model: Model, cluster: Cluster): readonly string[] {
  for (const restore of model.restores.filter(({ isDone, endsAt }) => !isDone && endsAt <= model.now)) {
    restore.isDone = true;
    if (restore.fails) continue;
    const kept = restore.replaces ? [] : databasesBefore(restore.into, restore.endsAt);
    change(restore.into, restore.endsAt, [...new Set([...kept, ...restore.adds])]);
  }
  return databasesBefore(cluster, Number.POSITIVE_INFINITY);
}

function change({ history }: Cluster, at: number, databases: readonly string[]): void {
  const later = history.filter((one) => one.at > at);
  history.splice(history.length - later.length, later.length, { at, databases }, ...later);
}

const commands: fc.Arbitrary<Command<Model, TestCloud>>[] = [
  fc.tuple(index, names).map(([place, name]) =>
    command(`create ${name} in ${place}`, async (model, { call }) => {
      const cluster = model.clusters[place] as Cluster;
      const databases = settle(model, cluster);
      // The test creates no databases during a restore, because a restore of the whole cluster would delete them.
      if (model.now < cluster.lockedUntil) return;
      const { status } = await call(`POST /clusters/${cluster.id}/databases`, { name });
      expect(status).toBe(databases.includes(name) ? 409 : 200);
      if (status === 200) change(cluster, model.now, [...databases, name]);
    }),
  ),
  fc.tuple(index, names).map(([place, name]) =>
    command(`delete ${name} in ${place}`, async (model, { call }) => {
      const cluster = model.clusters[place] as Cluster;
      const databases = settle(model, cluster);
      if (model.now < cluster.lockedUntil) return;
      const { status } = await call(`DELETE /clusters/${cluster.id}/databases/${name}`);
      expect(status).toBe(databases.includes(name) ? 200 : 404);
      if (status === 200)
        change(
          cluster,
          model.now,
          databases.filter((one) => one !== name),
        );
    }),
  ),
  fc.tuple(index, names, names).map(([place, name, new_name]) =>
    command(`rename ${name} to ${new_name} in ${place}`, async (model, { call }) => {
      const cluster = model.clusters[place] as Cluster;
      const databases = settle(model, cluster);
      if (model.now < cluster.lockedUntil) return;
      const { status } = await call(`PATCH /clusters/${cluster.id}/databases/${name}`, { new_name });
      expect(status).toBe(!databases.includes(name) ? 404 : databases.includes(new_name) ? 409 : 200);
      if (status === 200) change(cluster, model.now, [...databases.filter((one) => one !== name), new_name]);
    }),
  ),
  fc
    .tuple(index, index, fc.option(fc.tuple(names, fc.constantFrom(undefined, "copy"))), pick, faults)
    .map(([to, source, object, place, fault]) =>
      command(
        `restore ${object?.join(" as ") ?? "all"} from ${source} into ${to}${fault ? ` with ${JSON.stringify(fault)}` : ""}`,
        async (model, { call, fetch }) => {
          const [into, from] = [model.clusters[to], model.clusters[source]] as [Cluster, Cluster];
          const databases = settle(model, into);
          const count = Math.floor(model.now / INTERVAL) + 1;
          const { body: listed } = await call(`GET /clusters/${from.id}/backups`);
          expect(listed.backups).toHaveLength(count);
          const backup = chosen<{ id: string }>(listed.backups, place);
          const body = {
            type: object ? "DATABASE" : "CLUSTER",
            source_cluster_id: from.id,
            ...(backup && { backup_id: backup.id }),
            ...(object && { objects: [{ database: object[0] }] }),
            ...(object?.[1] && { restore_opts: { new_db_name: object[1] } }),
          };
          const isLocked = model.now < into.lockedUntil;
          const reply = await withFault(fetch, fault, () => call(`POST /clusters/${into.id}/restores`, body));
          expect(reply.status).toBe(fault?.status ?? (isLocked ? 503 : 200));
          if (reply.status !== 200) return;
          expect(model.restores.map(({ id }) => id)).not.toContain(reply.body.id);
          const time = (backup ? listed.backups.indexOf(backup) : count - 1) * INTERVAL;
          const saved = databasesBefore(from, time);
          const name = object?.[1] ?? object?.[0];
          const isPossible = !object || (saved.includes(object[0]) && !databases.includes(name ?? ""));
          const endsAt = model.now + DELAY;
          model.restores.push({
            id: reply.body.id,
            into,
            from,
            endsAt,
            fails: fault?.jobFailed === true || !isPossible,
            adds: name === undefined ? saved : [name],
            replaces: !object,
            isDone: false,
          });
          if (!object) into.lockedUntil = endsAt;
        },
      ),
    ),
  pick.map((place) =>
    command(`get restore ${place}`, async (model, { call }) => {
      const restore = chosen(model.restores, place);
      const [first, second] = model.clusters as [Cluster, Cluster];
      const { into = first, id = UNKNOWN } = restore ?? {};
      const other = into === first ? second : first;
      expect((await call(`GET /clusters/${other.id}/restores/${id}`)).status).toBe(404);
      const { status, body } = await call(`GET /clusters/${into.id}/restores/${id}`);
      expect(status).toBe(restore ? 200 : 404);
      if (!restore) return;
      const isDone = model.now >= restore.endsAt;
      expect(body.status).toBe(!isDone ? "PENDING" : restore.fails ? "FAILED" : "SUCCESS");
      expect([body.source_cluster_name, body.destination_cluster_name]).toEqual([restore.from.name, into.name]);
      expect(body.completed_at === null).toBe(!isDone);
      expect(body.completion_percent === 1).toBe(isDone && !restore.fails);
    }),
  ),
  index.map((place) =>
    command(`list what is in ${place}`, async (model, { ask }) => {
      const cluster = model.clusters[place] as Cluster;
      const expected = settle(model, cluster);
      const { databases } = await ask(`GET /clusters/${cluster.id}/databases`);
      expect(databases.map(({ name }: { name: string }) => name)).toEqual([...expected].sort());
      const pages = await readPages<Restore>(
        { ask },
        `/clusters/${cluster.id}/restores?pagination.limit=2`,
        "restores",
      );
      const into = model.restores.filter((restore) => restore.into === cluster);
      expect(pages.flat().map(({ id }) => id)).toEqual(into.map(({ id }) => id));
      const { state } = await ask(`GET /clusters/${cluster.id}`);
      expect(state).toBe(model.now < cluster.lockedUntil ? "LOCKED" : "CREATED");
    }),
  ),
  snapshots,
  advances(DELAY * 1.5),
  advances(INTERVAL),
];

test("databases, backups and restores behave like a plain model under random calls and faults", async () => {
  const setup = async (): Promise<Setup<Model, TestCloud>> => {
    const cloud = openCloud();
    const names = ["cluster-a", "cluster-b"];
    const clusters = names.map((name): Cluster => {
      const { id } = cloud.fetch.seedCluster({ name });
      return { id, name, history: [{ at: -1, databases: ["defaultdb"] }], lockedUntil: 0 };
    });
    for (const { id } of clusters)
      await cloud.ask(`PATCH /clusters/${id}/backups-config`, { frequency_minutes: FREQUENCY });
    return { model: { now: 0, clusters, restores: [] }, real: cloud };
  };
  await compareWithModel(commands, setup, { numRuns: 50, maxCommands: 80, seed: 2 });
});
