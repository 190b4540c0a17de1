import type { CallOptions } from "../request/call-options.ts";
import type { EphemeralClient } from "./ephemeral-client.ts";

/** How long to retry a deletion while the cluster is locked or the service fails, in milliseconds. */
export const DELETION_DEADLINE_MS = 600_000;

/** Deletes a cluster unless it is gone, for up to 10 minutes by default, because one that stays costs money. */
export async function deleteCluster(
  { clusters }: { readonly clusters: Pick<EphemeralClient["clusters"], "delete"> },
  cluster_id: string,
  options: CallOptions = {},
): Promise<void> {
  const gone = { whenBusy: "wait", whenGone: "ignore" } as const;
  await clusters.delete({ cluster_id }, { deadlineMs: DELETION_DEADLINE_MS, ...options, ...gone });
}
