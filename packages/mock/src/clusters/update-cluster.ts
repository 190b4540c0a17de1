import { placeIn } from "../access/scopes.ts";
import { reject, rejectField, rejectViolations } from "../http/error-response.ts";
import type { HandlerContext } from "../state/handler.ts";
import { changeRow } from "../state/history.ts";
import { changeCluster, type StoredCluster } from "../state/stored-cluster.ts";
import { checkUpdate } from "./check-update.ts";
import { toAdvancedSettings, toSharedSettings } from "./cluster-settings.ts";
import { FINALIZED_AFTER, findMajorVersion, ROLLBACK, UPGRADE } from "./cockroach-versions.ts";
import { changeRegionKeys } from "./region-keys.ts";
import type { UpdateBody } from "./request-bodies.ts";
import { startJob } from "./start-job.ts";

/**
 * Updates a cluster. An Advanced cluster is `LOCKED` while its hardware or version changes; other changes take effect
 * immediately.
 */
export function updateCluster(context: HandlerContext, cluster: StoredCluster): unknown {
  const body = context.body as UpdateBody;
  const changesVersion = body.cockroach_version !== undefined || body.upgrade_status !== undefined;
  if (changesVersion && Object.keys(body).length > 1) {
    rejectField("body", "cockroach_version and upgrade_status cannot be combined with other fields");
  }
  const change = changesVersion ? changeVersion : changeSettings;
  return context.rules.viewCluster(change(context, cluster));
}

function changeSettings(context: HandlerContext, before: StoredCluster): StoredCluster {
  const { state, time } = context;
  const body = context.body as UpdateBody;
  rejectViolations(checkUpdate(context, before));
  const parentId = body.parent_id === undefined ? before.parentId : placeIn(context, body.parent_id);
  const cluster = changeCluster(state, before, time, {
    ...toSharedSettings(before, body),
    deleteProtection: body.delete_protection ?? before.deleteProtection,
    labels: body.labels ?? before.labels,
    parentId,
  });
  const hardware = body.dedicated ?? body.host;
  if (!hardware) return cluster;
  const kind = hardware.region_nodes ? "CRDB_SCALE" : "CRDB_INSTANCE_UPDATE";
  const locked = startJob(context, cluster, kind, toAdvancedSettings(cluster, body));
  changeRegionKeys(context, cluster, hardware.cmek_region_specs ?? []);
  return locked;
}

/** Starts, finalizes or rolls back a major upgrade. Rejects the request if the cluster's state doesn't allow that. */
function changeVersion(context: HandlerContext, cluster: StoredCluster): StoredCluster {
  const { cockroach_version, upgrade_status } = context.body as UpdateBody;
  const pending = cluster.upgradedFrom;
  const finalizes = upgrade_status === "FINALIZED";
  const rollsBack = upgrade_status === "ROLLBACK_RUNNING" || (pending !== null && cockroach_version === pending);
  if (!finalizes && !rollsBack) {
    if (upgrade_status !== undefined) rejectField("upgrade_status", "can only be set to FINALIZED or ROLLBACK_RUNNING");
    return upgrade(context, cluster, cockroach_version as string);
  }
  if (pending === null) reject("FAILED_PRECONDITION", "the cluster has no upgrade to finalize or roll back");
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
    reject("FAILED_PRECONDITION", "finalize the previous upgrade first");
  }
  const allowed = findMajorVersion(from)?.upgrades ?? [];
  if (!allowed.includes(version)) {
    const advice = allowed.length > 0 ? `choose ${allowed.join(" or ")}` : "no upgrade is available";
    rejectField("cockroach_version", `cannot be upgraded from ${from} to ${version}: ${advice}`);
  }
  const locked = startJob(context, cluster, UPGRADE, { version, upgradedFrom: from });
  const finalizedAt = context.time + context.delayMs * 1000 + FINALIZED_AFTER;
  changeRow(context.state.tables.clusters, cluster.id, finalizedAt, (row) => ({ ...row, upgradedFrom: null }));
  return locked;
}
