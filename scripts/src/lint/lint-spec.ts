import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import {
  BaseResolver,
  type Config,
  getLineColLocation,
  lint,
  lintConfig,
  loadConfig,
  type NormalizedProblem,
  parseYaml,
  YamlParseError,
} from "@redocly/openapi-core";
import { bundleSpec } from "../spec/bundle-spec.ts";
import { findCircularFiles } from "../spec/find-circular-files.ts";
import { readOperations } from "../spec/read-operations.ts";
import type { SpecProblem } from "../spec/spec-error.ts";
import { checkOperations } from "./check-operations.ts";

/**
 * Checks an API version against `redocly.yaml`, the file layout and the requirements of the generator.
 *
 * @param versionDir The folder of the API version: `spec/2022-03-31`.
 * @param root the folder that file names in problems are relative to; by default the working directory
 * @returns the problems, sorted by file and line
 */
export async function lintSpec(versionDir: string, root: string = process.cwd()): Promise<SpecProblem[]> {
  const circular = findCircularFiles(versionDir, root);
  if (circular.length > 0) return circular;
  const resolver = new BaseResolver();
  const config = await loadConfig({ configPath: join(versionDir, "..", "redocly.yaml") });
  const problems = (await lintConfig({ config, severity: "error" })).map(toSpecProblem);
  problems.push(...(await lintEntry(join(versionDir, "openapi.yaml"), config, resolver)));
  // The layout is not checked if a reference is broken, because the files behind the reference would be reported as
  // unused.
  if (!problems.some(({ message }) => message.endsWith("[no-unresolved-refs]") || message.endsWith("[parse]"))) {
    problems.push(...checkLayout(versionDir, resolver.getFiles()));
  }
  if (problems.length === 0) return lintOperations(versionDir, root);
  const named = problems.map(({ file, message, ...place }) => ({
    file: relative(root, file),
    ...place,
    message: message.replaceAll(join(versionDir, "/"), ""),
  }));
  return [...new Map(named.map((problem) => [JSON.stringify(problem), problem])).values()].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
}

/** Checks that the generator can process all operations. */
async function lintOperations(versionDir: string, root: string): Promise<SpecProblem[]> {
  const bundle = await bundleSpec(join(versionDir, "openapi.yaml"), root);
  const { operations, problems } = readOperations(bundle);
  return [...problems, ...checkOperations(bundle, operations)];
}

async function lintEntry(entry: string, config: Config, resolver: BaseResolver): Promise<SpecProblem[]> {
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

/**
 * Checks the file names of an API version, and that the document uses each file. Redocly checks neither.
 *
 * @param versionDir The folder of the API version.
 * @param used the absolute paths of the files that the document uses
 */
export function checkLayout(versionDir: string, used: ReadonlySet<string>): SpecProblem[] {
  const files = globSync("{paths,components}/**/*.yaml", { cwd: versionDir }).sort();
  const components = files.filter((file) => file.startsWith("components"));
  return [
    ...files
      .filter((file) => !used.has(resolve(versionDir, file)))
      .map((file) =>
        at(versionDir, file, "no other file refers to this file: remove it, or refer to it [layout/used]"),
      ),
    ...components.flatMap((file) => componentNameProblems(versionDir, file, components)),
    ...pathProblems(versionDir),
  ];
}

function componentNameProblems(versionDir: string, file: string, all: readonly string[]): SpecProblem[] {
  const name = basename(file, ".yaml");
  const twin = all.find((other) => other !== file && basename(other, ".yaml").toLowerCase() === name.toLowerCase());
  const problems: SpecProblem[] = [];
  if (!/^([A-Z][a-z0-9]+)+$/.test(name))
    problems.push(
      at(versionDir, file, "the name of a component must be in PascalCase: rename the file [layout/pascal-case]"),
    );
  if (dirname(file).endsWith("schemas") && name in globalThis) {
    problems.push(
      at(
        versionDir,
        file,
        `a schema named ${name} would hide the JavaScript global of this name: rename the file [layout/no-global]`,
      ),
    );
  }
  if (twin) problems.push(at(versionDir, file, `${twin} has the same name: rename one of the files [layout/unique]`));
  return problems;
}

function pathProblems(versionDir: string): SpecProblem[] {
  const source = readFileSync(join(versionDir, "openapi.yaml"), "utf8");
  const { paths = {} } = parseYaml(source) as { paths?: Record<string, { $ref?: string }> };
  return Object.entries(paths).flatMap(([path, { $ref }]) => {
    const expected = `paths/${path.replace(/^\/api\/(v1\/)?/, "").replaceAll("/", "_")}.yaml`;
    if ($ref === expected) return [];
    const line = source.split("\n").findIndex((text) => text.trim().startsWith(`${path}:`)) + 1;
    return [
      {
        ...at(versionDir, "openapi.yaml", `describe ${path} in ${expected} [layout/path-file]`),
        line: Math.max(line, 1),
        column: 3,
      },
    ];
  });
}

function at(versionDir: string, file: string, message: string): SpecProblem {
  return { file: resolve(versionDir, file), line: 1, column: 1, message };
}
