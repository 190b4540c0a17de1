import { setFailed } from "@actions/core";
import { parseRepository } from "../../cli/src/clusters/pull-request.ts";
import { sweepOurs } from "../../cli/src/clusters/sweep-ours.ts";
import { openCloud } from "./inputs.ts";
import { isClosedNow, type Job } from "./job.ts";
import { writeSummary } from "./summary.ts";

/** Deletes expired clusters, and those of this repository's closed pull requests. */
export async function sweep(job: Job): Promise<void> {
  const repository = parseRepository("GITHUB_REPOSITORY", job.repository);
  const clusters = await sweepOurs(openCloud(), {
    repository,
    isClosed: (number) => isClosedNow({ repository, number }),
    onProblem: ({ message }) => setFailed(message),
  });
  await writeSummary(
    ["Deleted cluster", "Id"],
    clusters.map(({ name, id }) => [name, id]),
  );
}
