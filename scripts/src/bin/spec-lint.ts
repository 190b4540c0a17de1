import { join } from "node:path";
import { lintSpec } from "../lint/lint-spec.ts";
import { root, runCommand } from "../process/run-command.ts";
import { listApiVersions } from "../spec/list-api-versions.ts";
import { SpecError } from "../spec/spec-error.ts";

await runCommand("usage: pnpm spec:lint", 0, async () => {
  const apiVersions = await listApiVersions(root);
  const lists = await Promise.all(apiVersions.map((apiVersion) => lintSpec(join(root, "spec", apiVersion))));
  // A file that other versions inherit has the same problem in each of them.
  const problems = new Map(lists.flat().map((problem) => [JSON.stringify(problem), problem]));
  if (problems.size > 0) throw new SpecError([...problems.values()]);
  console.log(`spec: ${apiVersions.join(", ")}: no problems`);
  return 0;
});
