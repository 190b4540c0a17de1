/** What this project reads from Vitest's JSON report. */
export interface TestReport {
  /**
   * When the tests started, in milliseconds since 1970. If they started before `pnpm test`, the report comes from
   * Turborepo's cache.
   */
  readonly startTime: number;
  readonly testResults: readonly TestFile[];
}

export interface TestFile {
  readonly name: string;
  readonly status: string;
  readonly message?: string;
  readonly assertionResults: readonly TestResult[];
}

export interface Expectations {
  /** The test files that the report must contain, relative to the package's folder. */
  readonly files: readonly string[];
  /** Whether skipped tests count as failures. */
  readonly isCi: boolean;
}

export interface TestResult {
  readonly fullName: string;
  /** `passed`, `failed`, `skipped`, `todo` or `pending`. */
  readonly status: string;
  readonly meta?: { readonly caseId?: string };
}

/** The test results of one package or all packages. */
export interface TestTotals {
  readonly passed: number;
  readonly failed: number;
  /** How many tests passed. A test that runs in several runtimes counts once. */
  readonly distinct: number;
  readonly skipped: readonly string[];
  /** Problems other than failed tests, such as a test file that didn't run. `failed` counts them, too. */
  readonly problems: readonly string[];
}

/**
 * Counts the tests in a package's report, and finds problems such as a test file that didn't run.
 *
 * @param report `undefined` if the package wrote no report
 */
export function countReport(suite: string, report: TestReport | undefined, { files, isCi }: Expectations): TestTotals {
  if (report === undefined) {
    return toTotals([], [], [`${suite}: the tests ended without a report`]);
  }
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const skipped = tests
    .filter(({ status }) => status !== "passed" && status !== "failed")
    .map(({ fullName }) => `${suite}: ${fullName}`);
  const names = report.testResults.map(({ name }) => name.replaceAll("\\", "/"));
  const notRun = files.filter((file) => !names.some((name) => name.endsWith(`${suite}/${file}`)));
  const problems = [
    ...notRun.map(
      (file) =>
        `${suite}/${file}: the file did not run: the run ended early, or the name does not match test/**/*.test.ts`,
    ),
    ...report.testResults.filter(hasFailedOutsideTests).map(({ name, message }) => `${name}: ${message}`),
    ...tests
      .filter(({ fullName }) => fullName.endsWith("…"))
      .map((test) => `${suite}: a test's title is cut off: ${test.fullName}`),
    ...(isCi ? skipped.map((name) => `skipped: ${name}`) : []),
  ];
  return toTotals(tests, skipped, problems);
}

/** Adds up the results of packages. Adds a problem if no test failed but the exit code is not 0. */
export function sumTotals(all: readonly TestTotals[], exitCode: number): TestTotals {
  const sum = (name: "passed" | "failed" | "distinct"): number =>
    all.reduce((total, { [name]: count }) => total + count, 0);
  const failed = sum("failed");
  const isUnexplained = failed === 0 && exitCode !== 0;
  return {
    passed: sum("passed"),
    failed: isUnexplained ? 1 : failed,
    distinct: sum("distinct"),
    skipped: all.flatMap(({ skipped }) => skipped),
    problems: [
      ...all.flatMap(({ problems }) => problems),
      ...(isUnexplained ? ["a task failed that is not a test, such as a type check: see the output above"] : []),
    ],
  };
}

/** Returns the summary that `pnpm test` prints at the end. The last line has the form `12 passed, 0 failed`. */
export function formatTotals({ passed, failed, distinct, skipped, problems }: TestTotals): string {
  const skips = skipped.map((name) => `skipped: ${name}`).filter((line) => !problems.includes(line));
  return [
    ...skips,
    ...problems.map((problem) => `failed: ${problem}`),
    `${distinct} distinct tests passed; the others repeat them in further runtimes`,
    `${passed} passed, ${failed} failed${skipped.length === 0 ? "" : `, ${skipped.length} skipped`}`,
  ].join("\n");
}

function toTotals(tests: readonly TestResult[], skipped: readonly string[], problems: readonly string[]): TestTotals {
  const passed = tests.filter(({ status }) => status === "passed");
  const cases = new Set(passed.flatMap(({ meta }) => meta?.caseId ?? []));
  return {
    passed: passed.length,
    failed: tests.filter(({ status }) => status === "failed").length + problems.length,
    distinct: passed.filter(({ meta }) => meta?.caseId === undefined).length + cases.size,
    skipped,
    problems,
  };
}

/**
 * Returns whether a file failed without a failed test: it didn't load, or a hook failed.
 */
function hasFailedOutsideTests({ status, assertionResults }: TestFile): boolean {
  return status === "failed" && !assertionResults.some((test) => test.status === "failed");
}
