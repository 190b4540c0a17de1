import { getState } from "@actions/core";
import { openCloud } from "./inputs.ts";
import { readJob, toOwner } from "./job.ts";
import { removeOurs } from "./remove.ts";
import { runStep } from "./run-step.ts";

/** Deletes the cluster when the job ends, even if it was cancelled. */
await runStep(async () => {
  const name = getState("cluster");
  if (name !== "") await removeOurs(openCloud(), { name, owner: toOwner(readJob()) });
});
