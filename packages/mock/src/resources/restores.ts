import type { Handlers } from "../state/handler.ts";
import { formatTimestamp } from "../time/timestamp.ts";
import { createRestore, type Restore } from "./create-restore.ts";
import { defineClusterResource } from "./define-resource.ts";
import { isWithin } from "./time-range.ts";

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
