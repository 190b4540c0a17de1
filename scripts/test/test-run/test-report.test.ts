import { writeFile } from "node:fs/promises";
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
import { createFolder } from "../widgets-spec.ts";

const file = (status: string, ...assertionResults: readonly TestResult[]): TestFile => {
  return { name: "a.test.ts", status, message: "it does not load", assertionResults };
};
const result = (status: string, fullName = status): TestResult => ({ status, fullName });
const report = (...testResults: TestFile[]): TestReport => ({ startTime: 0, testResults });
const mixed = file("failed", result("passed"), result("failed"), result("skipped"), result("todo"), result("pending"));

test("listSkipped() lists the tests that haven't ended", () => {
  expect(listSkipped(report(mixed))).toEqual(["skipped", "todo", "pending"]);
});

const skipped = ["skipped", "todo", "pending"].map((name) => `skipped: packages/a: ${name}`);
const distinct = (count: number): string =>
  `${count} distinct tests passed; the others repeat them in further runtimes`;
const passed = file("passed", result("passed"));
const onNode = { ...result("passed", "GET on Node.js"), meta: { caseId: "GET" } };
const onDeno = { ...result("passed", "GET on Deno"), meta: { caseId: "GET" } };
const unloaded = [file("failed"), file("failed", result("passed")), file("failed", result("failed"))];
const unexplained = "failed: a task failed that is not a test, such as a type check: see the output above";

test.each<[what: string, reports: Record<string, TestReport | undefined>, exitCode: number, isCi: boolean, string[]]>([
  [
    "lists skipped tests, then the totals of all packages",
    { "packages/a": report(mixed), "packages/b": report(passed) },
    1,
    false,
    [...skipped, distinct(2), "2 passed, 1 failed, 3 skipped"],
  ],
  [
    "counts tests with the same caseId as one distinct test",
    { "packages/a": report(file("passed", onNode, onDeno, result("passed"))) },
    0,
    false,
    [distinct(2), "3 passed, 0 failed"],
  ],
  [
    "counts skipped tests as failures in CI",
    { "packages/a": report(mixed) },
    1,
    true,
    [...skipped.map((line) => `failed: ${line}`), distinct(1), "1 passed, 4 failed, 3 skipped"],
  ],
  [
    "counts a file as a failure if it failed outside its tests",
    { "packages/a": report(...unloaded) },
    1,
    false,
    [..."ab"].map(() => "failed: a.test.ts: it does not load").concat(distinct(1), "1 passed, 3 failed"),
  ],
  [
    "counts a package as a failure if it has no report",
    { "packages/a": undefined },
    1,
    false,
    ["failed: packages/a: the tests ended without a report", distinct(0), "0 passed, 1 failed"],
  ],
  [
    "counts an unexplained exit code as a failure",
    { "packages/a": report(passed) },
    1,
    false,
    [unexplained, distinct(1), "1 passed, 1 failed"],
  ],
])("summarize() %s", (_what, reports, exitCode, isCi, lines) => {
  const { summary, failed } = summarize(new Map(Object.entries(reports)), exitCode, isCi);
  expect(summary.split("\n")).toEqual(lines);
  expect(summary).toContain(` ${failed} failed`);
});

test("readReport() returns undefined if the report is incomplete or missing", async () => {
  const path = join(createFolder(), "vitest.json");
  expect(readReport(path)).toBeUndefined();
  await writeFile(path, '{"startTime":1}');
  expect(readReport(path)).toEqual({ startTime: 1 });
  await writeFile(path, '{"startT');
  expect(readReport(path)).toBeUndefined();
});
