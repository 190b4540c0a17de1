import { getInput, notice } from "@actions/core";
import type { Cloud } from "@crdb-cloud/node";
import { removeCluster } from "../../cli/src/clusters/remove-cluster.ts";
import { CommandError, EXIT } from "../../cli/src/exit-status.ts";
import { openCloud } from "./inputs.ts";
import { isForbiddenFork, type Job, toOwner, toPreviewName } from "./job.ts";
import { writeSummary } from "./summary.ts";

/** Deletes the cluster with the given name, or that of the pull request. One that is gone already is a success. */
export async function remove(job: Job): Promise<void> {
  const { pullRequest } = job;
  if (pullRequest && isForbiddenFork(pullRequest)) {
    const { number, fork } = pullRequest;
    return notice(`pull request #${number} comes from ${fork}, and has no cluster: allow-forks is not true`);
  }
  const name = getInput("name") || (pullRequest && toPreviewName(pullRequest));
  if (name === undefined) {
    throw new CommandError(EXIT.usage, "mode delete needs name, because no pull request started this job");
  }
  await removeOurs(openCloud(), { name, owner: toOwner(job) });
}

/** Deletes a cluster of this repository, and writes the summary. Never deletes another cluster. */
export async function removeOurs(
  cloud: Cloud,
  { name, owner }: { readonly name: string; readonly owner: string },
): Promise<void> {
  const cluster = await removeCluster(
    cloud,
    { name, owner },
    {
      confirm: async () => {
        const reason = `its labels do not say that ${owner} owns it`;
        throw new CommandError(EXIT.rejected, `${name} exists, and ${reason}: it was not deleted`);
      },
    },
  );
  await writeSummary(["Cluster", "Id", "Result"], [[name, cluster?.id ?? "", cluster ? "deleted" : "gone already"]]);
}
