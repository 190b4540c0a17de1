import { errorResponse, invalidField } from "../spec/error-response.ts";
import type { MockResponse } from "../spec/mock-response.ts";
import type { HandlerContext } from "../state/handler.ts";
import { withVersion } from "../state/history.ts";
import { type StoredCluster, settingsAt } from "../state/stored-cluster.ts";
import { findMajorVersion } from "./cockroach-versions.ts";
import type { UpdateBody } from "./request-bodies.ts";
import { startJob } from "./start-job.ts";
import { pendingUpgrade, ROLLBACK, UPGRADE } from "./upgrade-status.ts";

/**
 * Starts, finalizes or rolls back an upgrade to another major version. Returns an error response if the change is not
 * possible.
 */
export function changeVersion(context: HandlerContext, cluster: StoredCluster): MockResponse | undefined {
  const { cockroach_version, upgrade_status } = context.body as UpdateBody;
  const pending = pendingUpgrade(cluster, context.time);
  if (upgrade_status === "FINALIZED") return pending ? finalize(context, cluster) : noUpgradeError();
  if (upgrade_status === "ROLLBACK_RUNNING" || (pending !== undefined && cockroach_version === pending)) {
    return pending ? rollBack(context, cluster, pending) : noUpgradeError();
  }
  if (upgrade_status !== undefined) {
    return invalidField("upgrade_status", "can only be set to FINALIZED or ROLLBACK_RUNNING");
  }
  return upgrade(context, cluster, cockroach_version as string);
}

function upgrade(context: HandlerContext, cluster: StoredCluster, version: string): MockResponse | undefined {
  const { plan, version: from } = settingsAt(cluster, context.time);
  if (plan === "BASIC") {
    return invalidField("cockroach_version", "is not allowed for a Basic cluster");
  }
  if (pendingUpgrade(cluster, context.time) !== undefined) {
    return errorResponse("FAILED_PRECONDITION", "the previous upgrade must be finalized first");
  }
  const allowed = findMajorVersion(from)?.upgrades ?? [];
  if (!allowed.includes(version)) {
    const description = `is not the next version after ${from}: expected ${allowed.join(" or ") || "nothing, because it is the latest version"}`;
    return invalidField("cockroach_version", description);
  }
  startJob(context, cluster, {
    kind: UPGRADE,
    change: (settings, at) => ({ ...settings, version, upgradedFrom: { version: from, at } }),
  });
  return undefined;
}

function rollBack(context: HandlerContext, cluster: StoredCluster, version: string): undefined {
  startJob(context, cluster, { kind: ROLLBACK, change: (settings) => ({ ...settings, version, upgradedFrom: null }) });
}

function finalize({ time }: HandlerContext, cluster: StoredCluster): undefined {
  const value = { ...settingsAt(cluster, time), upgradedFrom: null };
  cluster.settings = withVersion(cluster.settings, { since: time, value });
}

function noUpgradeError(): MockResponse {
  return errorResponse("FAILED_PRECONDITION", "there is no upgrade to finalize or to roll back");
}
