import { defineConfig } from "rolldown";

/**
 * Builds two files: one for the job's step, and one for the cleanup at the end of the job. Both are self-contained,
 * since GitHub doesn't install an action's dependencies. A single file would need a flag that says which part to run,
 * and if the step were killed before setting it, the cleanup would create a cluster.
 */
export default defineConfig(
  ["main", "post"].map((name) => ({
    input: { [name]: `src/${name}.ts` },
    platform: "node" as const,
    // Leaves out the HTTP client of `@actions/core`. It only requests tokens, which this action does without it.
    treeshake: { moduleSideEffects: [{ test: /node_modules/, sideEffects: false }] },
    transform: { define: { SITE_URL: JSON.stringify(process.env.SITE_URL ?? "") } },
    // Leaves out module paths, since they depend on where pnpm keeps packages.
    experimental: { attachDebugInfo: "none" as const },
    output: { dir: "dist", entryFileNames: "[name].mjs", codeSplitting: false, comments: { jsdoc: false } },
  })),
);
