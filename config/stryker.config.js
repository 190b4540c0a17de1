// `pnpm mutate` reads this file and sets MUTATE_PACKAGE. Scores below `break` fail the nightly workflow.
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
  // The sandbox is a copy of the workspace. The tests don't need these parts of it.
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
  // Most strings are messages. A test that compared each one would only repeat it.
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
