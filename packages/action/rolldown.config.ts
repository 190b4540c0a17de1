import { defineConfig } from "rolldown";

/**
 * Builds a file for the job's step and one for its end. Each contains all it needs: GitHub installs nothing for an
 * action. Two files and not one with a switch: the end of a step that was killed at its start must not create a cluster.
 */
export default defineConfig(
  ["main", "post"].map((name) => ({
    input: { [name]: `src/${name}.ts` },
    platform: "node" as const,
    // Leaves out the HTTP client of `@actions/core`, which only its token request needs.
    treeshake: { moduleSideEffects: [{ test: /node_modules/, sideEffects: false }] },
    transform: { define: { SITE_URL: JSON.stringify(process.env.SITE_URL ?? "") } },
    output: { dir: "dist", entryFileNames: "[name].mjs", codeSplitting: false, comments: { jsdoc: false } },
  })),
);
