import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  listSkipped,
  readReport,
  summarize,
  type TestFile,
  type TestReport,
  type TestResult,
} from "../../src/test-run/test-report.ts";

const file = (status: string, ...assertionResults: readonly TestResult[]): TestFile => {
  return { name: "a.test.ts", status, message: "it does not load", assertionResults };
};
const result = (status: string, fullName = status): TestResult => ({ status, fullName });
const report = (...testResults: TestFile[]): TestReport => ({ startTime: 0, testResults });
const mixed = file("failed", result("passed"), result("failed"), result("skipped"), result("todo"), result("pending"));

const lines = (reports: Readonly<Record<string, TestReport | undefined>>, exitCode = 0, isCi = false): string[] => {
  const { summary, failed } = summarize(new Map(Object.entries(reports)), exitCode, isCi);
  expect(summary).toContain(` ${failed} failed`);
  return summary.split("\n");
};

test("listSkipped() lists the tests that haven't ended", () => {
  expect(listSkipped(report(mixed))).toEqual(["skipped", "todo", "pending"]);
});

test("summarize() lists skipped tests, then the totals of all packages", () => {
  expect(lines({ "packages/a": report(mixed), "packages/b": report(file("passed", result("passed"))) }, 1)).toEqual([
    "skipped: packages/a: skipped",
    "skipped: packages/a: todo",
    "skipped: packages/a: pending",
    "2 distinct tests passed; the others repeat them in further runtimes",
    "2 passed, 1 failed, 3 skipped",
  ]);
});

test("summarize() counts tests with the same caseId as one distinct test", () => {
  const onNode = { ...result("passed", "GET on Node.js"), meta: { caseId: "GET" } };
  const onDeno = { ...result("passed", "GET on Deno"), meta: { caseId: "GET" } };
  expect(lines({ "packages/a": report(file("passed", onNode, onDeno, result("passed"))) })).toEqual([
    "2 distinct tests passed; the others repeat them in further runtimes",
    "3 passed, 0 failed",
  ]);
});

test("summarize() counts skipped tests as failures in CI", () => {
  expect(lines({ "packages/a": report(mixed) }, 1, true)).toEqual([
    "failed: skipped: packages/a: skipped",
    "failed: skipped: packages/a: todo",
    "failed: skipped: packages/a: pending",
    "1 distinct tests passed; the others repeat them in further runtimes",
    "1 passed, 4 failed, 3 skipped",
  ]);
});

test("summarize() counts a file as a failure if it failed outside its tests", () => {
  const files = [file("failed"), file("failed", result("passed")), file("failed", result("failed"))];
  const summary = lines({ "packages/a": report(...files) }, 1);
  expect(summary.filter((line) => line === "failed: a.test.ts: it does not load")).toHaveLength(2);
  expect(summary.at(-1)).toBe("1 passed, 3 failed");
});

test("summarize() counts a package as a failure if it has no report", () => {
  const summary = lines({ "packages/a": undefined }, 1);
  expect(summary[0]).toBe("failed: packages/a: the tests ended without a report");
  expect(summary.at(-1)).toBe("0 passed, 1 failed");
});

test("summarize() counts an unexplained exit code as a failure", () => {
  const passed = report(file("passed", result("passed")));
  expect(lines({ "packages/a": passed }, 1)[0]).toContain("a type check");
  expect(lines({ "packages/a": passed }, 1).at(-1)).toBe("1 passed, 1 failed");
});

test("readReport() returns undefined if the report is incomplete or missing", async () => {
  const folder = await mkdtemp(join(tmpdir(), "crdb cloud "));
  const path = join(folder, "vitest.json");
  await writeFile(path, '{"startTime":1}');
  expect(readReport(path)).toEqual({ startTime: 1 });
  await writeFile(path, '{"startT');
  expect(readReport(path)).toBeUndefined();
  await rm(folder, { recursive: true });
  expect(readReport(path)).toBeUndefined();
});
