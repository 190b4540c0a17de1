import type { Answer } from "../answer.ts";
import type { Scene } from "../handler.ts";
import { withVersion } from "../history.ts";
import { refuse, refuseInvalid } from "../refusal.ts";
import { type StoredCluster, settingsAt } from "../stored-cluster.ts";
import { pendingUpgrade, ROLLBACK, UPGRADE } from "../upgrade-status.ts";
import { findVersion } from "../versions.ts";
import type { UpdateBody } from "./cluster-update.ts";
import { startJob } from "./start-job.ts";

/** Starts an upgrade to another major version, finalizes it, or rolls it back; or says why not. */
export function changeVersion(scene: Scene, cluster: StoredCluster): Answer | undefined {
  const { cockroach_version, upgrade_status } = scene.body as UpdateBody;
  const pending = pendingUpgrade(cluster, scene.time);
  if (upgrade_status === "FINALIZED") return pending ? finalize(scene, cluster) : refuseWithoutUpgrade();
  if (upgrade_status === "ROLLBACK_RUNNING" || (pending !== undefined && cockroach_version === pending)) {
    return pending ? rollBack(scene, cluster, pending) : refuseWithoutUpgrade();
  }
  if (upgrade_status !== undefined) {
    return refuseInvalid([
      { field: "upgrade_status", description: "can be set to FINALIZED and ROLLBACK_RUNNING alone" },
    ]);
  }
  return upgrade(scene, cluster, cockroach_version as string);
}

function upgrade(scene: Scene, cluster: StoredCluster, version: string): Answer | undefined {
  const { plan, version: from } = settingsAt(cluster, scene.time);
  if (plan === "BASIC") {
    return refuseInvalid([{ field: "cockroach_version", description: "is not for a Basic cluster" }]);
  }
  if (pendingUpgrade(cluster, scene.time) !== undefined) {
    return refuse("FAILED_PRECONDITION", "the upgrade before has to be finalized first");
  }
  const allowed = findVersion(from)?.upgrades ?? [];
  if (!allowed.includes(version)) {
    const description = `can't be reached from ${from}: expected ${allowed.join(" or ") || "nothing, it is the newest"}`;
    return refuseInvalid([{ field: "cockroach_version", description }]);
  }
  startJob(scene, cluster, {
    kind: UPGRADE,
    change: (settings, at) => ({ ...settings, version, upgradedFrom: { version: from, at } }),
  });
  return undefined;
}

function rollBack(scene: Scene, cluster: StoredCluster, version: string): undefined {
  startJob(scene, cluster, { kind: ROLLBACK, change: (settings) => ({ ...settings, version, upgradedFrom: null }) });
}

function finalize({ time }: Scene, cluster: StoredCluster): undefined {
  const value = { ...settingsAt(cluster, time), upgradedFrom: null };
  cluster.settings = withVersion(cluster.settings, { since: time, value });
}

function refuseWithoutUpgrade(): Answer {
  return refuse("FAILED_PRECONDITION", "there is no upgrade to finalize or to roll back");
}
