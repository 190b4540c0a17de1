import { setFailed } from "@actions/core";
import { parseRepository } from "../../cli/src/clusters/pull-request.ts";
import { sweepOurs } from "../../cli/src/clusters/sweep-ours.ts";
import { toLine } from "../../cli/src/to-line.ts";
import { openCloud } from "./inputs.ts";
import { isClosedNow, type Job } from "./job.ts";
import { writeSummary } from "./summary.ts";

/** Deletes expired clusters and the clusters of this repository's closed pull requests. */
export async function sweep(job: Job): Promise<void> {
  const repository = parseRepository("GITHUB_REPOSITORY", job.repository);
  const { deleted, failed } = await sweepOurs(openCloud(), {
    repository,
    isClosed: (number) => isClosedNow({ repository, number }),
    onProblem: ({ message }) => setFailed(message),
  });
  for (const { cluster, error } of failed) setFailed(`${cluster.name} was not deleted: ${toLine(error)}`);
  await writeSummary(
    ["Cluster", "Id", "Result"],
    [
      ...deleted.map((cluster) => ({ cluster, result: "deleted" })),
      ...failed.map(({ cluster, error }) => ({ cluster, result: toLine(error) })),
    ].map(({ cluster: { name, id }, result }) => [name, id, result]),
  );
}
