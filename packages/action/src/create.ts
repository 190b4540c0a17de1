import { getInput, info, notice, setOutput, setSecret } from "@actions/core";
import { deleteCluster, randomText } from "@crdb-cloud/provision/internal";
import { toNewCluster } from "../../cli/src/clusters/cluster-spec.ts";
import { toConnection } from "../../cli/src/clusters/connection.ts";
import { raiseCluster } from "../../cli/src/clusters/raise-cluster.ts";
import { CommandError, EXIT } from "../../cli/src/exit-status.ts";
import { createProgress } from "../../cli/src/terminal/progress.ts";
import { createForJob } from "./create-for-job.ts";
import { chooseIfSet, isSet, openCloud } from "./inputs.ts";
import { isClosedNow, isForbiddenFork, type Job, nameCause, toOwner, toPreviewName } from "./job.ts";
import { writeSummary } from "./summary.ts";

/** `mode: create`: creates the job's cluster or, with `keep`, reuses an existing one. Sets the action's outputs. */
export async function create(job: Job): Promise<void> {
  const { pullRequest } = job;
  const region = toList(getInput("region"));
  const allowFrom = toList(getInput("allow-from"));
  const options = {
    provider: chooseIfSet("provider", ["GCP", "AWS", "AZURE"]),
    plan: chooseIfSet("plan", ["BASIC", "STANDARD"]),
    ...(region.length > 0 && { region }),
    ...(allowFrom.length > 0 && { allowFrom }),
    ttl: getInput("ttl"),
    owner: toOwner(job),
    maxClusters: getInput("max-clusters") || undefined,
  };
  const name = toName(job);
  const wanted = {
    name,
    ...(await toNewCluster(process, options)),
    pullRequest: pullRequest && { repository: pullRequest.repository, number: pullRequest.number },
  };
  if (await isUnwelcome(job)) return setOutput("created", false);
  const cloud = openCloud();
  const progress = createProgress(process, "cluster");
  const raised = isSet("keep")
    ? await raiseCluster(cloud, wanted, progress.hooks)
    : await createForJob(cloud, wanted, { job, hooks: progress.hooks });
  const { href, password } = raised.url;
  for (const secret of new Set([href, password, decodeURIComponent(password)])) setSecret(secret);
  // If the pull request was closed while its cluster was being created, a `mode: delete` job found nothing to delete,
  // so this job deletes the cluster.
  if (pullRequest && (await isClosedNow(pullRequest))) {
    await deleteCluster(cloud, raised.cluster.id);
    notice(`${name} was deleted, because pull request #${pullRequest.number} was closed in the meantime`);
    return setOutput("created", false);
  }
  const connection = toConnection(raised);
  for (const name of ["connection_string", "host", "port", "user", "cluster_id", "created", "expires_at"])
    setOutput(name.replaceAll("_", "-"), connection[name]);
  info(`${raised.created ? "Created" : "Found"} ${name}. It accepts connections.`);
  const { id, plan = "", regions = [] } = raised.cluster;
  await writeSummary(
    ["Cluster", "Id", "Plan", "Regions", "Owner", "Expires"],
    [[name, id, plan, regions.map((one) => one.name).join(", "), wanted.owner, raised.expiresAt.toISOString()]],
  );
}

function toList(text: string): string[] {
  return text.split(/[\s,]+/).filter(Boolean);
}

/** Returns the `name` input or, with `keep`, a name that the pull request's jobs share. Otherwise, a random name. */
function toName({ runNumber, pullRequest }: Job): string {
  const name = getInput("name");
  if (name !== "") return name;
  if (!isSet("keep")) return `run-${runNumber}-${randomText(6)}`;
  if (pullRequest !== undefined) return toPreviewName(pullRequest);
  throw new CommandError(
    EXIT.usage,
    "the keep input requires the name input, because this job was not started by a pull request",
  );
}

/** Returns true and logs why if the job gets no cluster: its pull request is closed or comes from a forbidden fork. */
async function isUnwelcome(job: Job): Promise<boolean> {
  const { pullRequest, fork } = job;
  const skip = (reason: string): true => {
    notice(`no cluster was created: ${nameCause(job)} ${reason}`);
    return true;
  };
  if (isForbiddenFork(job)) return skip(`comes from ${fork}, and allow-forks is not true`);
  if (fork !== undefined)
    notice(`${nameCause(job)} comes from ${fork} and gets a cluster, because allow-forks is true`);
  if (pullRequest === undefined) return false;
  return pullRequest.wasClosed || (await isClosedNow(pullRequest)) ? skip("is closed") : false;
}
