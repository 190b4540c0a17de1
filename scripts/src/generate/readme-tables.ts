import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { OpenApiDocument } from "../spec/openapi-document.ts";
import type { SpecOperation } from "../spec/read-operations.ts";
import type { GeneratedFiles } from "./write-generated.ts";

const README = "README.md";

/** Writes the README with two generated tables: the resources, and the methods such as `clusters.waitUntilReady`. */
export async function readmeTables(
  root: string,
  { tags = [] }: OpenApiDocument,
  operations: readonly SpecOperation[],
): Promise<GeneratedFiles> {
  const readme = await readFile(join(root, README), "utf8").catch(() => undefined);
  if (readme === undefined) return new Map();
  const names = new Set(operations.map(({ resource }) => resource.join(".")));
  const resources = tags.filter(({ name }) => names.has(name)).map(({ name, description = "" }) => [name, description]);
  const waits = Map.groupBy(
    operations.filter(({ node }) => node["x-waits"]),
    ({ resource }) => resource.join("."),
  );
  const waitRows = [...waits].map(([name, polled]) => {
    const methods = polled.flatMap(({ node }) => Object.keys(node["x-waits"] ?? {}));
    return [name, methods.map((method) => `\`${method}\``).join(", ")];
  });
  const text = replaceRows(replaceRows(readme, "| resource | content |", resources), "| resource | waits |", waitRows);
  return new Map([[README, text]]);
}

function replaceRows(text: string, header: string, rows: readonly (readonly string[])[]): string {
  const head = `\n${header}\n|---|---|\n`;
  const [before = "", after] = text.split(head);
  if (after === undefined) return text;
  const lines = rows.map(([name, content]) => `| \`${name}\` | ${content} |\n`).join("");
  return before + head + lines + after.slice(after.indexOf("\n\n") + 1);
}
