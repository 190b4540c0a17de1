import type { Answer } from "../answer.ts";
import type { Scene, Success } from "../handler.ts";
import { refuseInvalid } from "../refusal.ts";
import { writeAllowlistEntry } from "./allowlist.ts";
import { checkNewCluster } from "./check-new-cluster.ts";
import { placeIn } from "./find-folder.ts";
import type { CreateBody } from "./new-cluster.ts";
import { toNewSettings } from "./new-settings.ts";
import { isNameTaken, refuseTakenName, storeCluster } from "./store-cluster.ts";

/** `clusters.create`: a Basic or a Standard cluster is ready at once, an Advanced one takes a while. */
export function createCluster(scene: Scene): Success | Answer {
  const { state, key, time, edition, delayMs, creationFails } = scene;
  const { name, provider, spec } = scene.body as CreateBody;
  const violations = checkNewCluster(provider, spec);
  if (violations.length > 0) return refuseInvalid(violations);
  const folder = placeIn(scene, spec.parent_id);
  if ("refusal" in folder) return folder.refusal;
  if (isNameTaken(state, { name, organization: key.organization, time })) return refuseTakenName(name);
  const takesTime = spec.dedicated !== undefined || creationFails;
  const cluster = storeCluster(state, {
    organization: key.organization,
    creator: key.account,
    name,
    provider,
    customerAccount: spec.customer_cloud_account ?? null,
    createdAt: time,
    settledAt: time + (takesTime ? delayMs * 1000 : 0),
    failed: creationFails,
    settings: {
      ...toNewSettings(provider, spec),
      deleteProtection: spec.delete_protection ?? "DISABLED",
      labels: spec.labels ?? {},
      parentId: folder.id,
    },
  });
  if (spec.serverless && spec.serverless.with_empty_ip_allowlist !== true) {
    const everywhere = { cluster: cluster.id, ip: "0.0.0.0", mask: 0, name: "", sql: true, ui: true };
    writeAllowlistEntry(scene, everywhere);
  }
  return { payload: edition.viewCluster(cluster, time) };
}
