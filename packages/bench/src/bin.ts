import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installFolder } from "../../../scripts/src/release/install-folder.ts";
import { drawChart } from "./chart.ts";
import { PEERS } from "./peers.ts";
import { writeReport, writeSection } from "./report.ts";
import type { Result } from "./result.ts";
import { run } from "./run.ts";

/** The benchmarks that can also measure the previous release of the client. */
const COMPARING = ["call", "size", "start"];
const BENCHES: Readonly<Record<string, (against?: string) => Promise<Result>>> = {
  call: async (against) => (await import("./call.ts")).benchCall(against),
  loopback: async () => (await import("./loopback.ts")).benchLoopback(),
  size: async (against) => (await import("./size.ts")).benchSize(against),
  start: async (against) => (await import("./start.ts")).benchStart(against),
  footprint: async () => (await import("./footprint.ts")).benchFootprint(),
  types: async () => (await import("./type-check.ts")).benchTypes(),
  generate: async () => (await import("./generate.ts")).benchGenerate(),
  list: async () => (await import("./list.ts")).benchList(),
  mock: async () => (await import("./mock.ts")).benchMock(),
  limiter: async () => (await import("./limiter.ts")).benchLimiter(),
};

const PACKAGE = join(import.meta.dirname, "..");
const RESULTS = join(PACKAGE, "results");
const USAGE = `usage: pnpm bench [${Object.keys(BENCHES).join(" | ")}]
       pnpm bench [${COMPARING.join(" | ")}] --against <folder of tarballs | version>`;
const { name, against } = readArguments();

await prepare();
if (name === undefined) {
  // Runs each benchmark in a new process, so that compiled code and memory of an earlier benchmark don't affect the
  // next.
  for (const bench of Object.keys(BENCHES)) {
    const options = against !== undefined && COMPARING.includes(bench) ? ["--against", against] : [];
    const args = ["--expose-gc", import.meta.filename, bench, ...options];
    const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
    if (status !== 0) process.exitCode = 1;
  }
} else {
  await measure(name);
  process.exit();
}

/** Parses the command line. Ends the process if an argument is invalid. */
function readArguments(): { name?: string; against?: string } {
  try {
    const { values, positionals } = parseArgs({ options: { against: { type: "string" } }, allowPositionals: true });
    const [name, ...rest] = positionals;
    const isKnown = name === undefined || name in BENCHES;
    const compares = values.against === undefined || name === undefined || COMPARING.includes(name);
    if (isKnown && compares && rest.length === 0) return { ...values, ...(name !== undefined && { name }) };
  } catch {}
  console.error(USAGE);
  process.exit(2);
}

/** Installs the other clients and generators that the benchmarks measure, and builds this project's packages. */
async function prepare(): Promise<void> {
  await installFolder(PEERS);
  run("pnpm", ["run", "build"], join(PACKAGE, "../.."));
}

async function measure(bench: string): Promise<void> {
  console.log(`bench:${bench} …`);
  const result = await (BENCHES[bench] as (against?: string) => Promise<Result>)(against);
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, fileOf(bench)), `${JSON.stringify(result, null, 2)}\n`);
  if (result.chart) {
    const { light, dark } = drawChart(result.chart);
    writeFileSync(join(RESULTS, `${result.chart.file}.svg`), light);
    writeFileSync(join(RESULTS, `${result.chart.file}-dark.svg`), dark);
  }
  writeFileSync(join(PACKAGE, "RESULTS.md"), writeReport(readResults()));
  // In GitHub Actions, GITHUB_STEP_SUMMARY is the path of a file whose content appears on the page of the workflow run.
  const summary = process.env.GITHUB_STEP_SUMMARY;
  if (summary) appendFileSync(summary, `${writeSection(bench, result)}\n`);
  for (const { what, aim, found, met } of result.targets)
    console.log(`  ${met ? "met   " : "missed"} ${what}: ${found} (aim: ${aim})`);
  for (const note of result.notes ?? []) console.log(`  ${note}`);
}

function readResults(): Map<string, Result> {
  const there = new Set(readdirSync(RESULTS));
  const names = Object.keys(BENCHES).filter((bench) => there.has(fileOf(bench)));
  return new Map(names.map((bench) => [bench, JSON.parse(readFileSync(join(RESULTS, fileOf(bench)), "utf8"))]));
}

function fileOf(bench: string): string {
  return `bench-${bench}.json`;
}
