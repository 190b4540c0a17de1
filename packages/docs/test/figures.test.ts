import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { apis, root } from "./document.ts";

const results = readFileSync(join(root, "packages/bench/RESULTS.md"), "utf8");

/** The figures that the first page and the README show: a heading of RESULTS.md, a row there, and the cell. */
const FIGURES = [
  ["a whole process with one GET", "crdb-cloud", 1, "ms"],
  ["a whole process with one GET", "fetch", 1, "ms"],
  ["a whole process with one GET", "openapi-fetch", 1, "ms"],
  ["bundle", "crdb-cloud, version 2026-09-15", 2, "kB"],
  ["bundle", "openapi-fetch", 2, "kB"],
  ["server", "crdb-cloud", 1, "ms"],
  ["server", "prism-cli", 1, "ms"],
] as const;

test.each(["packages/docs/src/content/docs/index.md", "README.md"])("%s shows the figures of RESULTS.md", (file) => {
  const text = readFileSync(join(root, file), "utf8");
  const [latest] = apis;
  const operations = latest?.resources.flatMap((resource) => resource.operations).length;
  expect(text.replace(/\s+/g, " ")).toContain(`${latest?.version}, with ${operations} operations`);
  for (const [table, row, column, unit] of FIGURES) expect(text).toContain(`${findCell(table, row, column)} ${unit}`);
});

function findCell(table: string, row: string, column: number): string {
  const [, rows = ""] = results.split(`| ${table} |`);
  const line = rows.split("\n").find((one) => one.startsWith(`| ${row} |`));
  return line?.split("|")[column + 1]?.trim() ?? `no row ${row} below ${table}`;
}
