import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export function commandPage(name: string): string {
  return fileURLToPath(new URL(`../../docs/src/content/docs/command/${name}.md`, import.meta.url));
}

/** Returns a document's text with new contents in a section, which is enclosed in comments with its name. */
export function withSection(document: string, section: string, contents: string): string {
  const begin = `<!-- Tests write the ${section}. -->\n`;
  const end = `<!-- End of the ${section}. -->`;
  const [before, rest, ...more] = document.split(begin);
  if (rest === undefined || more.length > 0) throw new Error(`the section ${section} must occur once`);
  const [, after] = rest.split(end);
  if (after === undefined) throw new Error(`the section ${section} has no end`);
  return `${before}${begin}\n${contents}\n\n${end}${after}`;
}

/** Returns a Markdown table. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [columns, ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return lines.toSpliced(1, 0, `|${"---|".repeat(columns.length)}`).join("\n");
}

export function readText(file: string): string {
  return readFileSync(file, "utf8");
}
