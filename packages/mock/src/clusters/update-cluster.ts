import { placeIn } from "../access/scopes.ts";
import { rejectField, rejectViolations } from "../http/error-response.ts";
import type { HandlerContext } from "../state/handler.ts";
import { withVersion } from "../state/history.ts";
import { type ClusterSettings, type StoredCluster, settingsAt } from "../state/stored-cluster.ts";
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
  const { time, rules } = context;
  const body = context.body as UpdateBody;
  const versions = count([body.cockroach_version, body.upgrade_status]);
  const { plan, serverless, dedicated, host, delete_protection, labels, parent_id } = body;
  if (versions > 0 && versions + count([plan, serverless, dedicated, host, delete_protection, labels, parent_id]) > 1) {
    rejectField("body", "cockroach_version and upgrade_status cannot be combined with other fields");
  }
  if (versions > 0) changeVersion(context, cluster);
  else changeSettings(context, cluster);
  return rules.viewCluster(cluster, time);
}

function count(values: readonly unknown[]): number {
  return values.filter((value) => value !== undefined).length;
}

function changeSettings(context: HandlerContext, cluster: StoredCluster): void {
  const { time } = context;
  const body = context.body as UpdateBody;
  const before = settingsAt(cluster, time);
  rejectViolations(checkUpdate(context, cluster));
  const parentId = body.parent_id === undefined ? before.parentId : placeIn(context, body.parent_id);
  const now: ClusterSettings = {
    ...before,
    ...toSharedSettings(before, body),
    deleteProtection: body.delete_protection ?? before.deleteProtection,
    labels: body.labels ?? before.labels,
    parentId,
  };
  cluster.settings = withVersion(cluster.settings, { since: time, value: now });
  const hardware = body.dedicated ?? body.host;
  if (hardware) {
    const kind = hardware.region_nodes ? "CRDB_SCALE" : "CRDB_INSTANCE_UPDATE";
    startJob(context, cluster, {
      kind,
      change: (settings) => ({ ...settings, ...toAdvancedSettings(cluster.provider, settings, body) }),
    });
    changeRegionKeys(context, cluster, hardware.cmek_region_specs ?? []);
  }
}
