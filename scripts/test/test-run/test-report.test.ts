import { expect, test } from "vitest";
import {
  countReport,
  formatTotals,
  sumTotals,
  type TestFile,
  type TestReport,
  type TestResult,
} from "../../src/test-run/test-report.ts";

const file = (status: string, ...assertionResults: readonly TestResult[]): TestFile => {
  return { name: "a.test.ts", status, message: "it does not load", assertionResults };
};
const result = (status: string, fullName = status): TestResult => ({ status, fullName });
const report: TestReport = {
  startTime: 0,
  testResults: [
    file("failed", result("passed"), result("failed"), result("skipped"), result("todo"), result("pending")),
  ],
};

test("countReport() counts a test as skipped if it hasn't ended", () => {
  const { passed, failed, skipped } = countReport("packages/a", report, { files: [], isCi: false });
  expect({ passed, failed, skipped }).toEqual({
    passed: 1,
    failed: 1,
    skipped: ["packages/a: skipped", "packages/a: todo", "packages/a: pending"],
  });
});

test("countReport() counts tests with the same caseId as one distinct test", () => {
  const onNode = { ...result("passed", "GET on Node.js"), meta: { caseId: "GET" } };
  const onDeno = { ...result("passed", "GET on Deno"), meta: { caseId: "GET" } };
  const testResults = [file("passed", onNode, onDeno, result("passed"))];
  expect(countReport("packages/a", { startTime: 0, testResults }, { files: [], isCi: false })).toMatchObject({
    passed: 3,
    distinct: 2,
  });
});

test("countReport() counts skipped tests as failures in CI", () => {
  expect(countReport("packages/a", report, { files: [], isCi: true })).toMatchObject({
    failed: 4,
    problems: ["skipped: packages/a: skipped", "skipped: packages/a: todo", "skipped: packages/a: pending"],
  });
});

test("countReport() counts a file as a failure if it failed outside its tests", () => {
  const testResults = [file("failed"), file("failed", result("passed")), file("failed", result("failed"))];
  expect(countReport("packages/a", { startTime: 0, testResults }, { files: [], isCi: false })).toMatchObject({
    failed: 3,
    problems: ["a.test.ts: it does not load", "a.test.ts: it does not load"],
  });
});

test("countReport() counts a file as a failure if it didn't run", () => {
  const testResults = [{ ...file("passed", result("passed")), name: "/work/packages/a/test/a.test.ts" }];
  const files = ["test/a.test.ts", "test/b.spec.ts"];
  expect(countReport("packages/a", { startTime: 0, testResults }, { files, isCi: false })).toMatchObject({
    failed: 1,
    problems: [
      "packages/a/test/b.spec.ts: the file did not run: the run ended early, or the name does not match test/**/*.test.ts",
    ],
  });
});

test("countReport() counts a test as a failure if Vitest has shortened its title", () => {
  const testResults = [file("passed", result("passed", "clusters.list iter…"))];
  expect(countReport("packages/a", { startTime: 0, testResults }, { files: [], isCi: false }).problems).toEqual([
    "packages/a: a test's title is cut off: clusters.list iter…",
  ]);
});

test("countReport() counts a package as a failure if it has no report", () => {
  expect(countReport("packages/a", undefined, { files: [], isCi: false })).toMatchObject({
    passed: 0,
    failed: 1,
    problems: ["packages/a: the tests ended without a report"],
  });
});

test("sumTotals() adds up totals, and counts an unexplained exit code as a failure", () => {
  const suite = { passed: 2, failed: 0, distinct: 1, skipped: ["a"], problems: [] };
  expect(sumTotals([suite, suite], 0)).toEqual({
    passed: 4,
    failed: 0,
    distinct: 2,
    skipped: ["a", "a"],
    problems: [],
  });
  expect(sumTotals([suite, suite], 1)).toMatchObject({
    failed: 1,
    problems: [expect.stringContaining("a type check")],
  });
  expect(sumTotals([suite, { ...suite, failed: 2 }], 1)).toMatchObject({ failed: 2, problems: [] });
});

test("formatTotals() lists skipped tests and failures, then the totals", () => {
  const totals = { passed: 12, failed: 0, distinct: 7, skipped: [], problems: [] };
  const distinct = "7 distinct tests passed; the others repeat them in further runtimes";
  expect(formatTotals(totals)).toBe(`${distinct}\n12 passed, 0 failed`);
  expect(formatTotals({ ...totals, failed: 1, skipped: ["a", "b"], problems: ["skipped: b"] })).toBe(
    `skipped: a\nfailed: skipped: b\n${distinct}\n12 passed, 1 failed, 2 skipped`,
  );
});
