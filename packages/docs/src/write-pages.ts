import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Page, toMarkdownFile } from "./page.ts";

/**
 * Writes generated pages into Starlight's content folder. First deletes the top-level folders that the pages belong to,
 * so that no page from an earlier run remains.
 */
export function writePages(pages: readonly Page[], folder: string, editUrl?: string): void {
  for (const part of new Set(pages.map(({ path }) => path.split("/")[0] ?? ""))) {
    rmSync(join(folder, part), { recursive: true, force: true });
  }
  for (const page of pages) {
    const file = join(folder, `${page.path}.md`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, toMarkdownFile(page, editUrl));
  }
}
