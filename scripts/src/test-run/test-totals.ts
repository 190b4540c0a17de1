/** As much of Vitest's JSON report as is counted. */
export interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** How many tests ended how. */
export interface TestTotals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Counts a package's report. A package without one crashed before it could write it: that is a failure. */
export function countReport(report: TestReport | undefined): TestTotals {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  // A file that doesn't load, or fails around its tests, has failed although none of its tests did.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Adds up the totals of packages. A run that failed for a reason that no report holds counts as one failure. */
export function sumTotals(all: readonly TestTotals[], exitCode: number): TestTotals {
  const sum = (name: keyof TestTotals): number => all.reduce((total, { [name]: count }) => total + count, 0);
  const failed = sum("failed");
  return { passed: sum("passed"), failed: failed === 0 && exitCode !== 0 ? 1 : failed, skipped: sum("skipped") };
}

/** Writes totals as one line: `12 passed, 0 failed`. */
export function formatTotals({ passed, failed, skipped }: TestTotals): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`;
}
