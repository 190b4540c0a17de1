import { CloudError } from "../errors/cloud-error.ts";
import { type Clock, systemClock } from "../time/clock.ts";
import { growingPauses, poll } from "../time/poll.ts";
import type { EphemeralClient, LabeledCluster } from "./ephemeral-client.ts";

/** How long the service may take to list a cluster after the request to create it was sent, in milliseconds. */
const LONGEST_MS = 120_000;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 5000;

/**
 * Looks for a cluster that may be listed late, because the response to its creation was lost or nobody waited for it.
 * Gives up after 2 minutes and returns `undefined`.
 */
export async function findLateCluster(
  { clusters }: { readonly clusters: Pick<EphemeralClient["clusters"], "list"> },
  isIt: (cluster: LabeledCluster) => boolean,
  clock: Clock = systemClock,
): Promise<{ readonly id: string } | undefined> {
  let failure: CloudError | undefined;
  const giveUp = new Error("the cluster is not listed");
  const pauses = growingPauses(FIRST_PAUSE_MS, LONGEST_PAUSE_MS, Math.random);
  const polling = { clock, signal: undefined, deadlineMs: LONGEST_MS, pauses, toError: () => failure ?? giveUp };
  const look = async (): Promise<{ value: { readonly id: string } } | undefined> => {
    try {
      failure = undefined;
      for await (const cluster of clusters.list()) if (isIt(cluster)) return { value: cluster };
    } catch (error) {
      if (!(error instanceof CloudError)) throw error;
      // Even a 403 may go away: some accounts can only list clusters once they have created one.
      failure = error;
    }
    return undefined;
  };
  return poll(polling, look).catch((error) => {
    if (error !== giveUp) throw error;
    return undefined;
  });
}
