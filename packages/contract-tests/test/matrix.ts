/** How the suite ended on a runtime. */
export interface Row {
  readonly name: string;
  readonly version: string;
  readonly wrapper: string;
  /** How many cases ran. */
  readonly run: number;
  readonly passed: number;
}

const TABLE = /(?<=<!-- runtimes -->\n).*?(?=<!-- \/runtimes -->)/s;
const HEAD = "| runtime | version | package | promises kept |\n|---|---|---|---|\n";

/**
 * Writes the table of results into a page, between its markers. Of a runtime that this machine doesn't have, the row stays
 * as it is.
 */
export function replaceMatrix(page: string, rows: readonly Row[]): string {
  const lines = new Map(parseLines(TABLE.exec(page)?.[0] ?? ""));
  for (const row of rows) lines.set(toKey(row.name, toPackage(row)), toLine(row));
  return page.replace(TABLE, () => HEAD + Array.from(lines.values(), (line) => `${line}\n`).join(""));
}

function parseLines(table: string): [key: string, line: string][] {
  return table
    .split("\n")
    .slice(2, -1)
    .map((line) => {
      const [name = "", , packageName = ""] = line.slice(2).split(" | ");
      return [toKey(name, packageName), line];
    });
}

function toLine({ name, version, run, passed, wrapper }: Row): string {
  return `| ${name} | ${version} | ${toPackage({ wrapper })} | ${passed} of ${run} |`;
}

function toPackage({ wrapper }: Pick<Row, "wrapper">): string {
  return `\`@crdb-cloud/${wrapper}\``;
}

function toKey(name: string, packageName: string): string {
  return `${name} ${packageName}`;
}
