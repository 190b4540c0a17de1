import { isNotFound } from "../errors/is-not-found.ts";
import type { CallOptions } from "../request/call-options.ts";
import { DELETION_DEADLINE_MS, ignoreNotFound } from "./deletion.ts";
import type { EphemeralClient, LabeledCluster } from "./ephemeral-client.ts";
import { toServiceTime } from "./expiry-labels.ts";
import { toText } from "./termination.ts";

/**
 * Deletes the clusters that are due, and returns them. Reads each one again right before deleting it, in case somebody
 * has extended its TTL in the meantime.
 *
 * @param isDue decides whether to delete a cluster; `now` is the service's time in milliseconds since 1970
 * @throws {AggregateError} if some couldn't be deleted; the others that are due are still deleted
 */
export async function sweepClusters<Cluster extends LabeledCluster>(
  { clusters }: EphemeralClient<Cluster>,
  where: string,
  isDue: (cluster: Cluster, now: number) => boolean | Promise<boolean>,
  options: CallOptions = {},
): Promise<Cluster[]> {
  const list = clusters.list({}, options);
  const { response } = await list.withResponse();
  const now = toServiceTime(response);
  const due: Cluster[] = [];
  for await (const cluster of list) if (await isDue(cluster, now)) due.push(cluster);
  const deleted: Cluster[] = [];
  const failures: unknown[] = [];
  for (const { id } of due) {
    try {
      const { data: cluster, response } = await clusters.get({ cluster_id: id }, options).withResponse();
      if (cluster.state === "DELETED" || !(await isDue(cluster, toServiceTime(response)))) continue;
      const deletion = { deadlineMs: DELETION_DEADLINE_MS, ...options, whenBusy: "wait" } as const;
      await clusters.delete({ cluster_id: id }, deletion).catch(ignoreNotFound);
      deleted.push(cluster);
    } catch (failure) {
      options.signal?.throwIfAborted();
      if (!isNotFound(failure)) failures.push(failure);
    }
  }
  if (failures.length === 0) return deleted;
  throw new AggregateError(
    failures,
    `${where}: ${failures.length} of ${due.length} clusters could not be deleted, first: ${toText(failures[0])}`,
  );
}
