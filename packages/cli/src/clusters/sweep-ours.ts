import type { Cloud, Cluster } from "@crdb-cloud/node";
import { type Sweep, sweepClusters } from "@crdb-cloud/provision/internal";
import { isExpired, isOwned } from "@crdb-cloud/provision/labels";
import { readPullRequest } from "./pull-request.ts";

/** Which clusters to delete. */
export interface SweepParams {
  readonly owner?: string | undefined;
  /** If set, also deletes the clusters of this repository's closed pull requests. */
  readonly repository?: string | undefined;
  /** Returns whether a pull request is closed. If it rejects, the pull request's cluster stays until it expires. */
  readonly isClosed: (number: number) => Promise<boolean>;
  /** Called with the error if `isClosed` rejects. */
  readonly onProblem: (error: Error) => void;
}

/** Deletes clusters with our labels that have expired or belong to a closed pull request. */
export function sweepOurs(cloud: Cloud, params: SweepParams): Promise<Sweep<Cluster>> {
  const { owner, repository, isClosed, onProblem } = params;
  return sweepClusters(cloud, "sweep", async ({ labels }, now) => {
    if (isExpired(labels, now, owner)) return true;
    const number = repository && isOwned(labels, owner) ? readPullRequest(labels, repository) : undefined;
    if (number === undefined) return false;
    return isClosed(number).catch((error: Error) => {
      onProblem(error);
      return false;
    });
  });
}
