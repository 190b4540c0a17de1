import { findDrift } from "../drift/find-drift.ts";
import { formatDrift } from "../drift/format-drift.ts";
import { root, runCommand } from "../process/run-command.ts";

const USAGE = "usage: pnpm spec:drift <file or URL> [API version]";

await runCommand(USAGE, 2, async ([source, apiVersion]) => {
  if (source === undefined) throw new TypeError(USAGE);
  const drift = await findDrift(root, source, apiVersion);
  console.log(formatDrift(drift));
  return drift.unexplained.length + drift.stale.length === 0 ? 0 : 1;
});
