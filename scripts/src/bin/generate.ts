import { enableCompileCache } from "node:module";
import { generateThroughTurbo } from "../generate/staged-files.ts";
import { root } from "../process/run-command.ts";

const USAGE = "usage: pnpm generate [--check]";

// Loading TypeScript and Redocly takes longer than generating the files. The compile cache of Node.js halves the
// loading time.
enableCompileCache();

const args = process.argv.slice(2);
if (args.length === 0) {
  process.exitCode = await generateThroughTurbo(root);
} else if (args.length === 1 && (args[0] === "--check" || args[0] === "--stage")) {
  const { checkGenerated, stageGenerated } = await import("../generate/run-generate.ts");
  process.exitCode = await (args[0] === "--check" ? checkGenerated(root) : stageGenerated(root));
} else {
  console.error(USAGE);
  process.exitCode = 2;
}
