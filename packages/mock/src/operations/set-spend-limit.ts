import type { Answer } from "../answer.ts";
import type { Scene, Success } from "../handler.ts";
import { withVersion } from "../history.ts";
import { refuse } from "../refusal.ts";
import { type StoredCluster, settingsAt } from "../stored-cluster.ts";

/** `clusters.setSpendLimit`. */
export function setSpendLimit({ time, body }: Scene, cluster: StoredCluster): Success | Answer {
  const settings = settingsAt(cluster, time);
  if (settings.plan === "ADVANCED") {
    return refuse("INVALID_ARGUMENT", "invalid argument: cluster_id: only a Serverless cluster has a spend limit");
  }
  const { spendLimit } = body as { spendLimit: number };
  cluster.settings = withVersion(cluster.settings, { since: time, value: { ...settings, spendLimit } });
  return { payload: undefined };
}
