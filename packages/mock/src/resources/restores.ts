import { errorResponse } from "../spec/error-response.ts";
import type { MockResponse } from "../spec/mock-response.ts";
import type { HandlerContext, Success } from "../state/handler.ts";
import type { StoredCluster } from "../state/stored-cluster.ts";
import type { StoredRestore } from "../state/stored-resources.ts";
import { formatTimestamp } from "../state/timestamp.ts";
import { isWithin } from "./time-range.ts";

/** `restores.list`, the oldest first. */
export function listRestores(context: HandlerContext, { id, name }: StoredCluster): Success | MockResponse {
  const { state, query, rules } = context;
  const page = rules.paginate(context, {
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
export function getRestore({ state, path, time }: HandlerContext, { id, name }: StoredCluster): Success | MockResponse {
  const known = String(path.restore_id).toLowerCase();
  const restore = Object.hasOwn(state.restores, known) ? state.restores[known] : undefined;
  if (restore?.cluster !== id) return errorResponse("NOT_FOUND", `restore not found: ${String(path.restore_id)}`);
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
