import { reject, rejectField } from "../http/error-response.ts";
import type { HandlerContext } from "../state/handler.ts";
import { withVersion } from "../state/history.ts";
import { type StoredCluster, settingsAt } from "../state/stored-cluster.ts";
import { findMajorVersion, pendingUpgrade, ROLLBACK, UPGRADE } from "./cockroach-versions.ts";
import type { UpdateBody } from "./request-bodies.ts";
import { startJob } from "./start-job.ts";

/**
 * Starts, finalizes or rolls back a major upgrade, or rejects the request if the cluster's state doesn't allow that.
 */
export function changeVersion(context: HandlerContext, cluster: StoredCluster): void {
  const { cockroach_version, upgrade_status } = context.body as UpdateBody;
  const pending = pendingUpgrade(cluster, context.time);
  const finalizes = upgrade_status === "FINALIZED";
  const rollsBack = upgrade_status === "ROLLBACK_RUNNING" || (pending !== undefined && cockroach_version === pending);
  if (!finalizes && !rollsBack) {
    if (upgrade_status !== undefined) rejectField("upgrade_status", "can only be set to FINALIZED or ROLLBACK_RUNNING");
    upgrade(context, cluster, cockroach_version as string);
  } else if (pending === undefined) {
    reject("FAILED_PRECONDITION", "there is no upgrade to finalize or roll back");
  } else if (finalizes) finalize(context, cluster);
  else rollBack(context, cluster, pending);
}

function upgrade(context: HandlerContext, cluster: StoredCluster, version: string): void {
  const { plan, version: from } = settingsAt(cluster, context.time);
  if (plan === "BASIC") {
    rejectField("cockroach_version", "is not allowed for a Basic cluster");
  }
  if (pendingUpgrade(cluster, context.time) !== undefined) {
    reject("FAILED_PRECONDITION", "the previous upgrade must be finalized first");
  }
  const allowed = findMajorVersion(from)?.upgrades ?? [];
  if (!allowed.includes(version)) {
    const description = `is not the next version after ${from}: expected ${allowed.join(" or ") || "none, because that is the latest"}`;
    rejectField("cockroach_version", description);
  }
  startJob(context, cluster, {
    kind: UPGRADE,
    change: (settings, at) => ({ ...settings, version, upgradedFrom: { version: from, at } }),
  });
}

function rollBack(context: HandlerContext, cluster: StoredCluster, version: string): void {
  startJob(context, cluster, { kind: ROLLBACK, change: (settings) => ({ ...settings, version, upgradedFrom: null }) });
}

function finalize({ time }: HandlerContext, cluster: StoredCluster): void {
  const value = { ...settingsAt(cluster, time), upgradedFrom: null };
  cluster.settings = withVersion(cluster.settings, { since: time, value });
}
