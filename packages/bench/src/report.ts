import { cpus, totalmem, type } from "node:os";
import { API_VERSION } from "./document.ts";
import type { Result, Table } from "./result.ts";

export function writeReport(results: ReadonlyMap<string, Result>): string {
  const sections = [...results].map(([name, result]) => writeSection(name, result));
  return `# Benchmarks: this client and others

Written by \`pnpm bench\`. ${describeMachine()}

Ratios are similar on different machines; times are not. Each benchmark measures this project and other clients, generators or
mocks in several rounds. Each round measures all of them in a random order, and compares them with the first row of the table, the
baseline, in the same round. A row shows the median of all rounds, and the column "spread" the lowest and the highest round.
The versions of the other clients, generators and mocks are pinned in [peers/package.json](peers/package.json). Each is
configured as its documentation recommends. The benchmarks check every response.

${writeTargets([...results.values()])}

${sections.join("\n")}`;
}

function writeTargets(results: readonly Result[]): string {
  const rows = results.flatMap(({ title, targets }) =>
    targets.map(({ what, aim, found, met }) => [title, what, aim, found, met ? "yes" : "no"]),
  );
  return writeTable({ head: ["", "what", "aim", "found", "met"], rows });
}

export function writeSection(name: string, { title, method, tables, notes = [] }: Result): string {
  const parts = [`## ${title}`, `\`pnpm bench:${name}\`. ${method}`, ...tables.map(writeTable), ...notes];
  return `${parts.join("\n\n")}\n`;
}

function writeTable({ head, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

function describeMachine(): string {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Node.js ${process.version}, ${type()}, ${cores.length} cores (${cores[0]?.model.trim()}), ${memory} GB; API version ${API_VERSION}.`;
}
