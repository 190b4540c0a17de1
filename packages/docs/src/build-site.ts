import { readFileSync } from "node:fs";
import { join } from "node:path";
import { apiVersions } from "@crdb-cloud/mock";
import { bundleScript } from "./bundle-script.ts";
import { createEditionPage } from "./edition-page.ts";
import { createHomePage } from "./home-page.ts";
import type { OpenApiDocument } from "./openapi-document.ts";
import { createPackagePage } from "./package-page.ts";
import { readSite } from "./read-site.ts";
import { renderPage } from "./render-page.ts";
import { createResourcePage } from "./resource-page.ts";
import { createSearchIndex } from "./search-index.ts";

/** The files of the site, by their names: all in one folder. */
export type SiteFiles = ReadonlyMap<string, string>;

/** The parts of the style sheet; a later one wins. */
const STYLES = [
  "colors",
  "base",
  "bar",
  "frame",
  "code",
  "operation",
  "marks",
  "fields",
  "samples",
  "try-it",
  "lists",
  "screens",
];

const root = join(import.meta.dirname, "../../..");

/** Builds the site of every edition and every package. */
export async function buildSite(): Promise<SiteFiles> {
  const [site, script] = await Promise.all([readSite(root, apiVersions.map(readDocument)), bundleScript()]);
  const pages = [
    createHomePage(site),
    ...site.editions.flatMap((edition) => [
      createEditionPage(site, edition),
      ...edition.resources.map((resource) => createResourcePage(site, edition, resource)),
    ]),
    ...site.packages.map((source) => createPackagePage(site, source)),
  ];
  return new Map([
    ...pages.map((page) => [page.file, renderPage(site, page)] as const),
    ["site.css", readStyles()],
    ["site.js", script],
    ["search-index.js", `globalThis.searchIndex = ${JSON.stringify(createSearchIndex(site))};\n`],
    ["mock-clouds.js", toMockClouds({})],
  ]);
}

/** Where the mock clouds of the editions are, and their keys. A site that is only files has none. */
export type MockClouds = Readonly<Record<string, { readonly url: string; readonly apiKey: string }>>;

/** The script that tells the pages of the mock clouds. */
export function toMockClouds(clouds: MockClouds): string {
  return `globalThis.mockClouds = ${JSON.stringify(clouds)};\n`;
}

function readStyles(): string {
  return STYLES.map((name) => readFileSync(join(import.meta.dirname, "styles", `${name}.css`), "utf8")).join("\n");
}

function readDocument(edition: string): OpenApiDocument {
  return JSON.parse(readFileSync(new URL(import.meta.resolve(`@crdb-cloud/mock/${edition}.json`)), "utf8"));
}
