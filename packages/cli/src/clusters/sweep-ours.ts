import { isExpired, isOwned, sweepClusters } from "@crdb-cloud/core/internal";
import type { CallOptions, Cloud, Cluster } from "@crdb-cloud/node";
import { readPullRequest } from "./pull-request.ts";

/** Which clusters of ours are deleted, in addition to expired ones. */
export interface SweepParams {
  readonly owner?: string | undefined;
  /** Deletes the clusters of closed pull requests of this repository, too. */
  readonly repository?: string | undefined;
  /** Returns whether a pull request of the repository is closed. If it rejects, the cluster stays until it expires. */
  readonly isClosed: (number: number) => Promise<boolean>;
  /** Receives the errors of `isClosed`. */
  readonly onProblem: (error: Error) => void;
}

/** Deletes the clusters with our labels that have expired or whose pull request is closed, and returns them. */
export function sweepOurs(
  cloud: Cloud,
  { owner, repository, isClosed, onProblem }: SweepParams,
  options: CallOptions = {},
): Promise<Cluster[]> {
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
