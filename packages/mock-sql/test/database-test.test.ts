import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { temporaryFile } from "../../mock/test/temporary-file.ts";

const FOLDER = join(import.meta.dirname, "database-files");
const VITEST = fileURLToPath(new URL("../vitest.mjs", import.meta.resolve("vitest")));

interface Result {
  /** The status of each test. */
  readonly statuses: readonly string[];
  /** The error messages. */
  readonly messages: readonly string[];
  /** What the files have reported. */
  readonly report: string;
}

/** Runs files with Vitest's own time limits. */
async function runFiles(...files: readonly string[]): Promise<Result> {
  const report = temporaryFile("report", "");
  const output = temporaryFile("results.json");
  const args = [VITEST, "run", "--config", join(FOLDER, "vitest.config.ts"), "--reporter=json", "--outputFile", output];
  const { NODE_OPTIONS: _, VITEST: __, ...env } = process.env;
  const options = { cwd: FOLDER, env: { ...env, REPORT: report } };
  // Vitest exits with an error if a test fails.
  await promisify(execFile)(process.execPath, [...args, ...files], options).catch(() => {});
  interface Tests {
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly failureMessages: readonly string[] }[];
  }
  const { testResults }: { testResults: readonly Tests[] } = JSON.parse(readFileSync(output, "utf8"));
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    statuses: tests.map(({ status }) => status),
    messages: [
      ...testResults.map(({ message }) => message),
      ...tests.flatMap(({ failureMessages }) => failureMessages),
    ],
    report: readFileSync(report, "utf8"),
  };
}

test("createDatabaseTest() migrates before the first test, so that the migration may take longer than a test", async () => {
  expect(await runFiles("slow-migration")).toMatchObject({ statuses: ["passed"], report: "migrated\n" });
});

test("createDatabaseTest() says what it has waited for if the migration doesn't end", async () => {
  const { statuses, messages, report } = await runFiles("endless-migration");
  expect(statuses).not.toContain("passed");
  expect(messages.join("\n")).toContain("createDatabaseTest: waited 3 s for your migration to end. Set timeoutMs");
  expect(report).toBe("0 servers\n");
});

test("createDatabaseTest() tries a migration that fails once for each file, and leaves no server behind", async () => {
  const { statuses, messages, report } = await runFiles("failing-migration-1", "failing-migration-2");
  expect(statuses).toHaveLength(6);
  expect(statuses).not.toContain("passed");
  expect(messages.join("\n")).toContain("the migration has a mistake");
  expect(report).toBe("migrated\n0 servers\n".repeat(2));
});
