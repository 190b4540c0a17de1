import type { Result, Table } from "./result.ts";

/** A stored result, with the machine it was measured on. */
export interface Recorded extends Result {
  readonly machine: string;
}

const INTRODUCTION = `# Benchmarks: this client and others

\`\`\`sh
pnpm bench                      # run all of them, and write this page
pnpm bench call start           # run some of them
pnpm bench call --against 1.2.0 # compare with another version, or with a folder of tarballs
pnpm release pack before        # write such a folder
\`\`\`

Ratios are similar on different machines; times are not. Every round measures each row once, in random order, and
compares it with the first row. The tables show the median of the rounds, and the lowest and highest round as
"spread". Every response is checked. [peers/](peers) pins the versions of the other clients and mocks, except for
Prism's, and shows how each is configured. \`crdb-cloud\` is this project's client, installed from its tarballs with npm.`;

export function writeReport(results: ReadonlyMap<string, Recorded>): string {
  const sections = [...results].map(([name, result]) => writeSection(name, result));
  return [INTRODUCTION, writeTargets([...results.values()]), ...sections].join("\n\n").concat("\n");
}

function writeTargets(results: readonly Result[]): string {
  const rows = results.flatMap(({ title, targets }) =>
    targets.map(({ what, aim, found, met }) => [title, what, aim, found, met ? "yes" : "no"]),
  );
  return writeTable({ head: ["", "what", "aim", "found", "met"], rows });
}

export function writeSection(name: string, { title, method, machine, tables }: Recorded): string {
  const parts = [`## ${title}`, `\`pnpm bench ${name}\` (${machine}). ${method}`, ...tables.map(writeTable)];
  return parts.join("\n\n");
}

function writeTable({ head, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}
