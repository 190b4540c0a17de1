import { diffSpec } from "../diff/diff-spec.ts";
import { formatDiffs } from "../diff/format-changes.ts";
import { resolveBase } from "../git/base-revision.ts";
import { root, runCommand } from "../process/run-command.ts";

await runCommand("usage: pnpm spec:diff [base]", 1, async ([revision]) => {
  const base = await resolveBase(root, revision);
  const diffs = await diffSpec(root, base);
  console.log(formatDiffs(diffs) || `The spec has not changed since ${base.slice(0, 10)}.`);
  return 0;
});
