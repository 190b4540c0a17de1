import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  readReport,
  type SkipRules,
  summarize,
  type TestFile,
  type TestReport,
} from "../../src/test-run/test-report.ts";
import { createFolder } from "../widgets-spec.ts";

/** A test file with one test for each of `statuses`. */
const file = (status: string, ...statuses: readonly string[]): TestFile => {
  const assertionResults = statuses.map((one) => ({ status: one, fullName: one }));
  return { name: "a.test.ts", status, message: "it does not load", assertionResults };
};
const report = (...testResults: TestFile[]): TestReport => ({ startTime: 0, testResults });
const mixed = report(file("failed", "passed", "failed", "skipped", "todo", "pending"));
const passed = report(file("passed", "passed"));
const unloaded = report(file("failed"), file("failed", "passed"), file("failed", "failed"));
const onTwoRuntimes = ["GET on Node.js", "GET on Deno"].map((fullName) => {
  return { status: "passed", fullName, meta: { caseId: "GET" } };
});
const repeated = report(file("passed", "passed"), { ...file("passed"), assertionResults: onTwoRuntimes });

const skipped = ["skipped", "todo", "pending"].map((name) => `skipped: packages/a: ${name}`);
const failing = skipped.map((line) => `failed: ${line}`);
const distinct = (count: number) => `${count} distinct tests passed; the rest repeat them in other runtimes`;
const noLoad = "failed: a.test.ts: it does not load";
const noReport = "failed: packages/a: the tests ended without a report";
const unexplained = "failed: a task other than the tests failed, such as a type check: see the output above";

const withoutFish = report({
  ...file("passed", "passed"),
  assertionResults: [{ status: "skipped", fullName: "fish", meta: { program: "fish" } }],
});
const fish = "skipped: packages/a: fish";
const local: SkipRules = { failsWithoutProgram: false, failsOtherwise: false };
const ci: SkipRules = { ...local, failsOtherwise: true };
const strict: SkipRules = { failsWithoutProgram: true, failsOtherwise: true };

test.each<[what: string, TestReport | undefined, exitCode: number, SkipRules, lines: string[], total: string]>([
  ["lists a test without its program", withoutFish, 0, ci, [fish, distinct(1)], "1 passed, 0 failed, 1 skipped"],
  [
    "counts it as a failure if each is required",
    withoutFish,
    0,
    strict,
    [`failed: ${fish}`, distinct(1)],
    "1 passed, 1 failed, 1 skipped",
  ],
  ["lists skipped tests, then the totals", mixed, 1, local, [...skipped, distinct(2)], "2 passed, 1 failed, 3 skipped"],
  ["counts tests with the same caseId as one", repeated, 0, local, [distinct(3)], "4 passed, 0 failed"],
  ["counts skipped tests as failures", mixed, 1, ci, [...failing, distinct(2)], "2 passed, 4 failed, 3 skipped"],
  ["counts failures outside tests", unloaded, 1, local, [noLoad, noLoad, distinct(2)], "2 passed, 3 failed"],
  ["counts a missing report as a failure", undefined, 1, local, [noReport, distinct(1)], "1 passed, 1 failed"],
  ["counts an exit code as a failure", repeated, 1, local, [unexplained, distinct(3)], "4 passed, 1 failed"],
])("summarize() %s", (_what, first, exitCode, rules, lines, total) => {
  const reports = new Map(Object.entries({ "packages/a": first, "packages/b": passed }));
  const { summary, failed } = summarize(reports, exitCode, [], rules);
  expect(summary.split("\n")).toEqual([...lines, total]);
  expect(total).toContain(` ${failed} failed`);
});

test("readReport() returns undefined if the report is incomplete or missing", async () => {
  const path = join(createFolder(), "vitest.json");
  expect(readReport(path)).toBeUndefined();
  await writeFile(path, '{"startTime":1}');
  expect(readReport(path)).toEqual({ startTime: 1 });
  await writeFile(path, '{"startT');
  expect(readReport(path)).toBeUndefined();
});
