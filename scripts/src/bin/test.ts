import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../process/run-command.ts";
import { runTurbo } from "../process/run-turbo.ts";
import { countReport, formatTotals, sumTotals, type TestReport } from "../test-run/test-report.ts";
import { clearReport, listSuites, listTestFiles, readReport, selectSuites } from "../test-run/test-suites.ts";

const args = process.argv.slice(2);
const names = args.filter((arg) => !arg.startsWith("-"));
const suites = selectSuites(await listSuites(root), names);
await Promise.all(suites.map((suite) => clearReport(join(root, suite))));

// Many tests start the same programs. With Node.js's compile cache, their modules are compiled only once.
const compileCache = await mkdtemp(join(tmpdir(), "compile-cache-"));
process.env.NODE_COMPILE_CACHE = compileCache;
// Turns garbage collection off in programs that are written in Go. TypeScript's compiler would spend a third of its time
// on it.
process.env.GOGC = "off";

const startedAt = Date.now();
// `//` is Turborepo's name for the workspace root, whose only task is the type check.
const filters = names.length === 0 ? [] : ["--filter=//", ...suites.map((suite) => `--filter=./${suite}`)];
let exitCode = runTests(["//#typecheck", "typecheck", ...filters, ...args.filter((arg) => arg.startsWith("-"))]);
let reports = await readReports();
// Reruns suites whose cached result has skipped tests, since those tests may be able to run now.
const incomplete = suites.filter((_, index) => isCachedWithSkips(reports[index]));
if (incomplete.length > 0) {
  exitCode = runTests(["--force", ...incomplete.map((suite) => `--filter=./${suite}`), "--only"]) || exitCode;
  reports = await readReports();
}
// `rm()` retries, because a process that is exiting may still write to the cache.
await rm(compileCache, { recursive: true, maxRetries: 5 });

const isCi = Boolean(process.env.CI);
const all = suites.map((suite, index) =>
  countReport(suite, reports[index], { files: listTestFiles(join(root, suite)), isCi }),
);
const totals = sumTotals(all, exitCode);
console.log(formatTotals(totals));
process.exitCode = totals.failed === 0 ? 0 : 1;

function runTests(options: readonly string[]): number {
  // Starts all suites and type checks at once, so that the slowest never starts last. Passes on all environment
  // variables, because tests start programs and install runtimes.
  const common = [
    "--continue=always",
    `--concurrency=${suites.length + 3}`,
    "--output-logs=new-only",
    "--env-mode=loose",
  ];
  return runTurbo(root, ["test", ...common, ...options]);
}

function readReports(): Promise<(TestReport | undefined)[]> {
  return Promise.all(suites.map((suite) => readReport(join(root, suite))));
}

function isCachedWithSkips(report: TestReport | undefined): boolean {
  if (report === undefined || report.startTime >= startedAt) return false;
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  return tests.some(({ status }) => status !== "passed" && status !== "failed");
}
