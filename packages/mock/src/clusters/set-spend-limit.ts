import { rejectField } from "../http/error-response.ts";
import type { HandlerContext } from "../state/handler.ts";
import { changeCluster, type StoredCluster } from "../state/stored-cluster.ts";

export function setSpendLimit({ state, time, body }: HandlerContext, cluster: StoredCluster): void {
  if (cluster.plan === "ADVANCED") {
    rejectField("cluster_id", "only Serverless clusters have a spend limit");
  }
  const { spendLimit } = body as { spendLimit: number };
  changeCluster(state, cluster, time, { spendLimit });
}
