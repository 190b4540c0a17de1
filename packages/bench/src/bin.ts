import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem, type } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installFolder } from "../../../scripts/src/process/install-folder.ts";
import { TOOLS } from "../../contract-tests/src/folders.ts";
import { benchCall } from "./call.ts";
import { PEERS } from "./clients.ts";
import type { Result, Table } from "./result.ts";
import { benchSize } from "./size.ts";
import { benchSql } from "./sql.ts";
import { benchCommand, benchStart } from "./start.ts";

/**
 * Runs a benchmark and keeps its files in `folder`. `against` is a folder with the tarballs of another release, which
 * the client benchmarks also measure.
 */
type Bench = (folder: string, against?: string) => Promise<Result>;

type Recorded = Result & { readonly machine: string };

type Benches = Readonly<Record<string, Bench>>;

/** The client benchmarks, the only ones that accept `--against`. */
const OF_CLIENT: Benches = { call: benchCall, size: benchSize, start: benchStart };
const BENCHES: Benches = { ...OF_CLIENT, command: benchCommand, sql: benchSql };
const PACKAGE = join(import.meta.dirname, "..");
const INTRODUCTION = `# Benchmarks: this client and others

\`\`\`sh
pnpm bench                       # run all of them and write this page
pnpm bench call start            # run some of them
pnpm bench call --against before # compare with the client in the before folder
pnpm release pack before         # on another commit, to pack that folder
\`\`\`

Ratios are similar on different machines; times are not. Every round measures each row once, in random order, and
compares it with the first row. The tables show the median of the rounds, and the lowest and highest round as
"spread". Every response is checked. [peers/](peers) pins the versions of the other clients and shows how each is
configured. \`crdb-cloud\` is this project's client, installed from its tarballs with npm.`;

const { names, against } = readArguments();
await Promise.all([PEERS, TOOLS].map(installFolder));
for (const name of names) {
  console.log(`bench ${name} …`);
  const folder = mkdtempSync(join(tmpdir(), "crdb-cloud-bench-"));
  try {
    record(name, { ...(await (BENCHES[name] as Bench)(folder, against)), machine: describeMachine() });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
// Exits explicitly, since open connections would keep the process running.
process.exit();

function readArguments(): { names: string[]; against?: string } {
  try {
    const { values, positionals } = parseArgs({ options: { against: { type: "string" } }, allowPositionals: true });
    const names = positionals.length === 0 ? Object.keys(BENCHES) : positionals;
    const allowed = values.against === undefined ? BENCHES : OF_CLIENT;
    if (names.every((name) => Object.hasOwn(allowed, name))) return { ...values, names };
  } catch {}
  const [all, ofClient] = [BENCHES, OF_CLIENT].map((benches) => Object.keys(benches).join(" | "));
  console.error(`usage: pnpm bench [${all} …]\n       pnpm bench <${ofClient} …> --against <folder of tarballs>`);
  process.exit(2);
}

/** Prints and stores a result, and rewrites `RESULTS.md` from all stored results. */
function record(name: string, result: Recorded): void {
  const fileOf = (file: string): string => join(PACKAGE, "results", file);
  writeFileSync(fileOf(`bench-${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
  const all = Object.keys(BENCHES).flatMap((one): [string, Recorded][] => {
    const file = fileOf(`bench-${one}.json`);
    return existsSync(file) ? [[one, JSON.parse(readFileSync(file, "utf8"))]] : [];
  });
  const sections = all.map(([one, each]) => writeSection(one, each));
  const page = [INTRODUCTION, writeTargets(all.map(([, each]) => each)), ...sections].join("\n\n");
  writeFileSync(join(PACKAGE, "RESULTS.md"), `${page}\n`);
  const section = `${writeSection(name, result)}\n`;
  // On GitHub Actions, adds the results to the workflow run's page.
  const summary = process.env.GITHUB_STEP_SUMMARY;
  if (summary) appendFileSync(summary, section);
  console.log(`${section}\n${writeTargets([result])}`);
}

function writeTargets(results: readonly Result[]): string {
  const rows = results.flatMap(({ title, targets }) =>
    targets.map(({ what, aim, found, met }) => [title, what, aim, found, met ? "yes" : "no"]),
  );
  return writeTable({ head: ["", "what", "aim", "found", "met"], rows });
}

function writeSection(name: string, { title, method, machine, tables }: Recorded): string {
  return [`## ${title}`, `\`pnpm bench ${name}\` (${machine}). ${method}`, ...tables.map(writeTable)].join("\n\n");
}

function writeTable({ head, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

function describeMachine(): string {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Node.js ${process.version} on ${type()}, ${cores.length} cores (${cores[0]?.model.trim()}), ${memory} GB`;
}
