import { cpus, totalmem, type } from "node:os";
import { API_VERSION } from "./document.ts";
import type { Result, Table } from "./result.ts";

export function writeReport(results: ReadonlyMap<string, Result>): string {
  const sections = [...results].map(([name, result]) => writeSection(name, result));
  return `# Benchmarks: this client and others

The command \`pnpm bench\` writes this page. ${describeMachine()}

The ratios in the tables are similar on different machines; the times are not. Each benchmark measures a part of this project and
other clients, code generators or mock servers, in several rounds. A round measures every row of a table, in a random order, and
compares each row with the first row, the baseline. The tables show the medians of all rounds; the column "spread" shows the
lowest and the highest figure of a round. The versions of the other clients, code generators and mock servers are pinned in
[peers/package.json](peers/package.json). Each of them is configured as its documentation recommends. The benchmarks check every
response.

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
  const parts = [`## ${title}`, `\`pnpm bench ${name}\`. ${method}`, ...tables.map(writeTable), ...notes];
  return `${parts.join("\n\n")}\n`;
}

function writeTable({ head, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

function describeMachine(): string {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const machine = `${cores.length} cores (${cores[0]?.model.trim()}) and ${memory} GB of memory`;
  return `The benchmarks ran on Node.js ${process.version} and ${type()}, with ${machine}. They use API version ${API_VERSION}.`;
}
