import type { Answer } from "../answer.ts";
import type { Scene, Success } from "../handler.ts";
import { withVersion } from "../history.ts";
import { refuseInvalid } from "../refusal.ts";
import { type ClusterSettings, type StoredCluster, settingsAt } from "../stored-cluster.ts";
import { toAdvancedSettings, toSharedSettings } from "./changed-settings.ts";
import { checkUpdate } from "./check-update.ts";
import type { UpdateBody } from "./cluster-update.ts";
import { placeIn } from "./find-folder.ts";
import { startJob } from "./start-job.ts";
import { changeVersion } from "./upgrade-cluster.ts";

/** `clusters.update`: an Advanced cluster is `LOCKED` while its hardware or its version is changed; all else holds at once. */
export function updateCluster(scene: Scene, cluster: StoredCluster): Success | Answer {
  const { time, edition } = scene;
  const body = scene.body as UpdateBody;
  const versions = count([body.cockroach_version, body.upgrade_status]);
  const { plan, serverless, dedicated, delete_protection, labels, parent_id } = body;
  if (versions > 0 && versions + count([plan, serverless, dedicated, delete_protection, labels, parent_id]) > 1) {
    return refuseInvalid([{ field: "body", description: "cockroach_version and upgrade_status go alone" }]);
  }
  const refusal = versions > 0 ? changeVersion(scene, cluster) : changeSettings(scene, cluster);
  return refusal ?? { payload: edition.viewCluster(cluster, time) };
}

function count(values: readonly unknown[]): number {
  return values.filter((value) => value !== undefined).length;
}

function changeSettings(scene: Scene, cluster: StoredCluster): Answer | undefined {
  const { time } = scene;
  const body = scene.body as UpdateBody;
  const before = settingsAt(cluster, time);
  const violations = checkUpdate(cluster, time, body);
  if (violations.length > 0) return refuseInvalid(violations);
  const folder = body.parent_id === undefined ? { id: before.parentId } : placeIn(scene, body.parent_id);
  if ("refusal" in folder) return folder.refusal;
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
    startJob(scene, cluster, {
      kind,
      change: (settings) => ({ ...settings, ...toAdvancedSettings(cluster.provider, settings, body) }),
    });
  }
  return undefined;
}
