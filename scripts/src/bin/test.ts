import { globSync, readdirSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { findChromium, findProgram } from "../../../config/find-program.ts";
import { installDebianPackages } from "../../../config/install-debian-packages.ts";
import { root } from "../process/run-command.ts";
import { runTurbo } from "../process/run-program.ts";
import { listSkipped, readReport, summarize } from "../test-run/test-report.ts";

/** The Debian packages that the tests in a folder need. */
const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  "packages/cli": ["fish", "zsh"],
  "packages/contract-tests": ["chromium"],
  "packages/docs": ["chromium"],
};

const args = process.argv.slice(2);
const names = args.filter((arg) => !arg.startsWith("-"));
const all = globSync("{packages/*,scripts}/vitest.config.ts", { cwd: root }).map(dirname).sort();
const known = all.map((suite) => basename(suite));
const unknown = names.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  throw new TypeError(`test: there are no tests for ${unknown.join(", ")}; choose from ${known.join(", ")}`);
}
const suites = all.filter((suite) => names.length === 0 || names.includes(basename(suite)));
const reportOf = (suite: string): string => join(root, suite, ".results/vitest.json");
await Promise.all(suites.map((suite) => rm(reportOf(suite), { force: true })));

const needed = new Set(suites.flatMap((suite) => PROGRAMS[suite] ?? []));
const missing = [...needed].filter((name) => !(name === "chromium" ? findChromium() : findProgram(name)));
if (missing.length > 0) {
  const reason = await installDebianPackages(missing);
  if (reason !== undefined) console.warn(`test: skipping the tests that need a missing program: ${reason}`);
}

// The tests' temporary folder. If a test leaves a file in it, the run fails. Its name is short because macOS limits
// the length of socket paths. It also contains Node.js's compile cache, which speeds up programs that many tests run.
const scratch = await mkdtemp(join(tmpdir(), "t-"));
process.env.NODE_COMPILE_CACHE = join(scratch, "compile-cache");
process.env.TMPDIR = scratch;
await chmod(scratch, 0o755); // Some tests start programs as another user, who must be able to read the folder.
// Turns off garbage collection in TypeScript's compiler, a Go program that would spend a third of its time on it.
process.env.GOGC = "off";

const startedAt = Date.now();
// `//` is Turborepo's name for the workspace root, whose only task is the type check.
const filters = names.length === 0 ? [] : ["--filter=//", ...suites.map((suite) => `--filter=./${suite}`)];
let exitCode = runTests(["//#typecheck", "typecheck", ...filters, ...args.filter((arg) => arg.startsWith("-"))]);
// Runs suites again if their result comes from Turborepo's cache and has skipped tests, which may be able to run now.
const incomplete = suites.filter((suite) => {
  const report = readReport(reportOf(suite));
  return report && report.startTime < startedAt && listSkipped(report).length > 0;
});
if (incomplete.length > 0) {
  exitCode = runTests(["--force", ...incomplete.map((suite) => `--filter=./${suite}`), "--only"]) || exitCode;
}
const left = readdirSync(scratch).filter((name) => !/^(node-)?compile-cache$/.test(name));
// Retries, because an exiting process may still write to the compile cache.
await rm(scratch, { recursive: true, maxRetries: 5 });

const reports = new Map(suites.map((suite) => [suite, readReport(reportOf(suite))]));
const problems = left.map((name) => `a test left ${name} in the temporary folder`);
const { summary, failed } = summarize(reports, exitCode, problems, {
  failsWithoutProgram: process.env.REQUIRE_PROGRAMS === "1",
  failsOtherwise: Boolean(process.env.CI),
});
console.log(summary);
process.exitCode = failed === 0 ? 0 : 1;

function runTests(options: readonly string[]): number {
  // Starts all suites and type checks at the same time, so that the slowest isn't the last to start. Passes on all
  // environment variables, because tests start programs and install runtimes.
  const common = [
    "--continue=always",
    `--concurrency=${suites.length + 3}`,
    "--output-logs=new-only",
    "--env-mode=loose",
  ];
  return runTurbo(root, ["test", ...common, ...options]);
}
