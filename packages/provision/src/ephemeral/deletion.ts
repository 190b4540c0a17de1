import type { CallOptions } from "@crdb-cloud/core";
import { classifyFailure, WaitError } from "@crdb-cloud/core/internal";
import { isUnknown } from "./classify-error.ts";
import type { EphemeralClient } from "./ephemeral-client.ts";
import { findLateCluster } from "./find-late-cluster.ts";
import { report, type Termination } from "./termination.ts";

/** How long to retry a deletion while the cluster is locked or the service fails, in milliseconds. */
const DELETION_DEADLINE_MS = 600_000;

/**
 * Returns `run()`, which waits until the cluster has been created, then deletes it. A signal that ends the program also
 * runs it, unless you have called `cancel()`. If `isPatient` is set, `run()` also looks for a cluster whose creation
 * has an unknown outcome, and after a signal, it is retried until the process ends.
 */
export function createDeletion(
  cloud: { readonly clusters: Pick<EphemeralClient["clusters"], "delete" | "list"> },
  name: string,
  creating: Promise<{ readonly id: string }>,
  { termination, isPatient }: { readonly termination: Termination; readonly isPatient: boolean },
): { run(): Promise<void>; cancel(): void } {
  let deleting: Promise<void> | undefined;
  /** Deletes the cluster once: later calls only try again if the deletion failed. */
  const run = (): Promise<void> => {
    deleting ??= deleteCreated().then(cancel, (failure) => {
      deleting = undefined;
      throw failure;
    });
    return deleting;
  };
  const deleteCreated = async (): Promise<void> => {
    const cluster = await creating.catch((error) => {
      if (!isPatient || !isUnknown(error)) return undefined;
      report(`${name} may have been created; looking for it for up to 2 min`);
      return findLateCluster(cloud, (one) => one.name === name);
    });
    if (cluster !== undefined) await deleteCluster(cloud, cluster.id);
  };
  const runUntilDeleted = async (): Promise<void> => {
    for (;;) {
      try {
        return await run();
      } catch (error) {
        if (!isPatient || !(error instanceof WaitError || classifyFailure(error).transient)) throw error;
      }
    }
  };
  const cancel = termination.add(name, runUntilDeleted);
  return { run, cancel };
}

/** Deletes a cluster, if it still exists. By default, retries for 10 minutes, since a leftover cluster costs money. */
export async function deleteCluster(
  { clusters }: { readonly clusters: Pick<EphemeralClient["clusters"], "delete"> },
  cluster_id: string,
  options: CallOptions = {},
): Promise<void> {
  const gone = { whenBusy: "wait", whenGone: "ignore" } as const;
  await clusters.delete({ cluster_id }, { deadlineMs: DELETION_DEADLINE_MS, ...options, ...gone });
}
