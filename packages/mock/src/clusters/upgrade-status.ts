import { runningJob } from "../state/cluster-state.ts";
import { type StoredCluster, settingsAt } from "../state/stored-cluster.ts";
import { findMajorVersion } from "./cockroach-versions.ts";

/** The prefix of the `operation_status` of a cluster during an upgrade to another major version. */
export const UPGRADE = "CRDB_MAJOR_UPGRADE";

export const ROLLBACK = "CRDB_MAJOR_ROLLBACK";
/** The time after which the service finalizes an upgrade automatically: 72 hours, in microseconds. */
const FINALIZED_AFTER = 72 * 3_600_000_000;

export function upgradeStatus(cluster: StoredCluster, time: number): string {
  const running = runningJob(cluster, time)?.kind;
  if (running === UPGRADE) return "MAJOR_UPGRADE_RUNNING";
  if (running === ROLLBACK) return "ROLLBACK_RUNNING";
  const { plan, version } = settingsAt(cluster, time);
  if (pendingUpgrade(cluster, time)) return "PENDING_FINALIZATION";
  const upgradable = plan !== "BASIC" && (findMajorVersion(version)?.upgrades.length ?? 0) > 0;
  return upgradable ? "UPGRADE_AVAILABLE" : "FINALIZED";
}

/** Returns the version to which the last upgrade can be rolled back, or `undefined` if no rollback is possible. */
export function pendingUpgrade(cluster: StoredCluster, time: number): string | undefined {
  const { upgradedFrom } = settingsAt(cluster, time);
  return upgradedFrom && time < upgradedFrom.at + FINALIZED_AFTER ? upgradedFrom.version : undefined;
}
