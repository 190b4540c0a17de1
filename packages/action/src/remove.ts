import { getInput, notice } from "@actions/core";
import { isOwned } from "@crdb-cloud/provision/labels";
import { removeCluster } from "../../cli/src/clusters/remove-cluster.ts";
import { CommandError, EXIT } from "../../cli/src/exit-status.ts";
import { openCloud } from "./inputs.ts";
import { isForbiddenFork, type Job, nameCause, toOwner, toPreviewName } from "./job.ts";
import { writeSummary } from "./summary.ts";

/**
 * `mode: delete`: deletes the cluster named in the `name` input or, without it, the pull request's cluster. Succeeds if
 * the cluster is already gone. Fails if the cluster's labels name another owner.
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
      "mode: delete requires the name input, because this job was not started by a pull request",
    );
  }
  const owner = toOwner(job);
  const kept = `${name} was not deleted, because its labels do not name ${owner} as the owner`;
  const cluster = await removeCluster(openCloud(), name, {
    isOurs: (labels) => isOwned(labels, owner),
    confirm: () => Promise.reject(new CommandError(EXIT.rejected, kept)),
  });
  await writeSummary(["Cluster", "Id", "Result"], [[name, cluster?.id ?? "", cluster ? "deleted" : "already gone"]]);
}
