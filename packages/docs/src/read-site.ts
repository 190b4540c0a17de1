import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findCodeBlocks } from "./code-blocks.ts";
import { createHighlight } from "./highlight.ts";
import { createMarkdown } from "./markdown.ts";
import type { OpenApiDocument } from "./openapi-document.ts";
import { readEdition } from "./read-edition.ts";
import { readMethods } from "./read-methods.ts";
import { findPackages, readPackages } from "./read-packages.ts";
import type { FirstSteps, Site } from "./site.ts";
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
  return {
    editions: editions.reverse(),
    packages,
    firstSteps: readFirstSteps(root),
    highlight,
    markdown: createMarkdown(highlight),
  };
}

/** The README's first program, and the commands right before it. */
function readFirstSteps(root: string): FirstSteps {
  const [, text = ""] = readFileSync(join(root, "README.md"), "utf8").split("## A complete program");
  const [[install], [program]] = [findCodeBlocks(text, "sh"), findCodeBlocks(text, "ts")];
  if (!install || !program) throw new Error("README.md has no commands and program under “A complete program”");
  return { install, program };
}
