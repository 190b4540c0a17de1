import { getState } from "@actions/core";
import { deleteCluster, findLateCluster } from "@crdb-cloud/provision/internal";
import { STEP_LABEL } from "./create-for-job.ts";
import { openCloud } from "./inputs.ts";
import { runStep } from "./run-step.ts";
import { writeSummary } from "./summary.ts";

/**
 * Runs when the job ends or is cancelled: deletes the cluster that the step created. If the step ended before the
 * cluster's id was known, looks for the cluster for up to 2 minutes, since it may not be listed yet.
 */
await runStep(async () => {
  const state = getState("created") || getState("creating");
  if (state === "") return;
  const { name, id, step }: { name: string; id?: string; step?: string } = JSON.parse(state);
  const cloud = openCloud();
  const cluster = id ? { id } : await findLateCluster(cloud, ({ labels }) => labels?.[STEP_LABEL] === step);
  if (cluster !== undefined) await deleteCluster(cloud, cluster.id);
  await writeSummary(["Cluster", "Id", "Result"], [[name, cluster?.id ?? "", cluster ? "deleted" : "never created"]]);
});
