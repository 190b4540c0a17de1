import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { temporaryFile } from "../../mock/test/temporary-file.ts";

const FOLDER = join(import.meta.dirname, "database-files");
const VITEST = fileURLToPath(new URL("../vitest.mjs", import.meta.resolve("vitest")));

/** Runs test files with Vitest's own time limits. Returns Vitest's JSON report and what the files have recorded. */
async function runFiles(...files: readonly string[]) {
  const report = temporaryFile("report", "");
  const output = temporaryFile("results.json");
  const args = [VITEST, "run", "--config", join(FOLDER, "vitest.config.ts"), "--reporter=json", "--outputFile", output];
  const { NODE_OPTIONS: _, VITEST: __, ...env } = process.env;
  const options = { cwd: FOLDER, env: { ...env, REPORT: report } };
  // Vitest exits with an error if a test fails.
  await promisify(execFile)(process.execPath, [...args, ...files], options).catch(() => {});
  const text = readFileSync(output, "utf8");
  const { numTotalTests: total, numPassedTests: passed } = JSON.parse(text);
  return { text, total, passed, report: readFileSync(report, "utf8") };
}

test("createDatabaseTest() migrates before the first test, so that the migration may take longer than a test", async () => {
  expect(await runFiles("slow-migration")).toMatchObject({ total: 1, passed: 1, report: "migrated\n" });
});

test("createDatabaseTest() says what it has waited for if the migration doesn't end", async () => {
  const { text, ...result } = await runFiles("endless-migration");
  expect(text).toContain("createDatabaseTest: waited 3 s for your migration to finish. To wait longer, set");
  expect(result).toEqual({ total: 1, passed: 0, report: "0 servers\n" });
});

test("createDatabaseTest() runs a migration that fails once, leaves no server behind, and can't be shared by two files", async () => {
  const { text, ...result } = await runFiles("failing-migration-1", "failing-migration-2");
  expect(text).toContain("the migration has a mistake");
  expect(text).toContain("createDatabaseTest: another test file has already loaded the module that calls it");
  expect(result).toEqual({ total: 6, passed: 0, report: "migrated\n0 servers\n0 servers\n" });
});
