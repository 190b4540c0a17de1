import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem, type } from "node:os";
import { join } from "node:path";
import { drawChart } from "./chart.ts";
import { type Recorded, writeReport, writeSection } from "./report.ts";
import type { Result } from "./result.ts";

export const BENCHES: Readonly<Record<string, (against?: string) => Promise<Result>>> = {
  call: async (against) => (await import("./call.ts")).benchCall(against),
  loopback: async (against) => (await import("./loopback.ts")).benchLoopback(against),
  size: async (against) => (await import("./size.ts")).benchSize(against),
  start: async (against) => (await import("./start.ts")).benchStart(against),
  command: async () => (await import("./command.ts")).benchCommand(),
  mock: async () => (await import("./mock.ts")).benchMock(),
  sql: async (against) => (await import("./sql.ts")).benchSql(against),
};

const PACKAGE = join(import.meta.dirname, "..");
const RESULTS = join(PACKAGE, "results");

/** Runs a benchmark, prints and stores its result, and writes `RESULTS.md` from all stored results. */
export async function record(name: string, against?: string): Promise<void> {
  console.log(`bench ${name} …`);
  const result = { ...(await BENCHES[name]?.(against)), machine: describeMachine() } as Recorded;
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(fileOf(name), `${JSON.stringify(result, null, 2)}\n`);
  if (result.chart) {
    const { light, dark } = drawChart(result.chart);
    writeFileSync(join(RESULTS, `${result.chart.file}.svg`), light);
    writeFileSync(join(RESULTS, `${result.chart.file}-dark.svg`), dark);
  }
  writeFileSync(join(PACKAGE, "RESULTS.md"), writeReport(readResults()));
  const section = `${writeSection(name, result)}\n`;
  // In GitHub Actions, GITHUB_STEP_SUMMARY names a file whose content appears on the workflow run's page.
  const summary = process.env.GITHUB_STEP_SUMMARY;
  if (summary) appendFileSync(summary, section);
  console.log(section);
  for (const { what, aim, found, met } of result.targets)
    console.log(`  ${met ? "met   " : "missed"} ${what}: ${found} (aim: ${aim})`);
}

function readResults(): Map<string, Recorded> {
  const names = Object.keys(BENCHES).filter((name) => existsSync(fileOf(name)));
  return new Map(names.map((name) => [name, JSON.parse(readFileSync(fileOf(name), "utf8"))]));
}

function fileOf(name: string): string {
  return join(RESULTS, `bench-${name}.json`);
}

function describeMachine(): string {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Node.js ${process.version} on ${type()}, ${cores.length} cores (${cores[0]?.model.trim()}), ${memory} GB`;
}
