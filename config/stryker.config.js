// `pnpm mutate` sets MUTATE_PACKAGE. The run fails if the package's score is below its threshold.
const name = process.env.MUTATE_PACKAGE ?? "core";
const thresholds = { core: 98, mock: 92 };

export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "config/vitest.mutate.config.ts", related: false },
  mutate: [
    `packages/${name}/src/**/*.ts`,
    "!packages/*/src/generated/**",
    "!packages/mock/src/{bin,command/run-command}.ts",
    "!packages/mock/src/sql/{control-plane,sql-package}.ts",
  ],
  // Parts of the workspace that the tests don't need, so Stryker doesn't copy them to its sandbox.
  ignorePatterns: [
    "/spec",
    "/packages/{bench,docs,examples}",
    "/packages/contract-tests/*",
    "!/packages/contract-tests/src",
    "/packages/*/dist",
    "**/.results",
    "**/.turbo",
  ],
  coverageAnalysis: "perTest",
  // Doesn't change strings, since most are messages, and a test for each would only repeat its text.
  mutator: { excludedMutations: ["StringLiteral"] },
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `.stryker/${name}-incremental.json`,
  tempDirName: ".stryker/sandbox",
  reporters: ["clear-text", "progress-append-only", "json"],
  jsonReporter: { fileName: `.stryker/${name}.json` },
  clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: false, logTests: false },
  thresholds: { high: 99, low: 95, break: thresholds[name] },
  concurrency: 2,
  timeoutMS: 60_000,
  allowEmpty: true,
};
