import { isGranted } from "../access/scopes.ts";
import { findCluster } from "../clusters/find-cluster.ts";
import { startJob } from "../clusters/start-job.ts";
import { reject, rejectField } from "../http/error-response.ts";
import type { HandlerContext, Handlers } from "../state/handler.ts";
import { listRows, planRow, readRow } from "../state/history.ts";
import { nextRandom, nextUuid } from "../state/random.ts";
import type { StoredCluster } from "../state/stored-cluster.ts";
import type { StoredDatabase } from "../state/stored-resources.ts";
import { formatTimestamp, isWithin, parseTimestamp } from "../time/timestamp.ts";
import { type Backup, backupsAt } from "./backups.ts";
import { defineClusterResource } from "./define-resource.ts";

export const restores: Handlers = defineClusterResource<Restore>({
  name: "restores",
  operations: { list: "list", get: "get", create: "create" },
  label: "restore",
  params: ["restore_id"],
  list: "restores",
  sort: ({ created_at, id }) => [parseTimestamp(created_at) ?? 0, id],
  isListed: ({ query }, { created_at }) => isWithin(parseTimestamp(created_at) ?? 0, query),
  effects: {
    create({ problem }, { time, delayMs }) {
      const completed_at = formatTimestamp(time + delayMs * 1000);
      const failed = { status: "FAILED", client_error_code: 3, client_error_message: problem, completed_at };
      const after = problem ? failed : { status: "SUCCESS", completed_at };
      return { during: delayMs === 0 ? after : {}, after };
    },
  },
  create: createRestore,
  view({ problem, ...restore }, { time, delayMs }) {
    const elapsed = (time - (parseTimestamp(restore.created_at) ?? 0)) / (delayMs * 1000);
    const part = restore.status === "PENDING" ? Math.min(elapsed, 1) : 1;
    // In the mock, failed restores stop at 50%.
    return { ...restore, completion_percent: Math.floor(part * (problem ? 50 : 100)) / 100 };
  },
});

type Restore = {
  readonly id: string;
  readonly status: string;
  readonly created_at: string;
  /** Why the restore fails; `""` if it succeeds. */
  readonly problem: string;
  readonly [field: string]: unknown;
};

interface RestoreBody {
  type: "CLUSTER" | "DATABASE" | "TABLE";
  backup_id?: string;
  source_cluster_id?: string;
  objects?: { database: string; schema?: string; table?: string }[];
  restore_opts?: { new_db_name?: string; into_db?: string };
}

interface Source {
  readonly cluster: StoredCluster;
  readonly backup: Backup;
}

/**
 * Restores a backup into a cluster. A full restore locks the cluster. Restoring tables changes nothing, since the mock
 * doesn't store tables.
 */
function createRestore(context: HandlerContext, into: StoredCluster): Restore {
  const { state, time, jobFails } = context;
  const { type, objects = [], restore_opts = null } = context.body as RestoreBody;
  if (type !== "CLUSTER" && objects.length === 0) {
    rejectField("objects", `is required for a ${type} restore`);
  }
  const source = findSource(context, into);
  if (!source) reject("NOT_FOUND", "backup not found: no backup matches backup_id or source_cluster_id");
  const restore: Restore = {
    id: nextUuid(state),
    backup_id: source.backup.id,
    backup_end_time: formatTimestamp(source.backup.time),
    type,
    objects,
    restore_opts,
    status: "PENDING",
    source_cluster_name: source.cluster.name,
    destination_cluster_name: into.name,
    crdb_job_id: String(1 + Math.floor(nextRandom(state) * 2 ** 48)),
    client_error_code: 0,
    client_error_message: "",
    created_at: formatTimestamp(time),
    completed_at: null,
    problem: jobFails ? "an injected fault caused the failure" : findProblem(context, into, source),
  };
  if (type === "CLUSTER") {
    startJob(context, into, into.plan === "ADVANCED" ? "DEDICATED_FULL_CLUSTER_RESTORE" : "TENANT_RESTORE");
  }
  if (restore.problem === "") bringBack(context, into, source);
  return restore;
}

/** Returns the backup with the request's `backup_id` or, without one, the source cluster's latest backup. */
function findSource(context: HandlerContext, into: StoredCluster): Source | undefined {
  const { state, time, key } = context;
  const { backup_id, source_cluster_id } = context.body as RestoreBody;
  const any = backup_id === undefined ? [into] : listRows(state.tables.clusters, time);
  const clusters = source_cluster_id === undefined ? any : [findCluster(context, source_cluster_id)];
  for (const cluster of clusters) {
    if (cluster?.organization !== key.organization) continue;
    if (!isGranted(context, { cluster: cluster.id })) continue;
    const backups = backupsAt(state, cluster, Math.min(time, cluster.deletedAt ?? time));
    const backup = backup_id === undefined ? backups.at(-1) : backups.find(({ id }) => id === backup_id);
    if (backup) return { cluster, backup };
  }
  return undefined;
}

function findProblem({ state, time, body }: HandlerContext, into: StoredCluster, { cluster, backup }: Source): string {
  const { type, objects = [], restore_opts = {} } = body as RestoreBody;
  const isIn = (id: string, name: string, time: number): boolean =>
    readRow(state.tables.databases, `${id}/${name}`, time) !== undefined;
  const missing = objects.find(({ database }) => !isIn(cluster.id, database, backup.time));
  if (missing) return `the backup does not contain the database ${missing.database}`;
  if (type !== "DATABASE") return "";
  const taken = objects
    .map(({ database }) => restore_opts.new_db_name ?? database)
    .find((name) => isIn(into.id, name, time));
  return taken === undefined ? "" : `the database ${taken} already exists`;
}

/** Plans the changes for when a restore ends: a full one replaces all databases, and a database restore adds some. */
function bringBack(
  { state, time, delayMs, body }: HandlerContext,
  into: StoredCluster,
  { cluster, backup }: Source,
): void {
  const { databases } = state.tables;
  const { type, objects = [], restore_opts = {} } = body as RestoreBody;
  const since = time + delayMs * 1000;
  const write = (name: string, value: StoredDatabase | null): void =>
    planRow(databases, `${into.id}/${name}`, { since, value });
  if (type === "DATABASE") {
    for (const { database } of objects) {
      const name = restore_opts.new_db_name ?? database;
      write(name, { name });
    }
  }
  if (type === "CLUSTER") {
    for (const { name } of listRows(databases, since, into.id)) write(name, null);
    for (const { name } of listRows(databases, backup.time, cluster.id)) write(name, { name });
  }
}
