import { setFailed } from "@actions/core";
import { parseRepository } from "../../cli/src/clusters/pull-request.ts";
import { sweepOurs } from "../../cli/src/clusters/sweep-ours.ts";
import { openCloud } from "./inputs.ts";
import { isClosedNow, type Job } from "./job.ts";
import { writeSummary } from "./summary.ts";

/** Deletes the clusters that have expired, and those of closed pull requests of this repository. */
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
