import { setFailed } from "@actions/core";
import { sweepClusters, whenExpiredOrClosed } from "@crdb-cloud/provision";
import { parseRepository } from "../../cli/src/clusters/pull-request.ts";
import { toLine } from "../../cli/src/to-line.ts";
import { openCloud } from "./inputs.ts";
import { type Job, openGitHub } from "./job.ts";
import { writeSummary } from "./summary.ts";

/** `mode: sweep`: deletes expired clusters of all owners, and clusters of this repository's closed pull requests. */
export async function sweep(job: Job): Promise<void> {
  const repository = parseRepository("GITHUB_REPOSITORY", job.repository);
  const isDue = whenExpiredOrClosed({ repository, minAge: "0s", ...(await openGitHub()) });
  const { clusters } = await sweepClusters(openCloud(), { allOwners: true, isDue });
  for (const { cluster, error } of clusters) if (error) setFailed(`${cluster.name} was not deleted: ${toLine(error)}`);
  await writeSummary(
    ["Cluster", "Id", "Result"],
    clusters
      .filter(({ outcome, error }) => outcome === "deleted" || error !== undefined)
      .map(({ cluster: { name, id }, error }) => [name, id, error ? toLine(error) : "deleted"]),
  );
}
