import type { ViteUserConfig } from "vitest/config";

declare module "vitest" {
  interface TaskMeta {
    /** Tests with the same `caseId` test one case in several runtimes, so `pnpm test` counts them as one. */
    caseId?: string;
    /** A program that isn't on every machine. Without it, the test is skipped, which doesn't fail `pnpm test`. */
    program?: string;
  }
}

const HANG_LIMIT_MS = 600_000;

/**
 * Node.js options that make garbage collection less frequent. By default, the heap for new objects starts at 1 MB, and
 * a busy process spends a fifth of its time copying the objects that survive.
 */
export const LARGE_YOUNG_GENERATION = ["--min-semi-space-size=32", "--max-semi-space-size=64"];

/** The Vitest options that all packages share. */
export const sharedOptions = {
  // Also finds test files with an unusual name, which would otherwise never run.
  include: ["{src,test}/**/*.{test,tests,spec,specs}.?(c|m)[jt]s?(x)"],
  reporters: ["default", ["json", { outputFile: ".results/vitest.json" }]],
  // Starting a process for each test file would take up half of the test time. One process is enough, since no test
  // file leaves anything behind that affects another.
  isolate: false,
  // TurboFan, the slowest of V8's compilers, would take more time than it saves in any test.
  execArgv: [...LARGE_YOUNG_GENERATION, "--no-turbofan"],
  // Node.js runs TypeScript itself, so Vite needn't transform it. Without Vitest's loader, test files load faster, but
  // can't call `vi.mock()`.
  experimental: { viteModuleRunner: false, nodeLoader: false },
  // No test relies on these limits. They only end tests that hang.
  testTimeout: HANG_LIMIT_MS,
  hookTimeout: HANG_LIMIT_MS,
  teardownTimeout: HANG_LIMIT_MS,
  expect: { poll: { timeout: HANG_LIMIT_MS } },
  // By default, Vitest cuts values in titles to 40 characters, so different tests could get the same title.
  taskTitleValueFormatTruncate: 0,
} satisfies ViteUserConfig["test"];
