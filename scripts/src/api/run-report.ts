import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { diffLines } from "diff";
import { extractTypes } from "./extract-types.ts";
import { listPackages, type PublishedPackage } from "./list-packages.ts";

interface Report {
  readonly path: string;
  readonly text: string;
  /** The text of the committed report. */
  readonly before: string;
}

/** Writes the reports that changed, and returns the exit status. */
export async function writeReports(root: string): Promise<0> {
  const stale = (await makeReports(root)).filter(({ text, before }) => text !== before);
  for (const { path, text } of stale) await writeFile(join(root, path), text);
  console.log(stale.map(({ path }) => `wrote ${path}`).join("\n") || "Every report is up to date.");
  return 0;
}

/** Prints how the reports differ from the committed reports, and returns the exit status. */
export async function checkReports(root: string): Promise<0 | 1> {
  const stale = (await makeReports(root)).filter(({ text, before }) => text !== before);
  if (stale.length === 0) return 0;
  for (const { path, text, before } of stale) console.error(`${path}\n${showDifference(before, text)}`);
  console.error("The public types changed: run `pnpm api:report` and commit the changes.");
  return 1;
}

async function makeReports(root: string): Promise<Report[]> {
  const reports: Report[] = [];
  for (const published of await listPackages(root)) {
    const path = reportPath(published);
    const before = await readFile(join(root, path), "utf8").catch(() => "");
    reports.push({ path, text: await writeReport(root, published), before });
  }
  return reports;
}

function showDifference(before: string, after: string): string {
  return diffLines(before, after)
    .filter(({ added, removed }) => added || removed)
    .map(({ added, value }) => value.replaceAll(/^(?=.)/gm, added ? "  + " : "  - "))
    .join("");
}

/** Returns the path of the report of a package, relative to the root. */
export function reportPath({ folder }: Pick<PublishedPackage, "folder">): string {
  return `${folder}/api.md`;
}

/**
 * Returns the API report of a package: the declarations that its entry points export or refer to, each declaration
 * once.
 */
export async function writeReport(root: string, published: PublishedPackage): Promise<string> {
  const seen = new Map<string, string>();
  const sections = [`# What ${published.name} exports\n\nWritten by \`pnpm api:report\`. Do not edit.\n`];
  for (const [{ specifier }, declarations] of await extractTypes(root, published)) {
    const known = declarations.filter((declaration) => seen.has(bodyOf(declaration)));
    const fresh = declarations.filter((declaration) => !seen.has(bodyOf(declaration)));
    sections.push(`## ${specifier}\n`, ...listSeen(known, seen), `\`\`\`ts\n${fresh.join("\n\n")}\n\`\`\`\n`);
    for (const declaration of fresh) if (declaredName(declaration)) seen.set(bodyOf(declaration), specifier);
  }
  return sections.join("\n");
}

/** Returns the name that a declaration declares: `Cluster` for `export interface Cluster { … }`. */
export function declaredName(declaration: string): string | undefined {
  const [, name] =
    /^(?:declare |abstract )*(?:class|const|function|interface|let|type) (\w+)/.exec(bodyOf(declaration)) ?? [];
  return name;
}

/** Returns the text of a declaration without the keyword `export`. */
function bodyOf(declaration: string): string {
  return declaration.replace(/^export /, "");
}

function listSeen(declarations: readonly string[], seen: ReadonlyMap<string, string>): string[] {
  const groups = Map.groupBy(declarations, (declaration) => {
    const does = declaration.startsWith("export ") ? "Exports" : "Mentions";
    return `${does}, as in ${seen.get(bodyOf(declaration))}:`;
  });
  const sorted = [...groups].sort(([a], [b]) => a.localeCompare(b));
  return sorted.map(([says, some]) => `${says}\n${some.map((one) => `- \`${declaredName(one)}\`\n`).join("")}`);
}
