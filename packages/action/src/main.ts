import { create } from "./create.ts";
import { choose } from "./inputs.ts";
import { readJob } from "./job.ts";
import { remove } from "./remove.ts";
import { runStep } from "./run-step.ts";
import { sweep } from "./sweep.ts";

await runStep(async () => {
  const mode = choose("mode", ["create", "delete", "sweep"]);
  await { create, delete: remove, sweep }[mode](readJob());
});
