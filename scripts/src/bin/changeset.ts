import { checkChangesets, isUnreleased } from "../changeset/check-changesets.ts";
import { findChanges } from "../changeset/find-changes.ts";
import { writeDraft } from "../changeset/write-draft.ts";
import { resolveBase } from "../git/run-git.ts";
import { root, runStep } from "../process/run-command.ts";

await runStep({
  draft: {
    usage: "pnpm changeset draft [base]",
    most: 1,
    run: async ([revision]) => {
      if (await isUnreleased(root)) {
        console.log("Nothing has been released yet: .changeset/first-release.md covers every change.");
        return;
      }
      const changes = await findChanges(root, await resolveBase(root, revision));
      if (changes.bump === "none") console.log("Nothing to draft: neither the spec nor the public types changed.");
      else console.log(await writeDraft(root, changes));
    },
  },
  check: {
    usage: "pnpm changeset check [base]",
    most: 1,
    run: async ([revision]) => {
      const missing = await checkChangesets(root, revision);
      if (missing !== undefined) console.error(missing);
      return missing === undefined ? 0 : 1;
    },
  },
});
