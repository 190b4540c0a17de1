import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { clearReport, listSuites, readReport } from "../test-run/test-suites.ts";
import { countReport, formatTotals, sumTotals } from "../test-run/test-totals.ts";

const root = join(import.meta.dirname, "../../..");
const suites = await listSuites(root);
await Promise.all(suites.map(clearReport));

// Loose: tests start programs and install runtimes, with the settings of whoever runs them.
const options = ["--continue=always", "--concurrency=2", "--output-logs=new-only", "--env-mode=loose"];
const { status } = spawnSync("turbo", ["run", "test", ...options, ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1" },
  shell: process.platform === "win32",
});

const reports = await Promise.all(suites.map(readReport));
const totals = sumTotals(reports.map(countReport), status ?? 1);
console.log(formatTotals(totals));
process.exitCode = totals.failed === 0 ? 0 : 1;
