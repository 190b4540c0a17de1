import { saveState } from "@actions/core";
import { type Cloud, type Cluster, type ClusterCreateSpec, isCloudError } from "@crdb-cloud/node";
import { type EnsureClusterOptions, type EnsureClusterParams, EnsureError } from "@crdb-cloud/provision";
import { randomText } from "@crdb-cloud/provision/internal";
import { parseClusterName } from "../../cli/src/clusters/cluster-options.ts";
import { type RaisedCluster, raiseCluster } from "../../cli/src/clusters/raise-cluster.ts";
import { removeCluster } from "../../cli/src/clusters/remove-cluster.ts";
import { CommandError, EXIT } from "../../cli/src/exit-status.ts";
import type { Job } from "./job.ts";

/** The label that says which step created a cluster, such as `1234-1-k3v9x2ab`: run id, attempt and random text. */
export const STEP_LABEL = "crdb-cloud-step";

/**
 * Creates a cluster that `post.ts` deletes when the job ends. If an earlier attempt of the same workflow run left a
 * cluster with this name behind, deletes that one first. If anybody else created it, throws.
 *
 * Saves what `post.ts` needs: the cluster's name and label before the request, and its id as soon as it's known. If no
 * cluster was created, clears the name and the label.
 */
export async function createForJob(
  cloud: Cloud,
  wanted: EnsureClusterParams<ClusterCreateSpec>,
  { job, hooks }: { readonly job: Job; readonly hooks: Pick<EnsureClusterOptions<Cluster>, "onPoll" | "onProbe"> },
): Promise<RaisedCluster> {
  const name = parseClusterName(wanted.name);
  const step = `${job.runId}-${job.runAttempt}-${randomText(8)}`;
  const labels = { ...wanted.labels, [STEP_LABEL]: step };
  const raise = (): Promise<RaisedCluster> =>
    raiseCluster(
      cloud,
      { ...wanted, labels, ifExists: "throw" },
      {
        onCreating: () => saveState("creating", JSON.stringify({ name, step })),
        ...hooks,
        onPoll(cluster) {
          saveState("created", JSON.stringify({ name, id: cluster.id }));
          hooks.onPoll?.(cluster);
        },
      },
    );
  try {
    return await raise().catch(async (error) => {
      if (!isExisting(error)) throw error;
      await removeEarlierAttempt(cloud, name, job);
      return raise();
    });
  } catch (error) {
    // If no response arrived, the cluster may still be created, so its name stays saved and the cleanup looks for it.
    const isRejected = isCloudError(error) && error.operation === "clusters.create" && error.outcome !== "unknown";
    if (isRejected || error instanceof EnsureError || error instanceof CommandError) saveState("creating", "");
    throw isExisting(error) ? toTakenError(name) : error;
  }
}

/** Deletes the cluster if an earlier attempt of this workflow run created it. Otherwise, throws a `CommandError`. */
async function removeEarlierAttempt(cloud: Cloud, name: string, { runId, runAttempt }: Job): Promise<void> {
  const isOurs = (labels: Cluster["labels"]): boolean => {
    const [run, attempt] = (labels[STEP_LABEL] ?? "").split("-");
    return run === runId && Number(attempt) < Number(runAttempt);
  };
  await removeCluster(cloud, name, { isOurs, confirm: () => Promise.reject(toTakenError(name)) });
}

function toTakenError(name: string): CommandError {
  return new CommandError(
    EXIT.rejected,
    `a cluster named ${name} already exists, and another job may be using it. Omit name to give this job its own cluster, or set keep to share this one`,
  );
}

function isExisting(error: unknown): boolean {
  return error instanceof EnsureError && error.reason === "exists";
}
