import type { StoredRestore } from "../state/stored-resources.ts";
import { formatTimestamp } from "../time/timestamp.ts";

/** Formats a restore for a response, as of `time`. `completion_percent` grows until the restore ends. */
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
