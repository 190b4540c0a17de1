import { CommandError, EXIT } from "../../cli/src/exit-status.ts";
import { create } from "./create.ts";
import { choose } from "./inputs.ts";
import { readJob } from "./job.ts";
import { remove } from "./remove.ts";
import { runStep } from "./run-step.ts";
import { sweep } from "./sweep.ts";

await runStep(async () => {
  const mode = choose("mode", ["create", "delete", "sweep"]);
  // A workflow's expression may be empty by mistake, which must not create a cluster.
  if (mode === undefined) throw new CommandError(EXIT.usage, "mode must be one of create, delete, sweep, not empty");
  await { create, delete: remove, sweep }[mode](readJob());
});
