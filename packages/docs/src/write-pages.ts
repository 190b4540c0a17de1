import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Page, toMarkdownFile } from "./page.ts";

/**
 * Writes generated pages into Starlight's content folder. First deletes the earlier reference, so that no page of a
 * removed operation remains.
 */
export function writePages(pages: readonly Page[], folder: string, editUrl?: string): void {
  rmSync(join(folder, "reference"), { recursive: true, force: true });
  for (const page of pages) {
    const file = join(folder, `${page.path}.md`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, toMarkdownFile(page, editUrl));
  }
}
