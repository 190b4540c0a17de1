import { getState } from "@actions/core";
import { openCloud } from "./inputs.ts";
import { readJob, toOwner } from "./job.ts";
import { removeOurs } from "./remove.ts";
import { runStep } from "./run-step.ts";

/** Deletes the job's cluster at the end of the job, even if the job was cancelled. */
await runStep(async () => {
  const name = getState("cluster");
  if (name !== "") await removeOurs(openCloud(), { name, owner: toOwner(readJob()) });
});
