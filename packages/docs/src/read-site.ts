import { join } from "node:path";
import { createHighlight } from "./highlight.ts";
import { createMarkdown } from "./markdown.ts";
import type { OpenApiDocument } from "./openapi-document.ts";
import { readEdition } from "./read-edition.ts";
import { readMethods } from "./read-methods.ts";
import { findPackages, readPackages } from "./read-packages.ts";
import type { Site } from "./site.ts";
import { createTypeScriptProgram } from "./typescript-program.ts";

/** Reads what the pages show: the documents of the editions, and the sources of the packages. */
export async function readSite(root: string, documents: readonly OpenApiDocument[]): Promise<Site> {
  const sources = findPackages(root);
  const clients = documents.map(({ info }) => join(root, "packages/core/src", `${info.version}.ts`));
  const modules = sources.flatMap((source) => [...source.modules.values()]);
  const program = createTypeScriptProgram(root, [...modules, ...clients]);
  const editions = documents.map((document, at) => ({
    ...readEdition(document),
    methods: readMethods(program, clients[at] as string),
  }));
  const highlight = await createHighlight();
  const packages = readPackages(program, sources);
  return { editions: editions.reverse(), packages, highlight, markdown: createMarkdown(highlight) };
}
