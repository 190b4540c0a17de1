import type { Answer } from "../answer.ts";
import type { Scene, Success } from "../handler.ts";
import { refuse } from "../refusal.ts";
import type { StoredCluster } from "../stored-cluster.ts";
import type { StoredRestore } from "../stored-resources.ts";
import { formatTimestamp } from "../timestamp.ts";
import { isWithin } from "./time-range.ts";

/** `restores.list`, the oldest first. */
export function listRestores(scene: Scene, { id, name }: StoredCluster): Success | Answer {
  const { state, query, edition } = scene;
  const page = edition.paginate(scene, {
    items: (time) =>
      Object.values(state.restores).filter(
        ({ cluster, createdAt }) => cluster === id && createdAt <= time && isWithin(createdAt, query),
      ),
    key: (restore) => [restore.createdAt, restore.id],
  });
  if ("status" in page) return page;
  const restores = page.items.map((restore) => viewRestore(restore, { into: name, time: page.time }));
  return { payload: { restores, pagination: page.pagination } };
}

/** `restores.get`. */
export function getRestore({ state, path, time }: Scene, { id, name }: StoredCluster): Success | Answer {
  const known = String(path.restore_id).toLowerCase();
  const restore = Object.hasOwn(state.restores, known) ? state.restores[known] : undefined;
  if (restore?.cluster !== id) return refuse("NOT_FOUND", `restore not found: ${String(path.restore_id)}`);
  return { payload: viewRestore(restore, { into: name, time }) };
}

/** A restore as it looked at a moment: under way, and ever further, until its end. */
export function viewRestore(restore: StoredRestore, { into, time }: { into: string; time: number }): unknown {
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
