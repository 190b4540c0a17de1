import { expect, test } from "vitest";
import { countReport, formatTotals, sumTotals, type TestReport } from "../../src/test-run/test-totals.ts";

const report: TestReport = {
  numPassedTests: 3,
  numFailedTests: 1,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{ status: "failed", assertionResults: [{ status: "passed" }, { status: "failed" }] }],
};

test("countReport() counts tests, and takes skipped and planned ones together", () => {
  expect(countReport(report)).toEqual({ passed: 3, failed: 1, skipped: 2 });
});

test("countReport() counts a file that failed although none of its tests did", () => {
  const unloaded = { status: "failed", assertionResults: [] };
  const tornDown = { status: "failed", assertionResults: [{ status: "passed" }] };
  expect(countReport({ ...report, testResults: [...report.testResults, unloaded, tornDown] }).failed).toBe(3);
});

test("countReport() counts a package that wrote no report as a failure", () => {
  expect(countReport(undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("sumTotals() adds up, and finds a failure in a run that exited with one", () => {
  const suite = { passed: 2, failed: 0, skipped: 1 };
  expect(sumTotals([suite, suite], 0)).toEqual({ passed: 4, failed: 0, skipped: 2 });
  expect(sumTotals([suite, suite], 1)).toEqual({ passed: 4, failed: 1, skipped: 2 });
  expect(sumTotals([suite, { ...suite, failed: 2 }], 1).failed).toBe(2);
});

test("formatTotals() mentions skipped tests only where there are any", () => {
  expect(formatTotals({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed");
  expect(formatTotals({ passed: 12, failed: 1, skipped: 3 })).toBe("12 passed, 1 failed, 3 skipped");
});
