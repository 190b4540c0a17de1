import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, inject, test } from "vitest";
import { namePath } from "../src/reference/addresses.ts";
import { versionPath } from "../src/reference/api-versions.ts";
import { SITE_URL } from "./build-once.ts";
import { apis, root } from "./document.ts";

const folder = inject("site");
const base = new URL(SITE_URL).pathname;
const files = new Set(
  globSync("**", { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)),
);
const pages = new Map(
  [...files].filter((name) => name.endsWith(".html")).map((name) => [name, readFileSync(join(folder, name), "utf8")]),
);

test("the site has a page for every method of every API version, with examples in TypeScript and curl", () => {
  const missing: string[] = [];
  for (const { version, methods, resources } of apis) {
    const operations = resources.flatMap((resource) => resource.operations);
    for (const method of methods.keys()) {
      const text = toText(pages.get(`${namePath(version, method)}/index.html`) ?? "");
      const operation = operations.find(({ id }) => id === method);
      const forms = [`cloud.${method}(`, ...(operation ? [`curl --request ${operation.method}`] : [])];
      missing.push(...forms.filter((form) => !text.includes(form)).map((form) => `${version} ${method}: ${form}`));
    }
  }
  expect(missing).toEqual([]);
});

test("every link leads to a page, and every anchor leads to exactly one element", () => {
  const ids = new Map(
    [...pages].map(([name, page]) => [name, [...page.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id)]),
  );
  const anchors = new Map([...ids].map(([name, list]) => [name, new Set(list)]));
  const isBroken = (href: string, address: URL): boolean => {
    const target = new URL(href.replaceAll("&amp;", "&"), address);
    if (target.origin !== address.origin) return false;
    const file = target.pathname.slice(base.length).replace(/(^|\/)$/, "$1index.html");
    const anchor = decodeURIComponent(target.hash.slice(1));
    return !target.pathname.startsWith(base) || !files.has(file) || (anchor !== "" && !anchors.get(file)?.has(anchor));
  };
  const broken: string[] = [];
  // A link that starts with the base path leads to the same place from every page, so it's only checked once.
  const known = new Map<string, boolean>();
  for (const [name, page] of pages) {
    if (anchors.get(name)?.size !== ids.get(name)?.length) broken.push(`${name}: an id occurs twice`);
    const address = new URL(name.replace(/index\.html$/, ""), SITE_URL);
    for (const [, href = ""] of page.matchAll(/<a [^>]*href="([^"]+)"/g)) {
      const isWrong = known.get(href) ?? isBroken(href, address);
      if (href.startsWith(base)) known.set(href, isWrong);
      if (isWrong) broken.push(`${name}: ${href}`);
    }
  }
  expect(broken).toEqual([]);
});

test("a method's page lists all resources of its API version in the sidebar, but only its own resource's methods", () => {
  for (const { version, methods, resources } of apis) {
    const prefix = `${base}${versionPath(version)}/`;
    for (const method of methods.keys()) {
      const page = pages.get(`${namePath(version, method)}/index.html`) ?? "";
      const [, sidebar = ""] = /id="starlight__sidebar"([\s\S]*?)<\/nav>/.exec(page) ?? [];
      // Removes duplicates, because the menu on phones repeats the header's links.
      const linked = new Set(Array.from(sidebar.matchAll(/<a href="([^"]+)"/g), ([, href = ""]) => href));
      const resource = method.slice(0, method.lastIndexOf(".") + 1);
      const own = [...methods.keys()].filter((other) => other.replace(/\w+$/, "") === resource);
      const expected = [
        prefix,
        `${prefix}types/`,
        ...resources.map(({ name }) => `${base}${namePath(version, name)}/`),
        ...own.map((other) => `${base}${namePath(version, other)}/`),
      ];
      expect([...linked].filter((href) => href.startsWith(prefix)).sort(), method).toEqual(expected.sort());
    }
  }
});

test("a method has an address without a date in the latest API version, to which its earlier versions lead", () => {
  const [latest, ...earlier] = apis;
  expect(latest && namePath(latest.version, "clusters.create")).toBe("reference/clusters/create");
  for (const { version, methods } of earlier) {
    for (const method of methods.keys()) {
      const page = pages.get(`${namePath(version, method)}/index.html`) ?? "";
      const isOld = latest?.methods.has(method);
      // Searches only find a method's latest page, unless the latest version no longer has the method.
      expect(page.includes("data-pagefind-body"), method).toBe(!isOld);
      const [, banner = ""] = /class="sl-banner[^>]*>(.*?)<\/div>/.exec(page) ?? [];
      expect(banner, method).toContain(isOld ? "an older version" : "doesn't have what this page describes");
      const [, link = ""] = /href="([^"]+)"/.exec(banner) ?? [];
      const { pathname } = new URL(link, new URL(`${namePath(version, method)}/`, SITE_URL));
      expect(pathname).toBe(`${base}${isOld ? namePath(latest?.version ?? "", method) : "reference"}/`);
      if (isOld) expect(page).toMatch(new RegExp(`aria-label="API version".*href="${pathname}"`, "s"));
    }
  }
});

test("until the first release, each page that installs our packages says that they aren't on npm yet", () => {
  const { version } = JSON.parse(readFileSync(join(root, "packages/core/package.json"), "utf8"));
  const installing = [...pages].filter(([, page]) => /npm install [^\n]*crdb-cloud/.test(toText(page)));
  expect(installing.length).toBeGreaterThan(10);
  const wrong = installing.filter(([, page]) => page.includes("on npm yet") !== (version === "0.0.0"));
  expect(wrong.map(([name]) => name)).toEqual([]);
});

test("every page is under 60 kB compressed, and has fewer than 5,000 elements", () => {
  // Only compresses pages that are too large without compression. Level 1 compresses less, but is fast.
  const isLarge = (page: string) => page.length > 60_000 && gzipSync(page, { level: 1 }).length > 60_000;
  const heavy = [...pages].filter(([, page]) => isLarge(page) || (page.match(/<[a-z]/g)?.length ?? 0) > 5000);
  expect(heavy.map(([name]) => name)).toEqual([]);
});

test("code is at most 76 columns wide, so that it doesn't wrap, unless a line is what a command prints or one string", () => {
  const STRING = /^ *(?:"?[\w@.-]+"?: )?".*",?$/;
  const long: string[] = [];
  for (const [name, page] of pages) {
    for (const [, language, block = ""] of page.matchAll(/<pre data-language="(\w+)">(.*?)<\/pre>/gs)) {
      for (const [, line = ""] of block.matchAll(/<div class="code">(.*?)<\/div>/gs)) {
        const text = toText(line).trimEnd();
        const isPrinted = language === "console" && !text.startsWith("$ ");
        if ([...text].length > 76 && !isPrinted && !STRING.test(text)) long.push(`${name}: ${text}`);
      }
    }
  }
  expect(long).toEqual([]);
});

test("the first page says how the project is made and that it's unofficial, and leads to each section and the project's pages", () => {
  const page = pages.get("index.html") ?? "";
  for (const path of [
    "guides/first-program/",
    "guides/ci/",
    "guides/testing/",
    "command/",
    "reference/",
    "project/contributing/",
  ])
    expect(page).toMatch(new RegExp(`<header[^]*href="${base}${path}"[^]*</header>`));
  const paths = [
    "action/#inputs",
    "command/run/#exit-statuses-exit-codes",
    "guides/mock-differences/#what-was-never-checked",
    "mock/faults/",
    "project/add-an-endpoint/",
    "project/changelog/",
    "project/security/",
  ];
  expect(paths.filter((path) => !page.includes(`href="${path}"`))).toEqual([]);
  expect(toText(page)).toMatch(/openapi-typescript generates the types, openapi-fetch sends every call/);
  expect(page).toMatch(/property="og:image:alt" content="[^"]*Unofficial/);
  expect(page).toMatch(/name="description" content="An unofficial/);
});

test("a create shows the fields of its required objects without a click", () => {
  const page = pages.get("reference/clusters/create/index.html") ?? "";
  expect(page).toMatch(/<details open[^>]*><summary>Fields of <code[^>]*>spec</);
});

test("no page loads scripts, images or styles from another origin", () => {
  const LOADED = /<(?:script|img|iframe|link rel="stylesheet")\b[^>]*(?:href|src)="([^"]+)"/g;
  const loaded = [...pages.values()].flatMap((page) => Array.from(page.matchAll(LOADED), ([, url = ""]) => url));
  expect(loaded.filter((url) => !url.startsWith(base) && !url.startsWith("data:"))).toEqual([]);
});

test("the site has a 404 page with navigation, a sitemap, an llms.txt and the OpenAPI documents", () => {
  const missing = pages.get("404.html") ?? "";
  expect(toText(missing)).toMatch(/This page doesn.t exist/);
  expect(missing).toContain(`href="${base}guides/errors/"`);
  for (const { version } of apis) {
    const { info } = JSON.parse(readFileSync(join(folder, `openapi/${version}.json`), "utf8"));
    expect(info.version).toBe(version);
  }
  expect(files).toContain("sitemap-index.xml");
  const text = readFileSync(join(folder, "llms.txt"), "utf8");
  expect(text).toContain("# crdb-cloud");
  for (const [, url = ""] of text.matchAll(/\]\(([^)]+)\)/g)) expect(url).toMatch(/^http/);
  for (const { version } of apis) {
    expect(text).toContain(`(${SITE_URL}openapi/${version}.json)`);
    expect(text).toContain(`[API version ${version}](${SITE_URL}${versionPath(version)}/)`);
  }
  expect(readFileSync(join(folder, "robots.txt"), "utf8")).toContain(`Sitemap: ${SITE_URL}sitemap-index.xml`);
});

test("only pages of older API versions are hidden from search engines, and their titles have the version", () => {
  for (const [name, page] of pages) {
    const [, older] = /^reference\/(\d{4}-\d\d-\d\d)\//.exec(name) ?? [];
    const isHidden = page.includes('<meta name="robots" content="noindex"');
    expect([name, isHidden]).toEqual([name, older !== undefined]);
    const [, title] = /<title>([^<]*)<\/title>/.exec(page) ?? [];
    if (older !== undefined) expect([name, title]).toEqual([name, expect.stringContaining(older)]);
  }
});

test("every page has a description and an image for social media", () => {
  const TAGS = [/<meta name="description" content="[^"]{5,}"/, /<meta property="og:image" content="http[^"]+"/];
  const isComplete = (page: string) => TAGS.every((tag) => tag.test(page));
  const incomplete = [...pages].filter(([, page]) => !page.includes('http-equiv="refresh"') && !isComplete(page));
  expect(incomplete.map(([name]) => name)).toEqual([]);
});

function toText(page: string): string {
  const text = page.replace(/<[^>]+>/g, "");
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&#39;", "'");
}
