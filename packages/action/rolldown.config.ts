import { defineConfig } from "rolldown";

/**
 * Builds one file for the job's step, and one for the cleanup at the end of the job. Each contains all it needs, since
 * GitHub installs nothing for an action. It's two files rather than one with a switch, so that the cleanup can't create
 * a cluster if the step was killed at its start.
 */
export default defineConfig(
  ["main", "post"].map((name) => ({
    input: { [name]: `src/${name}.ts` },
    platform: "node" as const,
    // Leaves out the HTTP client that `@actions/core` only needs to request a token.
    treeshake: { moduleSideEffects: [{ test: /node_modules/, sideEffects: false }] },
    transform: { define: { SITE_URL: JSON.stringify(process.env.SITE_URL ?? "") } },
    output: { dir: "dist", entryFileNames: "[name].mjs", codeSplitting: false, comments: { jsdoc: false } },
  })),
);
