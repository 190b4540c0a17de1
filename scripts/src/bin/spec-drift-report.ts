import { writeFile } from "node:fs/promises";
import { reportDrift } from "../drift/report-drift.ts";
import { root, runCommand } from "../process/run-command.ts";

const USAGE = "usage: pnpm spec:drift:report <file or URL with {apiVersion} in it> <output file>";

await runCommand(USAGE, 2, async ([source, output]) => {
  if (source === undefined || output === undefined) throw new TypeError(USAGE);
  const report = await reportDrift(root, source);
  await writeFile(output, report);
  console.log(report || "There is no difference without a reason.");
  return 0;
});
