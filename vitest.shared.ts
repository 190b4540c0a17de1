import type { ViteUserConfig } from "vitest/config";

declare module "vitest" {
  interface TaskMeta {
    /** The same text in several tests: they test the same case in several runtimes. `pnpm test` counts them as one. */
    caseId?: string;
  }
}

/** The options of Vitest that all packages share. */
export const sharedOptions = {
  include: ["test/**/*.test.ts"],
  reporters: ["default", ["json", { outputFile: ".results/vitest.json" }]],
  // No test is decided by a time limit; these end a test that hangs.
  testTimeout: 180_000,
  hookTimeout: 180_000,
  // Vitest shortens values in titles to 40 characters by default, which makes titles equal.
  taskTitleValueFormatTruncate: 0,
} satisfies ViteUserConfig["test"];
