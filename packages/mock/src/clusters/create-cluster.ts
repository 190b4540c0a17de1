import { rejectViolations } from "../spec/error-response.ts";
import { isNameTaken } from "../state/cluster-index.ts";
import type { HandlerContext } from "../state/handler.ts";
import { writeRow } from "../state/history.ts";
import { checkNewCluster } from "./check-new-cluster.ts";
import { toNewSettings } from "./cluster-settings.ts";
import { placeIn } from "./find-folder.ts";
import type { CreateBody } from "./request-bodies.ts";
import { rejectTakenName, storeCluster } from "./store-cluster.ts";

/**
 * Handles `clusters.create`. Basic and Standard clusters are ready at once. Advanced clusters are ready after
 * `delayMs`.
 */
export function createCluster(context: HandlerContext): unknown {
  const { state, key, time, rules, delayMs, creationFails } = context;
  const { name, provider, spec } = context.body as CreateBody;
  rejectViolations(checkNewCluster(provider, spec));
  const parentId = placeIn(context, spec.parent_id);
  if (isNameTaken(state, { name, organization: key.organization, time })) rejectTakenName(name);
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
    deniesEgress: spec.dedicated?.restrict_egress_traffic === true,
    settings: {
      ...toNewSettings(provider, spec),
      deleteProtection: spec.delete_protection ?? "DISABLED",
      labels: spec.labels ?? {},
      parentId,
    },
  });
  if (spec.serverless && spec.serverless.with_empty_ip_allowlist !== true) {
    const everywhere = { cluster: cluster.id, ip: "0.0.0.0", mask: 0, name: "", sql: true, ui: true };
    writeRow(state.allowlist, `${cluster.id}/0.0.0.0/0`, { since: time, value: everywhere });
  }
  return rules.viewCluster(cluster, time);
}
