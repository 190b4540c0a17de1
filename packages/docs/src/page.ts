import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

export interface Page {
  /** The page's path below the site's root, without a leading or trailing slash: `reference/clusters/create`. */
  readonly path: string;
  readonly title: string;
  /** A sentence about the page, for search engines and previews. */
  readonly description: string;
  readonly body: string;
  /** Whether the page is as wide as possible, with no table of contents beside it. */
  readonly isWide?: boolean;
  /** Whether searches omit the page, because they find its counterpart in a newer API version. */
  readonly isOld?: boolean;
  /** The weight of a title word in a search. @default 10 */
  readonly titleWeight?: number;
  /** HTML to show above the page. */
  readonly banner?: string;
  /** The repository file that the page is generated from, such as `spec/2024-09-16/clusters.yaml#L12`. */
  readonly source: string;
}

/** Returns a relative link from one page to another. It works under any base path. */
export function linkTo(from: string, to: string, anchor?: string): string {
  return `${posix.relative(from, to) || "."}/${anchor ? `#${anchor}` : ""}`;
}

/** Writes a page as a Markdown file for Starlight. The page's edit link points to its source file below `editUrl`. */
export function toMarkdownFile(
  { title, description, body, source, isWide, isOld, titleWeight, banner }: Page,
  editUrl: string | undefined,
): string {
  const data = {
    title,
    description,
    editUrl: editUrl === undefined ? false : `${editUrl}/${source}`,
    ...(isWide && { tableOfContents: false }),
    ...(isOld && { pagefind: false }),
    ...(titleWeight !== undefined && { titleWeight }),
    ...(banner && { banner: { content: banner } }),
  };
  const front = Object.entries(data).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return ["---", ...front, "---", "", body.trim(), ""].join("\n");
}

/**
 * Writes the generated pages to Starlight's content folder. First deletes the old reference, which may contain pages
 * for operations that have been removed.
 */
export function writePages(pages: readonly Page[], folder: string, editUrl?: string): void {
  rmSync(join(folder, "reference"), { recursive: true, force: true });
  for (const page of pages) {
    const file = join(folder, `${page.path}.md`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, toMarkdownFile(page, editUrl));
  }
}
