import { getInput, notice } from "@actions/core";
import type { Cloud } from "@crdb-cloud/node";
import { isOwned } from "@crdb-cloud/provision/labels";
import { removeCluster } from "../../cli/src/clusters/remove-cluster.ts";
import { CommandError, EXIT } from "../../cli/src/exit-status.ts";
import { openCloud } from "./inputs.ts";
import { isForbiddenFork, type Job, nameCause, toOwner, toPreviewName } from "./job.ts";
import { writeSummary } from "./summary.ts";

/**
 * Deletes the cluster named in the `name` input, or else the pull request's cluster. Succeeds if the cluster is already
 * gone.
 */
export async function remove(job: Job): Promise<void> {
  const { pullRequest } = job;
  if (isForbiddenFork(job)) {
    return notice(`${nameCause(job)} comes from ${job.fork} and has no cluster, because allow-forks is not true`);
  }
  const name = getInput("name") || (pullRequest && toPreviewName(pullRequest));
  if (name === undefined) {
    throw new CommandError(
      EXIT.usage,
      "mode: delete requires the input name, because this job was not started by a pull request",
    );
  }
  await removeOurs(openCloud(), { name, owner: toOwner(job) });
}

/**
 * Deletes one of this repository's clusters by name and adds the result to the job's summary. Fails if the cluster
 * belongs to another owner.
 */
export async function removeOurs(
  cloud: Cloud,
  { name, owner }: { readonly name: string; readonly owner: string },
): Promise<void> {
  const cluster = await removeCluster(cloud, name, {
    isOurs: (labels) => isOwned(labels, owner),
    confirm: async () => {
      const reason = `its labels do not name ${owner} as the owner`;
      throw new CommandError(EXIT.rejected, `${name} was not deleted, because ${reason}`);
    },
  });
  await writeSummary(["Cluster", "Id", "Result"], [[name, cluster?.id ?? "", cluster ? "deleted" : "already gone"]]);
}
