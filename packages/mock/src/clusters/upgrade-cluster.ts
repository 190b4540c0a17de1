import { reject, rejectField } from "../http/error-response.ts";
import type { HandlerContext } from "../state/handler.ts";
import { changeRow } from "../state/history.ts";
import { changeCluster, type StoredCluster } from "../state/stored-cluster.ts";
import { FINALIZED_AFTER, findMajorVersion, ROLLBACK, UPGRADE } from "./cockroach-versions.ts";
import type { UpdateBody } from "./request-bodies.ts";
import { startJob } from "./start-job.ts";

/**
 * Starts, finalizes or rolls back a major upgrade, or rejects the request if the cluster's state doesn't allow that.
 */
export function changeVersion(context: HandlerContext, cluster: StoredCluster): StoredCluster {
  const { cockroach_version, upgrade_status } = context.body as UpdateBody;
  const pending = cluster.upgradedFrom;
  const finalizes = upgrade_status === "FINALIZED";
  const rollsBack = upgrade_status === "ROLLBACK_RUNNING" || (pending !== null && cockroach_version === pending);
  if (!finalizes && !rollsBack) {
    if (upgrade_status !== undefined) rejectField("upgrade_status", "can only be set to FINALIZED or ROLLBACK_RUNNING");
    return upgrade(context, cluster, cockroach_version as string);
  }
  if (pending === null) reject("FAILED_PRECONDITION", "there is no upgrade to finalize or roll back");
  return finalizes
    ? changeCluster(context.state, cluster, context.time, { upgradedFrom: null })
    : startJob(context, cluster, ROLLBACK, { version: pending, upgradedFrom: null });
}

function upgrade(context: HandlerContext, cluster: StoredCluster, version: string): StoredCluster {
  const { plan, version: from, upgradedFrom } = cluster;
  if (plan === "BASIC") {
    rejectField("cockroach_version", "is not allowed for a Basic cluster");
  }
  if (upgradedFrom !== null) {
    reject("FAILED_PRECONDITION", "the previous upgrade must be finalized first");
  }
  const allowed = findMajorVersion(from)?.upgrades ?? [];
  if (!allowed.includes(version)) {
    const description = `is not the next version after ${from}: expected ${allowed.join(" or ") || "none, because that is the latest"}`;
    rejectField("cockroach_version", description);
  }
  const locked = startJob(context, cluster, UPGRADE, { version, upgradedFrom: from });
  const finalizedAt = context.time + context.delayMs * 1000 + FINALIZED_AFTER;
  changeRow(context.state.tables.clusters, cluster.id, finalizedAt, (row) => ({ ...row, upgradedFrom: null }));
  return locked;
}
