import { join } from "node:path";
import { lintSpec } from "../lint/lint-spec.ts";
import { root, runCommand } from "../process/run-command.ts";
import { listApiVersions } from "../spec/list-api-versions.ts";
import { SpecError } from "../spec/spec-error.ts";

await runCommand("usage: pnpm spec:lint", 0, async () => {
  const apiVersions = await listApiVersions(root);
  const problems = await Promise.all(apiVersions.map((apiVersion) => lintSpec(join(root, "spec", apiVersion))));
  if (problems.flat().length > 0) throw new SpecError(problems.flat());
  console.log(`spec: ${apiVersions.join(", ")}: no problems`);
  return 0;
});
