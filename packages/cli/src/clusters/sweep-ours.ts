import { isExpired, isOwned, type Sweep, sweepClusters } from "@crdb-cloud/core/internal";
import type { CallOptions, Cloud, Cluster } from "@crdb-cloud/node";
import { readPullRequest } from "./pull-request.ts";

/** Which clusters to delete. */
export interface SweepParams {
  readonly owner?: string | undefined;
  /** If set, also deletes the clusters of this repository's closed pull requests. */
  readonly repository?: string | undefined;
  /**
   * Returns whether a pull request is closed. If the promise rejects, the pull request's cluster stays until it
   * expires.
   */
  readonly isClosed: (number: number) => Promise<boolean>;
  /** Receives what `isClosed` rejects with. */
  readonly onProblem: (error: Error) => void;
}

/** Deletes clusters with our labels that have expired or belong to a closed pull request. */
export function sweepOurs(
  cloud: Cloud,
  { owner, repository, isClosed, onProblem }: SweepParams,
  options: CallOptions = {},
): Promise<Sweep<Cluster>> {
  const isDue = async ({ labels }: Cluster, now: number): Promise<boolean> => {
    if (!isOwned(labels, owner)) return false;
    if (isExpired(labels, now, owner)) return true;
    const number = repository === undefined ? undefined : readPullRequest(labels, repository);
    if (number === undefined) return false;
    return isClosed(number).catch((error: Error) => {
      onProblem(error);
      return false;
    });
  };
  return sweepClusters(cloud, "sweep", isDue, options);
}
