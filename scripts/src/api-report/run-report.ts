import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { diffLines } from "diff";
import { type Declaration, listDeclarations } from "./list-declarations.ts";
import { listPackages, type PublishedPackage } from "./list-packages.ts";

type Report = Readonly<Record<"path" | "text" | "before", string>>;

export async function writeReports(root: string): Promise<string[]> {
  const stale = await findStale(root);
  for (const { path, text } of stale) await writeFile(join(root, path), text);
  return stale.map(({ path }) => path);
}

/** Prints how the API reports differ from the committed ones and returns the exit status. */
export async function checkReports(root: string): Promise<0 | 1> {
  const stale = await findStale(root);
  if (stale.length === 0) return 0;
  for (const { path, text, before } of stale) console.error(`${path}\n${showDifference(before, text)}`);
  console.error("The public types changed: run `pnpm api:report` and commit the changes.");
  return 1;
}

async function findStale(root: string): Promise<Report[]> {
  // Omits the command-line package, which has no exports.
  const exporting = (await listPackages(root)).filter(({ entries }) => entries.length > 0);
  // Omits entry points for other API versions, which are generated copies of the main version's.
  const packages = exporting.map(({ entries, ...published }) => ({
    ...published,
    entries: entries.filter(({ specifier }) => !/\d{4}-\d{2}-\d{2}/.test(specifier)),
  }));
  const declarations = listDeclarations(root, packages);
  const reports = packages.map(async (published): Promise<Report> => {
    const path = `${published.folder}/api.md`;
    const before = await readFile(join(root, path), "utf8").catch(() => "");
    return { path, text: formatReport(published, declarations), before };
  });
  return (await Promise.all(reports)).filter(({ text, before }) => text !== before);
}

function showDifference(before: string, after: string): string {
  return diffLines(before, after)
    .filter(({ added, removed }) => added || removed)
    .map(({ added, value }) => value.replaceAll(/^(?=.)/gm, added ? "  + " : "  - "))
    .join("");
}

/** Returns a package's API report: each declaration that its entry points export or refer to, listed once. */
function formatReport(
  { name, entries }: PublishedPackage,
  declarations: ReadonlyMap<string, readonly Declaration[]>,
): string {
  const seen = new Map<string, string>();
  const sections = [`# What ${name} exports\n\nWritten by \`pnpm api:report\`. Do not edit.\n`];
  for (const { specifier } of entries) {
    const all = declarations.get(specifier) ?? [];
    const fresh = all.filter(({ code }) => !seen.has(code));
    const code = fresh.map(({ code, isExported }) => (isExported ? `export ${code}` : code)).join("\n\n");
    const repeated = all.filter(({ code, isExported }) => isExported && seen.has(code));
    const known = Map.groupBy(repeated, ({ code }) => seen.get(code));
    sections.push(
      `## ${specifier}\n`,
      ...[...known].map(([first, some]) => `As in ${first}: ${some.map((one) => `\`${one.name}\``).join(", ")}.\n`),
      ...(code ? [`\`\`\`ts\n${code}\n\`\`\`\n`] : []),
    );
    for (const { code } of fresh) seen.set(code, specifier);
  }
  return sections.join("\n");
}
