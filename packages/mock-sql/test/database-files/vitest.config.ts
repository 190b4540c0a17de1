import { defineConfig } from "vitest/config";

/** Runs the files in this folder with Vitest's own time limits, which our other tests don't have. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["*.file.ts"],
    // Modules that several files import are loaded once.
    isolate: false,
    maxWorkers: 1,
    experimental: { viteModuleRunner: false, nodeLoader: false },
  },
});
