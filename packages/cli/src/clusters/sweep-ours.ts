import { isExpired, isOwned, sweepClusters } from "@crdb-cloud/core/internal";
import type { CallOptions, Cloud, Cluster } from "@crdb-cloud/node";
import { readPullRequest } from "./pull-request.ts";

/** What to delete besides expired clusters. */
export interface SweepParams {
  readonly owner?: string | undefined;
  /** Also deletes the clusters of this repository's closed pull requests. */
  readonly repository?: string | undefined;
  /** Whether a pull request is closed. If it rejects, the cluster stays until it expires. */
  readonly isClosed: (number: number) => Promise<boolean>;
  /** Receives what `isClosed` rejects with. */
  readonly onProblem: (error: Error) => void;
}

/** Deletes clusters with our labels that expired or whose pull request is closed, and returns them. */
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
