import { join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import {
  BaseResolver,
  getLineColLocation,
  lint,
  lintConfig,
  loadConfig,
  type NormalizedProblem,
} from "@redocly/openapi-core";
import type { SpecProblem } from "./spec-error.ts";
import { checkLayout } from "./spec-layout.ts";

/**
 * Lints an edition by the rules of the `redocly.yaml` beside it and by the layout that its files follow.
 *
 * @param editionDir The edition's folder: `spec/2022-03-31`.
 * @param root The folder that the files of the problems are named from.
 * @default root The working directory.
 * @returns What is wrong, file by file; empty when nothing is.
 */
export async function lintSpec(editionDir: string, root: string = process.cwd()): Promise<SpecProblem[]> {
  const resolver = new BaseResolver();
  const config = await loadConfig({ configPath: join(editionDir, "..", "redocly.yaml") });
  const found = [
    ...(await lintConfig({ config, severity: "error" })),
    ...(await lint({ ref: join(editionDir, "openapi.yaml"), config, externalRefResolver: resolver })),
  ];
  const problems = [
    ...found.filter(({ ignored }) => !ignored).map(toSpecProblem),
    ...checkLayout(editionDir, resolver.getFiles()),
  ];
  return problems
    .map((problem) => ({ ...problem, file: relative(root, problem.file) }))
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}

function toSpecProblem({ message, ruleId, location: [location] }: NormalizedProblem): SpecProblem {
  if (location === undefined) throw new TypeError(`${ruleId}: ${message}: no location`);
  const { source, start } = getLineColLocation(location);
  const text = `${stripVTControlCharacters(message).trim()} [${ruleId}]`;
  return { file: source.absoluteRef, line: start.line, column: start.col, message: text };
}
