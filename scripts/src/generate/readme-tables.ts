import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { OpenApiDocument } from "../spec/openapi-document.ts";
import type { SpecOperation } from "../spec/read-operations.ts";
import type { GeneratedFiles } from "./write-generated.ts";

const RESOURCES_FILE = "packages/core/README.md";
const WAITS_FILE = "packages/docs/src/content/docs/guides/waits.md";

/**
 * Updates the generated tables in two documents: the resources in core's README and the `waitUntil…` methods in the
 * guide to waits.
 */
export async function readmeTables(
  root: string,
  { tags = [] }: OpenApiDocument,
  operations: readonly SpecOperation[],
): Promise<GeneratedFiles> {
  const names = new Set(operations.map(({ resource }) => resource.join(".")));
  const resources = tags
    .filter(({ name }) => names.has(name))
    .map(({ name, description = "" }) => [name, description.trim()]);
  const polled = operations.filter(({ node }) => node["x-waits"]);
  const waits = Map.groupBy(polled, ({ resource }) => resource.join("."));
  const waitRows = [...waits].map(([name, polled]) => {
    const methods = polled.flatMap(({ node }) => Object.keys(node["x-waits"] ?? {}));
    return [name, methods.map((method) => `\`${method}\``).join(", ")];
  });
  const files = [
    [RESOURCES_FILE, "| resource | content |", resources],
    [WAITS_FILE, "| resource | waits |", waitRows],
  ] as const;
  const texts = new Map<string, string>();
  for (const [file, header, rows] of files) {
    const text = await readFile(join(root, file), "utf8").catch(() => undefined);
    if (text !== undefined) texts.set(file, replaceRows(text, header, rows));
  }
  return texts;
}

function replaceRows(text: string, header: string, rows: readonly (readonly string[])[]): string {
  const head = `\n${header}\n|---|---|\n`;
  const [before = "", after = ""] = text.split(head);
  const lines = rows.map(([name, content]) => `| \`${name}\` | ${content} |\n`).join("");
  return before + head + after.replace(/^(?:\|.*\n)*/, () => lines);
}
