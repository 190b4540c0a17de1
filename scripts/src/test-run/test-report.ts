import { readFileSync } from "node:fs";

/** The parts of Vitest's JSON report on a package's tests that `pnpm test` reads. */
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

export interface TestResult {
  readonly fullName: string;
  /** `passed`, `failed`, `skipped`, `todo` or `pending`. */
  readonly status: string;
  readonly meta?: { readonly caseId?: string; readonly program?: string };
}

/** Reads a report. Returns `undefined` if there is none or it is incomplete. */
export function readReport(file: string): TestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** Lists a report's tests that neither passed nor failed. */
export function listSkipped({ testResults }: TestReport): TestResult[] {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  return tests.filter(({ status }) => !/^(passed|failed)$/.test(status));
}

/** Which skipped tests count as failures: those that lack a program, those skipped for other reasons, or both. */
export interface SkipRules {
  readonly failsWithoutProgram: boolean;
  readonly failsOtherwise: boolean;
}

/**
 * Returns the summary that `pnpm test` prints at the end. The last line has the form `12 passed, 0 failed`.
 *
 * @param reports one report per package, `undefined` for a package that wrote none
 * @param others other problems, each of which counts as a failure
 */
export function summarize(
  reports: ReadonlyMap<string, TestReport | undefined>,
  exitCode: number,
  others: readonly string[],
  { failsWithoutProgram, failsOtherwise }: SkipRules,
): { summary: string; failed: number } {
  const files = [...reports.values()].flatMap((report) => report?.testResults ?? []);
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === "passed");
  const failed = tests.filter(({ status }) => status === "failed").length;
  const skipped = [...reports].flatMap(([suite, report]) =>
    (report ? listSkipped(report) : []).map(({ fullName, meta }) => ({
      line: `skipped: ${suite}: ${fullName}`,
      fails: meta?.program ? failsWithoutProgram : failsOtherwise,
    })),
  );
  const problems = [
    ...others,
    ...[...reports].filter(([, report]) => !report).map(([suite]) => `${suite}: the tests ended without a report`),
    ...files.filter(hasFailedOutsideTests).map(({ name, message }) => `${name}: ${message}`),
    ...skipped.filter(({ fails }) => fails).map(({ line }) => line),
  ];
  if (exitCode !== 0 && failed + problems.length === 0)
    problems.push("a task other than the tests failed, such as a type check: see the output above");
  // Counts a test once, even if it runs in several runtimes.
  const distinct = new Set(passed.map((test) => test.meta?.caseId ?? test)).size;
  const all = failed + problems.length;
  const lines = [
    ...skipped.filter(({ fails }) => !fails).map(({ line }) => line),
    ...problems.map((problem) => `failed: ${problem}`),
    `${distinct} distinct tests passed; the rest repeat them in other runtimes`,
    `${passed.length} passed, ${all} failed${skipped.length === 0 ? "" : `, ${skipped.length} skipped`}`,
  ];
  return { summary: lines.join("\n"), failed: all };
}

/** Returns whether a file failed although no test in it did, because it didn't load or a hook failed. */
function hasFailedOutsideTests({ status, assertionResults }: TestFile): boolean {
  return status === "failed" && !assertionResults.some((test) => test.status === "failed");
}
