import { isExpired, isOwned, sweepClusters } from "@crdb-cloud/core/internal";
import type { CallOptions, Cloud, Cluster } from "@crdb-cloud/node";
import { readPullRequest } from "./pull-request.ts";

/** Which clusters of ours are deleted, in addition to expired ones. */
export interface SweepParams {
  readonly owner?: string | undefined;
  /** Deletes the clusters of closed pull requests of this repository, too. */
  readonly repository?: string | undefined;
  /** Returns whether a pull request of the repository is closed. */
  readonly isClosed: (number: number) => Promise<boolean>;
}

/** Deletes the clusters with our labels that have expired or whose pull request is closed, and returns them. */
export function sweepOurs(
  cloud: Cloud,
  { owner, repository, isClosed }: SweepParams,
  options: CallOptions = {},
): Promise<Cluster[]> {
  const isDue = async ({ labels }: Cluster, now: number): Promise<boolean> => {
    if (!isOwned(labels, owner)) return false;
    if (isExpired(labels, now, owner)) return true;
    const number = repository === undefined ? undefined : readPullRequest(labels, repository);
    return number !== undefined && (await isClosed(number));
  };
  return sweepClusters(cloud, "sweep", isDue, options);
}
