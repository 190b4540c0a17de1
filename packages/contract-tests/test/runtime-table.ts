/** The results of the contract tests on a runtime. */
export interface Row {
  readonly name: string;
  readonly version: string;
  readonly packageName: string;
  /** The number of tests that ran. */
  readonly run: number;
  readonly passed: number;
}

const TABLE = /(?<=<!-- runtimes -->\n).*?(?=<!-- \/runtimes -->)/s;
const HEAD = "| runtime | version | package | tests passed |\n|---|---|---|---|\n";

/**
 * Replaces the table of results in a page, between the comments `runtimes` and `/runtimes`. Keeps the rows of runtimes
 * that are not in `rows`.
 */
export function replaceRuntimeTable(page: string, rows: readonly Row[]): string {
  const lines = new Map(parseLines(TABLE.exec(page)?.[0] ?? ""));
  for (const row of rows) lines.set(toKey(row.name, toPackage(row.packageName)), toLine(row));
  return page.replace(TABLE, () => HEAD + Array.from(lines.values(), (line) => `${line}\n`).join(""));
}

function parseLines(table: string): [key: string, line: string][] {
  return table
    .split("\n")
    .slice(2, -1)
    .map((line) => {
      const [name = "", , inPackage = ""] = line.slice(2).split(" | ");
      return [toKey(name, inPackage), line];
    });
}

function toLine({ name, version, run, passed, packageName }: Row): string {
  return `| ${name} | ${version} | ${toPackage(packageName)} | ${passed} of ${run} |`;
}

function toPackage(packageName: string): string {
  return `\`@crdb-cloud/${packageName}\``;
}

function toKey(name: string, inPackage: string): string {
  return `${name} ${inPackage}`;
}
