import { enableCompileCache } from "node:module";
import { root, runCommand } from "../process/run-command.ts";

// Loading TypeScript and Redocly takes longer than generating the files. With Node.js's compile cache, they load in
// half the time.
enableCompileCache();

await runCommand({
  usage: "pnpm generate [--check]",
  most: 1,
  run: async ([option]) => {
    const { checkGenerated, runGenerate } = await import("../generate/run-generate.ts");
    if (option === undefined) return runGenerate(root);
    if (option === "--check") return checkGenerated(root);
    throw new TypeError(`generate: unknown option ${option}`);
  },
});
