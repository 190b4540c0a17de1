import { invalidArgument, invalidField } from "../spec/error-response.ts";
import type { MockResponse } from "../spec/mock-response.ts";
import type { HandlerContext, HandlerResult } from "../state/handler.ts";
import { withVersion } from "../state/history.ts";
import { type ClusterSettings, type StoredCluster, settingsAt } from "../state/stored-cluster.ts";
import { checkUpdate } from "./check-update.ts";
import { toAdvancedSettings, toSharedSettings } from "./cluster-settings.ts";
import { placeIn } from "./find-folder.ts";
import type { UpdateBody } from "./request-bodies.ts";
import { startJob } from "./start-job.ts";
import { changeVersion } from "./upgrade-cluster.ts";

/**
 * Handles `clusters.update`. An Advanced cluster is `LOCKED` while its hardware or its version changes. Other changes
 * take effect at once.
 */
export function updateCluster(context: HandlerContext, cluster: StoredCluster): HandlerResult {
  const { time, rules } = context;
  const body = context.body as UpdateBody;
  const versions = count([body.cockroach_version, body.upgrade_status]);
  const { plan, serverless, dedicated, delete_protection, labels, parent_id } = body;
  if (versions > 0 && versions + count([plan, serverless, dedicated, delete_protection, labels, parent_id]) > 1) {
    return invalidField("body", "cockroach_version and upgrade_status can't be combined with other fields");
  }
  const error = versions > 0 ? changeVersion(context, cluster) : changeSettings(context, cluster);
  return error ?? { payload: rules.viewCluster(cluster, time) };
}

function count(values: readonly unknown[]): number {
  return values.filter((value) => value !== undefined).length;
}

function changeSettings(context: HandlerContext, cluster: StoredCluster): MockResponse | undefined {
  const { time } = context;
  const body = context.body as UpdateBody;
  const before = settingsAt(cluster, time);
  const violations = checkUpdate(cluster, time, body);
  if (violations.length > 0) return invalidArgument(violations);
  const folder = body.parent_id === undefined ? { id: before.parentId } : placeIn(context, body.parent_id);
  if ("error" in folder) return folder.error;
  const now: ClusterSettings = {
    ...before,
    ...toSharedSettings(before, body),
    deleteProtection: body.delete_protection ?? before.deleteProtection,
    labels: body.labels ?? before.labels,
    parentId: folder.id,
  };
  cluster.settings = withVersion(cluster.settings, { since: time, value: now });
  if (body.dedicated) {
    const kind = body.dedicated.region_nodes ? "CRDB_SCALE" : "CRDB_INSTANCE_UPDATE";
    startJob(context, cluster, {
      kind,
      change: (settings) => ({ ...settings, ...toAdvancedSettings(cluster.provider, settings, body) }),
    });
  }
  return undefined;
}
