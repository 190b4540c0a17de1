import { placeIn } from "../access/scopes.ts";
import { rejectField, rejectViolations } from "../http/error-response.ts";
import type { HandlerContext } from "../state/handler.ts";
import { changeCluster, type StoredCluster } from "../state/stored-cluster.ts";
import { checkUpdate } from "./check-update.ts";
import { toAdvancedSettings, toSharedSettings } from "./cluster-settings.ts";
import { changeRegionKeys } from "./region-keys.ts";
import type { UpdateBody } from "./request-bodies.ts";
import { startJob } from "./start-job.ts";
import { changeVersion } from "./upgrade-cluster.ts";

/**
 * Updates a cluster. An Advanced cluster is `LOCKED` while its hardware or version changes; other changes take effect
 * immediately.
 */
export function updateCluster(context: HandlerContext, cluster: StoredCluster): unknown {
  const body = context.body as UpdateBody;
  const versions = count([body.cockroach_version, body.upgrade_status]);
  const { plan, serverless, dedicated, host, delete_protection, labels, parent_id } = body;
  if (versions > 0 && versions + count([plan, serverless, dedicated, host, delete_protection, labels, parent_id]) > 1) {
    rejectField("body", "cockroach_version and upgrade_status cannot be combined with other fields");
  }
  const change = versions > 0 ? changeVersion : changeSettings;
  return context.rules.viewCluster(change(context, cluster));
}

function count(values: readonly unknown[]): number {
  return values.filter((value) => value !== undefined).length;
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
