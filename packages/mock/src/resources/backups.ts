import { onIdleCluster, onReadyCluster } from "../clusters/find-cluster.ts";
import { reject } from "../http/error-response.ts";
import { type HandlerContext, type Handlers, respondWithPage } from "../state/handler.ts";
import { historyOf } from "../state/history.ts";
import { nextUuid, seedRandom } from "../state/random.ts";
import type { CloudState } from "../state/state.ts";
import { type BackupSettings, changeCluster, readCluster, type StoredCluster } from "../state/stored-cluster.ts";
import { formatTimestamp, isWithin } from "../time/timestamp.ts";

/** A backup of a cluster. It is computed from the cluster's settings, not stored. */
export interface Backup {
  readonly id: string;
  /** The backup contains the data as of this time, in microseconds since 1970. */
  readonly time: number;
}

const MINUTE = 60_000_000;
const DAY = 1440 * MINUTE;

export const backups: Handlers = {
  "backups.list": onReadyCluster(listBackups),
  "backups.getConfig": onReadyCluster((_, cluster) => view(backupSettings(cluster))),
  "backups.updateConfig": onIdleCluster(updateBackupConfig),
};

function listBackups(context: HandlerContext, cluster: StoredCluster): unknown {
  return respondWithPage(context, "backups", {
    items: (time) => backupsAt(context.state, cluster, time).filter((backup) => isWithin(backup.time, context.query)),
    key: ({ time }) => [time],
    view: ({ id, time }) => ({ id, as_of_time: formatTimestamp(time) }),
  });
}

function updateBackupConfig({ state, time, body }: HandlerContext, cluster: StoredCluster): unknown {
  if (cluster.plan === "BASIC")
    reject("FAILED_PRECONDITION", "the backup settings of a BASIC cluster cannot be changed");
  const { backups: before } = cluster;
  const sent = body as { enabled?: boolean; retention_days?: number; frequency_minutes?: number };
  const retentionDays = sent.retention_days ?? before.retentionDays;
  if (retentionDays !== before.retentionDays && before.retentionChanged) {
    reject("FAILED_PRECONDITION", "retention_days has already been changed, and it can only be changed once");
  }
  const backups: BackupSettings = {
    enabled: sent.enabled ?? before.enabled,
    retentionDays,
    frequencyMinutes: sent.frequency_minutes ?? before.frequencyMinutes,
    retentionChanged: before.retentionChanged || retentionDays !== before.retentionDays,
  };
  changeCluster(state, cluster, time, { backups });
  return view(backups);
}

/**
 * Returns the backups that a cluster has at `now`, one per interval. As in the service, they follow the schedule: a
 * daily backup is made at midnight UTC. Standard and Advanced clusters also get a backup when they become ready.
 */
export function backupsAt(state: CloudState, cluster: StoredCluster, now: number): Backup[] {
  const { id, settledAt } = cluster;
  const history = historyOf(state.tables.clusters, id);
  const kept = now - backupSettings(readCluster(state, id, now) ?? cluster).retentionDays * DAY;
  return history.flatMap(({ since, value }, index) => {
    if (!value) return [];
    const backups = backupSettings(value);
    if (!backups.enabled) return [];
    const interval = backups.frequencyMinutes * MINUTE;
    const end = Math.min(history[index + 1]?.since ?? Number.POSITIVE_INFINITY, now + 1);
    const from = Math.max(since, kept, settledAt);
    const first = Math.ceil(from / interval) * interval;
    const count = Math.max(Math.ceil((end - first) / interval), 0);
    const scheduled = Array.from({ length: count }, (_, position) => first + position * interval);
    const isInitial = value.plan !== "BASIC" && settledAt === from && settledAt < Math.min(first, end);
    const times = [...(isInitial ? [settledAt] : []), ...scheduled];
    return times.map((time) => ({ id: nextUuid(seedRandom(`backup ${id} ${time}`)), time }));
  });
}

/**
 * Returns a cluster's backup settings. Basic clusters are backed up daily, and their backups are kept for 30 days. A
 * Basic cluster that becomes Standard gets the default settings.
 */
function backupSettings({ plan, backups }: StoredCluster): BackupSettings {
  return plan === "BASIC"
    ? { enabled: true, retentionDays: 30, frequencyMinutes: 1440, retentionChanged: false }
    : backups;
}

function view({ enabled, retentionDays, frequencyMinutes }: BackupSettings): unknown {
  return { enabled, retention_days: retentionDays, frequency_minutes: frequencyMinutes };
}
