import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

/** A generated page in Markdown. */
export interface Page {
  /**
   * The path of the page below the site's root, without slashes at the ends: `reference/2024-09-16/clusters/create`.
   */
  readonly path: string;
  readonly title: string;
  /** A sentence about the page, for search engines and previews. */
  readonly description: string;
  readonly body: string;
  /** The file of the repository that the page is generated from. */
  readonly source: string;
}

/** Returns the link from one page to another. Relative links work under any base path. */
export function linkTo(from: string, to: string, anchor?: string): string {
  return `${posix.relative(from, to) || "."}/${anchor ? `#${anchor}` : ""}`;
}

/** Writes a page as a Markdown file for Starlight. The edit link of the page leads to its source below `editUrl`. */
export function toMarkdownFile({ title, description, body, source }: Page, editUrl: string | undefined): string {
  const data = { title, description, editUrl: editUrl === undefined ? false : `${editUrl}/${source}` };
  const front = Object.entries(data).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return ["---", ...front, "---", "", body.trim(), ""].join("\n");
}

/** Returns the path of the page of an API version. */
export function versionPath(version: string): string {
  return `reference/${version}`;
}

/** Returns the path of a resource's page, which ends with `metric-export/cloud-watch` for `metricExport.cloudWatch`. */
export function resourcePath(version: string, resource: string): string {
  return `${versionPath(version)}/${resource.split(".").map(toKebabCase).join("/")}`;
}

/**
 * Returns the path of the page of a client method, which ends with `clusters/set-spend-limit` for
 * `clusters.setSpendLimit`.
 */
export function methodPath(version: string, method: string): string {
  return resourcePath(version, method);
}

/** Returns the path of the page that lists the types of an API version. */
export function typesPath(version: string): string {
  return `${versionPath(version)}/types`;
}

export function typePath(version: string, type: string): string {
  return `${typesPath(version)}/${toKebabCase(type)}`;
}

/** Returns the file of the spec that describes a path template. */
export function specFile(version: string, path: string): string {
  return `spec/${version}/paths/${path.replace(/^\/api\/(v1\/)?/, "").replaceAll("/", "_")}.yaml`;
}

function toKebabCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "-").toLowerCase();
}

/** Writes generated pages into Starlight's content folder, and removes earlier ones. */
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
