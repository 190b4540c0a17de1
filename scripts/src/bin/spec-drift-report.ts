import { reportDrift } from "../drift/report-drift.ts";
import { root, runCommand } from "../process/run-command.ts";

const USAGE = "usage: pnpm spec:drift:report <file or URL with {apiVersion} in it>";

await runCommand(USAGE, 1, async ([source]) => {
  if (source === undefined) throw new TypeError(USAGE);
  console.log(await reportDrift(root, source));
  return 0;
});
