import { checkChangesets } from "../changeset/check-changesets.ts";
import { resolveBase } from "../git/base-revision.ts";
import { root, runCommand } from "../process/run-command.ts";

await runCommand("usage: pnpm changeset:check [base]", 1, async ([revision]) => {
  const missing = await checkChangesets(root, await resolveBase(root, revision));
  if (missing !== undefined) console.error(missing);
  return missing === undefined ? 0 : 1;
});
