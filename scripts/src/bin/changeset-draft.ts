import { findChanges } from "../changeset/find-changes.ts";
import { resolveBase } from "../git/base-revision.ts";
import { root, runCommand } from "../process/run-command.ts";
import { writeDraft } from "../release/write-draft.ts";

await runCommand("usage: pnpm changeset:draft [base]", 1, async ([revision]) => {
  const changes = await findChanges(root, await resolveBase(root, revision));
  const isUnchanged = changes.bump === "none";
  console.log(
    isUnchanged
      ? "Neither the spec nor the public types changed: there is nothing to draft."
      : await writeDraft(root, changes),
  );
  return 0;
});
