import type { ViteUserConfig } from "vitest/config";

declare module "vitest" {
  interface TaskMeta {
    /** Shared by the tests that run one case on several runtimes, so that `pnpm test` counts them as one. */
    caseId?: string;
    /** A program that the test needs, such as zsh. If it is missing, the test is skipped without failing the run. */
    program?: string;
  }
}

const HANG_LIMIT_MS = 600_000;

/**
 * Makes garbage collection less frequent. By default, V8's heap for new objects starts at 1 MB, and a busy process
 * spends a fifth of its time copying the objects that survive.
 */
export const LARGE_YOUNG_GENERATION = ["--min-semi-space-size=32", "--max-semi-space-size=64"];

export const sharedOptions = {
  // Also matches names such as `x.tests.ts` and `x.spec.ts`, so that a misnamed test file still runs.
  include: ["{src,test}/**/*.{test,tests,spec,specs}.?(c|m)[jt]s?(x)"],
  reporters: ["default", ["json", { outputFile: ".results/vitest.json" }]],
  // Runs all test files in one process, because starting one for each would take half of the test time. No test file
  // leaves anything behind that affects another.
  isolate: false,
  // Turns off TurboFan, V8's slowest compiler, because compiling takes longer than the faster code saves.
  execArgv: [...LARGE_YOUNG_GENERATION, "--no-turbofan"],
  // Loads test files with Node.js, which runs TypeScript, instead of Vite. That is faster, but `vi.mock()` doesn't
  // work.
  experimental: { viteModuleRunner: false, nodeLoader: false },
  // These limits only end tests that hang; no test's result depends on them.
  testTimeout: HANG_LIMIT_MS,
  hookTimeout: HANG_LIMIT_MS,
  teardownTimeout: HANG_LIMIT_MS,
  expect: { poll: { timeout: HANG_LIMIT_MS } },
  // By default, Vitest truncates values in titles to 40 characters, so different tests could get the same title.
  taskTitleValueFormatTruncate: 0,
} satisfies ViteUserConfig["test"];
