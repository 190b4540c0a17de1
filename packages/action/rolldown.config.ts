import { defineConfig } from "rolldown";

/**
 * Builds one file for the job's step, and one for the cleanup at the end of the job. Each is self-contained, since
 * GitHub installs no dependencies for an action. A single file would need a flag that says which part to run; if the
 * step was killed before it set the flag, the cleanup would create a cluster.
 */
export default defineConfig(
  ["main", "post"].map((name) => ({
    input: { [name]: `src/${name}.ts` },
    platform: "node" as const,
    // Leaves out the HTTP client in `@actions/core`: it's only used to request tokens, and this action requests its
    // own.
    treeshake: { moduleSideEffects: [{ test: /node_modules/, sideEffects: false }] },
    transform: { define: { SITE_URL: JSON.stringify(process.env.SITE_URL ?? "") } },
    output: { dir: "dist", entryFileNames: "[name].mjs", codeSplitting: false, comments: { jsdoc: false } },
  })),
);
