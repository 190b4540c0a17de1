import { rejectField } from "../http/error-response.ts";
import type { HandlerContext } from "../state/handler.ts";
import { withVersion } from "../state/history.ts";
import { type StoredCluster, settingsAt } from "../state/stored-cluster.ts";

export function setSpendLimit({ time, body }: HandlerContext, cluster: StoredCluster): void {
  const settings = settingsAt(cluster, time);
  if (settings.plan === "ADVANCED") {
    rejectField("cluster_id", "only Serverless clusters have a spend limit");
  }
  const { spendLimit } = body as { spendLimit: number };
  cluster.settings = withVersion(cluster.settings, { since: time, value: { ...settings, spendLimit } });
}
