import { isNotFound } from "../errors/is-not-found.ts";
import type { EphemeralClient } from "./ephemeral-client.ts";
import type { Termination } from "./termination.ts";

/** How long a deletion waits for a locked cluster, in milliseconds. */
export const DELETION_DEADLINE_MS = 600_000;

/** Deletes a cluster, on request or before a signal ends the program. */
export interface Deletion {
  /** Deletes the cluster once. A later call to `run()` only sends a request if the deletion failed. */
  run(): Promise<void>;
  /** Keeps the cluster, even if a signal ends the program. */
  cancel(): void;
}

/** Prepares to delete a cluster that is being created. If its creation fails, there is nothing to delete. */
export function createDeletion(
  { clusters }: { readonly clusters: Pick<EphemeralClient["clusters"], "delete"> },
  name: string,
  creating: Promise<{ readonly id: string }>,
  termination: Termination | undefined,
): Deletion {
  let deleting: Promise<void> | undefined;
  const run = (): Promise<void> => {
    deleting ??= deleteCluster().then(cancel, (failure) => {
      deleting = undefined;
      throw failure;
    });
    return deleting;
  };
  const deleteCluster = async (): Promise<void> => {
    const cluster = await creating.catch(() => undefined);
    if (cluster === undefined) return;
    const options = { whenBusy: "wait", deadlineMs: DELETION_DEADLINE_MS } as const;
    await clusters.delete({ cluster_id: cluster.id }, options).catch(ignoreNotFound);
  };
  const cancel = termination?.add(name, run) ?? (() => {});
  return { run, cancel };
}

/** Ignores a deletion's error if the cluster is already gone, and throws any other error. */
export function ignoreNotFound(error: unknown): void {
  if (!isNotFound(error)) throw error;
}
