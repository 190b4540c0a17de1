import { isGranted } from "../access/scopes.ts";
import { findCluster } from "../clusters/find-cluster.ts";
import { startJob } from "../clusters/start-job.ts";
import { reject, rejectField } from "../http/error-response.ts";
import type { HandlerContext, Handlers } from "../state/handler.ts";
import { listRows, planRow, readRow } from "../state/history.ts";
import { nextRandom, nextUuid } from "../state/random.ts";
import type { StoredCluster } from "../state/stored-cluster.ts";
import { formatTimestamp, isWithin } from "../time/timestamp.ts";
import { type Backup, backupsAt } from "./backups.ts";
import { defineClusterResource } from "./define-resource.ts";

export const restores: Handlers = defineClusterResource<Restore>({
  name: "restores",
  operations: { list: "list", get: "get", create: "create" },
  label: "restore",
  params: ["restore_id"],
  list: "restores",
  sort: ({ createdAt, id }) => [createdAt, id],
  isListed: ({ query }, { createdAt }) => isWithin(createdAt, query),
  create: createRestore,
  view: (restore, { time }, { name }) => view(restore, name, time),
});

/** A restore of a backup into a cluster. Times are in microseconds since 1970. */
interface Restore {
  readonly id: string;
  readonly sourceName: string;
  readonly backup: Backup;
  /** The `type` in the restore request: `CLUSTER`, `DATABASE` or `TABLE`. */
  readonly type: string;
  readonly objects: readonly unknown[];
  readonly options: unknown;
  readonly jobId: string;
  readonly createdAt: number;
  readonly endsAt: number;
  /** Why the restore fails; `""` if it succeeds. */
  readonly failure: string;
}

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

/** Formats a restore for a response, as of `time`. `completion_percent` grows until the restore ends. */
function view(restore: Restore, into: string, time: number): unknown {
  const { createdAt, endsAt, failure } = restore;
  const done = time >= endsAt;
  const part = done ? 1 : (time - createdAt) / (endsAt - createdAt);
  return {
    id: restore.id,
    backup_id: restore.backup.id,
    backup_end_time: formatTimestamp(restore.backup.time),
    type: restore.type,
    objects: restore.objects,
    restore_opts: restore.options,
    status: done ? (failure === "" ? "SUCCESS" : "FAILED") : "PENDING",
    completion_percent: failure === "" ? Math.floor(part * 100) / 100 : Math.floor(part * 50) / 100,
    source_cluster_name: restore.sourceName,
    destination_cluster_name: into,
    crdb_job_id: restore.jobId,
    client_error_code: done && failure !== "" ? 3 : 0,
    client_error_message: done ? failure : "",
    created_at: formatTimestamp(createdAt),
    completed_at: done ? formatTimestamp(endsAt) : null,
  };
}

/**
 * Restores a backup into a cluster. A full restore locks the cluster. Restoring tables changes nothing, since the mock
 * doesn't store tables.
 */
function createRestore(context: HandlerContext, into: StoredCluster): Restore {
  const { state, time, delayMs, jobFails } = context;
  const { type, objects = [], restore_opts = null } = context.body as RestoreBody;
  if (type !== "CLUSTER" && objects.length === 0) {
    rejectField("objects", `is required for a ${type} restore`);
  }
  const source = findSource(context, into);
  if (!source) reject("NOT_FOUND", "backup not found: no backup matches backup_id or source_cluster_id");
  const endsAt = time + delayMs * 1000;
  const restore: Restore = {
    id: nextUuid(state),
    sourceName: source.cluster.name,
    backup: source.backup,
    type,
    objects,
    options: restore_opts,
    jobId: String(1 + Math.floor(nextRandom(state) * 2 ** 48)),
    createdAt: time,
    endsAt,
    failure: jobFails ? "an injected fault caused the failure" : findProblem(context, into, source),
  };
  if (type === "CLUSTER") {
    startJob(context, into, into.plan === "ADVANCED" ? "DEDICATED_FULL_CLUSTER_RESTORE" : "TENANT_RESTORE");
  }
  if (restore.failure === "") bringBack(context, into, { ...source, endsAt });
  return restore;
}

/** Finds the backup with the request's `backup_id`. Without an id, finds the source cluster's latest backup. */
function findSource(context: HandlerContext, into: StoredCluster): Source | undefined {
  const { state, time, key, grants } = context;
  const { backup_id, source_cluster_id } = context.body as RestoreBody;
  const any = backup_id === undefined ? [into] : listRows(state.tables.clusters, time);
  const clusters = source_cluster_id === undefined ? any : [findCluster(context, source_cluster_id)];
  for (const cluster of clusters) {
    if (cluster?.organization !== key.organization) continue;
    if (!isGranted(grants, { state, time, scope: { cluster: cluster.id } })) continue;
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
  if (missing) return `the backup has no database ${missing.database}`;
  if (type !== "DATABASE") return "";
  const taken = objects
    .map(({ database }) => restore_opts.new_db_name ?? database)
    .find((name) => isIn(into.id, name, time));
  return taken === undefined ? "" : `the database ${taken} already exists`;
}

function bringBack(
  context: HandlerContext,
  into: StoredCluster,
  { cluster, backup, endsAt }: Source & { endsAt: number },
): void {
  const { state } = context;
  const { type, objects = [], restore_opts = {} } = context.body as RestoreBody;
  if (type === "TABLE") return;
  const saved = listRows(state.tables.databases, backup.time, cluster.id);
  const names =
    type === "CLUSTER"
      ? saved.map(({ name }) => name)
      : objects.map(({ database }) => restore_opts.new_db_name ?? database);
  const replaced = type === "CLUSTER" ? listRows(state.tables.databases, endsAt, into.id) : [];
  for (const { name } of replaced)
    planRow(state.tables.databases, `${into.id}/${name}`, { since: endsAt, value: null });
  for (const name of names) {
    planRow(state.tables.databases, `${into.id}/${name}`, { since: endsAt, value: { cluster: into.id, name } });
  }
}
