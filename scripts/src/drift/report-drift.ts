import { runProgram } from "../process/run-program.ts";
import { listApiVersions } from "../spec/spec-error.ts";
import { findDrift } from "./find-drift.ts";
import { formatDrift } from "./format-drift.ts";

const TITLE = "The vendor's OpenAPI documents and our spec differ";

/**
 * Compares every API version with the vendor's document. Maintains one open issue that lists the differences without a
 * reason, and closes the issue when there are no such differences. Requires GitHub's command line `gh` with permission
 * to write issues.
 *
 * @param source the file or URL of the vendor's documents, with `{apiVersion}` as a placeholder
 */
export async function reportDrift(root: string, source: string): Promise<string> {
  const sections: string[] = [];
  for (const apiVersion of await listApiVersions(root)) {
    const drift = await findDrift(root, source.replaceAll("{apiVersion}", apiVersion), apiVersion);
    if (drift.unexplained.length + drift.stale.length > 0) sections.push(`# ${apiVersion}\n\n${formatDrift(drift)}`);
  }
  const open = await gh(root, ["list", "--state", "open", "--search", `in:title "${TITLE}"`, "--json", "number"]);
  const [issue]: { number: number }[] = JSON.parse(open);
  if (sections.length === 0) {
    return issue
      ? gh(root, ["close", String(issue.number), "--comment", "Every difference has a reason now."])
      : "There is no difference without a reason.";
  }
  const body = `${sections.join("\n\n")}\n\nRun \`pnpm spec:drift\` to compare the documents locally. Put the reason for a deliberate difference into \`spec/<API version>/corrections\`.`;
  return issue
    ? gh(root, ["edit", String(issue.number), "--body", body])
    : gh(root, ["create", "--title", TITLE, "--body", body]);
}

async function gh(root: string, args: readonly string[]): Promise<string> {
  return runProgram(["gh", "issue", ...args], { cwd: root });
}
