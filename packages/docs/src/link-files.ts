import { join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { SatteriProcessorOptions } from "@astrojs/markdown-satteri";
import { versionFiles } from "@crdb-cloud/scripts/version-files";
import { linkTo } from "./page.ts";
import { findDocument, findDocumentPage, type LinkTarget } from "./readme-pages.ts";
import { namePath } from "./reference/addresses.ts";
import { apiVersions, versionPath } from "./reference/api-versions.ts";

type MarkdownPlugin = NonNullable<SatteriProcessorOptions["mdastPlugins"]>[number];

const CONTENT = "packages/docs/src/content/docs";

/** Matches generated pages, whose links already point to pages. */
const GENERATED = /^(?:reference|packages)(?:\/|$)/;

/**
 * Creates a Markdown plugin that turns links between repository files into links between the site's pages. Links to
 * files that aren't on the site point to the repository.
 *
 * @param repository the repository's URL; without it, links to files that aren't on the site become text
 */
export function linkFiles(root: string, repository?: string): MarkdownPlugin {
  return ({ fileURL }) => {
    if (!fileURL) return undefined;
    const file = relative(root, fileURLToPath(fileURL));
    const page = toPage(file) ?? "";
    if (GENERATED.test(page)) return undefined;
    const source = findDocument(page) ?? file;
    return {
      name: "link-files",
      link(node, context) {
        if (/^\w+:/.test(node.url)) return;
        const [path = "", anchor] = node.url.split("#");
        const target = path === "" ? source : posix.join(posix.dirname(source), path);
        const found = findPage(root, target, anchor);
        const outside = repository && `${repository}/blob/main/${target}`;
        const url = found ? linkTo(page, found.page, found.anchor) : outside;
        if (found?.page === page && found.anchor) context.setProperty(node, "url", `#${found.anchor}`);
        else if (url) context.setProperty(node, "url", url);
        else context.replaceNode(node, [...node.children]);
      },
    };
  };
}

/** Finds the page that a link to a repository file should point to and, if it has an anchor, the heading there. */
function findPage(root: string, file: string, anchor?: string): LinkTarget | undefined {
  const page = toPage(file);
  if (page !== undefined) return { page, ...(anchor !== undefined && { anchor }) };
  const document = findDocumentPage(root, file, anchor) ?? findDocumentPage(root, `${file}/README.md`, anchor);
  if (document) return document;
  const [, version, resource] = /^spec\/([\d-]+)\/(.+)\.yaml$/.exec(file) ?? [];
  if (version && resource) return { page: findReferencePage(root, version, resource, anchor) };
  // A package's page lists its exports, so links to its `api.md` go to that page, too.
  const [, name] = /^packages\/(core|node|deno|provision|mock|mock-sql)(?:\/(?:README|api)\.md)?$/.exec(file) ?? [];
  return name ? { page: `packages/${name}` } : undefined;
}

/** Returns the page made from a content file, such as `guides/errors`; `undefined` for other files. */
function toPage(file: string): string | undefined {
  const [, path] = new RegExp(`^${CONTENT}/(.*?)/?(?:(?<=^|/)index)?\\.mdx?$`).exec(file) ?? [];
  return path;
}

/** Returns the page for a resource file in `spec`, or for an operation in it, in the newest version that uses it. */
function findReferencePage(root: string, version: string, resource: string, operation?: string): string {
  if (resource === "openapi") return versionPath(version);
  const file = join(root, "spec", version, `${resource}.yaml`);
  const newest = apiVersions.find((one) => versionFiles(join(root, "spec", one)).includes(file)) ?? version;
  return operation ? namePath(newest, operation) : namePath(newest, resource);
}
