import type { Cloud, Cluster } from "@crdb-cloud/node";
import { type SweepCandidate, type SweptCluster, sweepClusters } from "@crdb-cloud/provision";

/** Which clusters to delete. */
export interface SweepParams {
  readonly owner?: string | undefined;
  /** If set, also deletes the clusters of this repository's closed pull requests. */
  readonly repository?: string | undefined;
  /** Returns whether a pull request is closed. If it rejects, the pull request's cluster stays until it expires. */
  readonly isClosed: (number: number) => Promise<boolean>;
  /** Called with the error if `isClosed` rejects. */
  readonly onProblem: (error: Error) => void;
  /** Whether to delete nothing. */
  readonly dryRun?: boolean | undefined;
}

/** What a sweep did. */
export interface Sweep {
  /** What was deleted or, in a dry run, is due. */
  readonly deleted: readonly Cluster[];
  readonly failed: readonly SweptCluster<Cluster>[];
}

/** Deletes clusters with our labels that have expired or belong to a closed pull request. */
export async function sweepOurs(cloud: Cloud, params: SweepParams): Promise<Sweep> {
  const { owner, repository, isClosed, onProblem, dryRun } = params;
  const isDue = async ({ expiresAt, now, pullRequest }: SweepCandidate): Promise<string | false> => {
    if (expiresAt && expiresAt <= now) return "expired";
    if (!repository || !pullRequest?.isIn(repository)) return false;
    const closed = isClosed(pullRequest.number).catch((error: Error) => {
      onProblem(error);
      return false;
    });
    return (await closed) && "its pull request is closed";
  };
  const whose = owner === undefined ? ({ allOwners: true } as const) : { owner };
  const { clusters } = await sweepClusters(cloud, { ...whose, isDue, dryRun });
  return {
    deleted: clusters.filter(({ outcome }) => outcome === "deleted" || outcome === "due").map(({ cluster }) => cluster),
    failed: clusters.filter(({ error }) => error !== undefined),
  };
}
