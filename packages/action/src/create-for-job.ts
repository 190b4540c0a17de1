import { saveState } from "@actions/core";
import {
  allowConnections,
  deleteCluster,
  parseCidrs,
  randomText,
  toExpiryLabels,
  toMs,
  toServiceTime,
  withEmptyAllowlist,
} from "@crdb-cloud/core/internal";
import { type Cloud, type Cluster, type ClusterCreateSpec, isCloudError } from "@crdb-cloud/node";
import { waitUntilConnectable } from "@crdb-cloud/node/connectable";
import { connectionUrl, type EnsureClusterParams, ensureSqlUser } from "@crdb-cloud/node/ensure";
import { assertBelow, findCluster, parseClusterName, reviewClusters } from "../../cli/src/clusters/find-cluster.ts";
import type { RaisedCluster } from "../../cli/src/clusters/raise-cluster.ts";
import { CommandError, EXIT } from "../../cli/src/exit-status.ts";
import type { Job } from "./job.ts";

type WantedCluster = EnsureClusterParams<ClusterCreateSpec> & {
  readonly spec: ClusterCreateSpec;
  readonly owner: string;
};

/** The key of the label that says which step created a cluster: the workflow run's id, its attempt, and random text. */
export const STEP_LABEL = "crdb-cloud-step";

/**
 * Creates a cluster that only lives as long as the job. It is never shared: if a cluster of the same name exists, this
 * fails, unless an earlier attempt of the same workflow run left it.
 *
 * Saves as the step's state what the job's cleanup needs: the cluster's name and label before it's created, and then
 * its id, or that there is none.
 */
export async function createForJob(
  cloud: Cloud,
  wanted: WantedCluster,
  { job, onPoll }: { readonly job: Job; readonly onPoll: (cluster: Cluster) => void },
): Promise<RaisedCluster> {
  const { owner, maxClusters } = wanted;
  const name = parseClusterName(wanted.name);
  if (maxClusters !== undefined) assertBelow(maxClusters, (await findCluster(cloud, { owner })).owned);
  const step = `${job.runId}-${job.runAttempt}-${randomText(8)}`;
  const { response } = await cloud.clusters.listVersions({ "pagination.limit": 1 }).withResponse();
  const expiresAt = toServiceTime(response) + toMs("createForJob", "ttl", wanted.ttl);
  const labels = { ...wanted.labels, ...toExpiryLabels(owner, expiresAt), [STEP_LABEL]: step };
  saveState("creating", JSON.stringify({ name, step }));
  let cluster_id: string;
  try {
    ({ id: cluster_id } = await create(cloud, wanted, labels).catch(async (error) => {
      if (!isTaken(error)) throw error;
      await removeEarlierAttempt(cloud, name, job);
      return create(cloud, wanted, labels);
    }));
  } catch (error) {
    // If the response was lost, the service may still create the cluster, so the cleanup looks for it.
    if (!isCloudError(error) || error.outcome !== "unknown") saveState("creating", "");
    throw isTaken(error) ? toTakenError(name) : error;
  }
  saveState("created", JSON.stringify({ name, id: cluster_id }));
  if (maxClusters !== undefined) await reviewClusters(cloud, { owner, id: cluster_id, maxClusters });
  const cluster = await cloud.clusters.waitUntilReady({ cluster_id }, { onPoll });
  if (wanted.allow) await allowConnections(cloud, { cluster_id, allow: parseCidrs("allow-from", wanted.allow) }, {});
  const user = await ensureSqlUser(cloud, { cluster_id, name: `crdb_cloud_${randomText(8)}` });
  const url = await connectionUrl(cloud, { cluster, user });
  // The mock gives clusters without a database a host under .invalid, which never resolves (RFC 6761).
  if (!url.hostname.endsWith(".invalid")) await waitUntilConnectable(cloud, { cluster_id, sql_user: user.name });
  return { cluster, created: true, expiresAt: new Date(expiresAt), url };
}

async function create(
  cloud: Cloud,
  { name, provider, spec, allow }: WantedCluster,
  labels: Readonly<Record<string, string>>,
): Promise<Cluster> {
  const params = { name, provider, spec: { ...(allow ? withEmptyAllowlist(spec) : spec), labels } };
  const cluster = await cloud.clusters.create(params, { onUnknownOutcome: "adopt" });
  // The client adopts a cluster by its name and age, so it may be one that another job has just created.
  if (cluster.labels[STEP_LABEL] === labels[STEP_LABEL]) return cluster;
  throw toTakenError(name);
}

/** @throws {CommandError} if the cluster isn't left over from an earlier attempt of the same workflow run */
async function removeEarlierAttempt(cloud: Cloud, name: string, { runId, runAttempt }: Job): Promise<void> {
  // A cluster whose creation failed keeps its name, but is only listed among the inactive ones.
  for await (const { id, name: found, state, labels } of cloud.clusters.list({ show_inactive: true })) {
    if (found !== name || state === "DELETED") continue;
    const [run, attempt] = (labels[STEP_LABEL] ?? "").split("-");
    if (run !== runId || Number(attempt) >= Number(runAttempt)) throw toTakenError(name);
    await deleteCluster(cloud, id);
  }
}

function toTakenError(name: string): CommandError {
  return new CommandError(
    EXIT.rejected,
    `a cluster named ${name} exists already, and another job may use it: omit name, so that this job gets a cluster of its own, or set keep to share the cluster`,
  );
}

function isTaken(error: unknown): boolean {
  return isCloudError(error) && error.name === "ApiError" && error.code === "ALREADY_EXISTS";
}
