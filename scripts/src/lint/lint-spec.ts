import { join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import {
  type Config,
  getLineColLocation,
  lint,
  lintConfig,
  loadConfig,
  type NormalizedProblem,
  YamlParseError,
} from "@redocly/openapi-core";
import { bundleSpec } from "../spec/bundle-spec.ts";
import { findCircularFiles } from "../spec/find-circular-files.ts";
import { readOperations } from "../spec/read-operations.ts";
import type { SpecProblem } from "../spec/spec-error.ts";
import { SpecResolver } from "../spec/spec-resolver.ts";
import { checkLayout } from "./check-file-layout.ts";
import { checkOperations } from "./check-operations.ts";
import { checkVersionHeader } from "./check-version-header.ts";

/**
 * Checks an API version against `redocly.yaml`, the file layout and the generator's requirements.
 *
 * @param versionDir the API version's folder: `spec/2022-03-31`
 * @param root the folder that file names in problems are relative to; by default the working directory
 * @returns the problems, sorted by file and line
 */
export async function lintSpec(versionDir: string, root: string = process.cwd()): Promise<SpecProblem[]> {
  const circular = findCircularFiles(versionDir, root);
  if (circular.length > 0) return circular;
  const entry = join(versionDir, "openapi.yaml");
  const resolver = new SpecResolver(entry);
  const config = await loadConfig({ configPath: join(versionDir, "..", "redocly.yaml") });
  const problems = (await lintConfig({ config, severity: "error" })).map(toSpecProblem);
  problems.push(...(await lintEntry(entry, config, resolver)));
  // Skips the layout check if a reference is broken, because the files behind it would look unused.
  if (!problems.some(({ message }) => message.endsWith("[no-unresolved-refs]") || message.endsWith("[parse]"))) {
    problems.push(...checkLayout(versionDir, resolver.getFiles()));
  }
  if (problems.length === 0) return lintOperations(entry, root, resolver);
  const named = problems.map(({ file, message, ...place }) => ({
    file: relative(root, resolver.fileOf(file)),
    ...place,
    message: message.replaceAll(join(versionDir, "/"), ""),
  }));
  return [...new Map(named.map((problem) => [JSON.stringify(problem), problem])).values()].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
}

async function lintOperations(entry: string, root: string, resolver: SpecResolver): Promise<SpecProblem[]> {
  const bundle = await bundleSpec(entry, root, resolver);
  const { operations, problems } = readOperations(bundle);
  return [...problems, ...checkVersionHeader(bundle), ...checkOperations(bundle, operations)];
}

async function lintEntry(entry: string, config: Config, resolver: SpecResolver): Promise<SpecProblem[]> {
  try {
    const found = await lint({ ref: entry, config, externalRefResolver: resolver });
    return found.filter(({ ignored }) => !ignored).map(toSpecProblem);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { line, col: column } = error instanceof YamlParseError ? error : { line: 1, col: 1 };
    return [{ file: entry, line, column, message: `${error.message} [parse]` }];
  }
}

function toSpecProblem({ message, ruleId, location: [location] }: NormalizedProblem): SpecProblem {
  if (location === undefined) throw new TypeError(`${ruleId}: ${message}: no location`);
  const { source, start } = getLineColLocation(location);
  const text = `${stripVTControlCharacters(message).trim()} [${ruleId}]`;
  return { file: source.absoluteRef, line: start.line, column: start.col, message: text };
}
