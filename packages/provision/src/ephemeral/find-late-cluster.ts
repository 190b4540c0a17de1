import { CloudError, getContext, growingPauses, poll } from "@crdb-cloud/core/internal";
import type { EphemeralClient, LabeledCluster } from "./ephemeral-client.ts";

const LONGEST_MS = 120_000;

/** Waits up to 2 minutes for a new cluster to appear in the list, if the response to the create request was lost. */
export async function findLateCluster(
  cloud: { readonly clusters: Pick<EphemeralClient["clusters"], "list"> },
  isIt: (cluster: LabeledCluster) => boolean,
): Promise<{ readonly id: string } | undefined> {
  const { clock } = getContext(cloud);
  let failure: CloudError | undefined;
  const giveUp = new Error("the cluster is not listed");
  const pauses = growingPauses(1000, 5000, Math.random);
  const polling = { clock, signal: undefined, deadlineMs: LONGEST_MS, pauses, toError: () => failure ?? giveUp };
  return poll<LabeledCluster | undefined>(polling, async () => {
    try {
      failure = undefined;
      for await (const cluster of cloud.clusters.list()) if (isIt(cluster)) return { value: cluster };
    } catch (error) {
      if (!(error instanceof CloudError)) throw error;
      // Keeps looking even after a 403, since some accounts can only list clusters once they have created one.
      failure = error;
    }
    return undefined;
  }).catch((error) => {
    if (error !== giveUp) throw error;
    return undefined;
  });
}
