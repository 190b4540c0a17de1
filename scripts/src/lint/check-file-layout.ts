import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import type { SpecProblem } from "../spec/spec-error.ts";

/**
 * Checks what linting the document can't see: how the files of an edition are named, and that each is used.
 *
 * @param editionDir The edition's folder.
 * @param used The absolute names of the files that the document consists of.
 */
export function checkLayout(editionDir: string, used: ReadonlySet<string>): SpecProblem[] {
  const files = globSync("{paths,components}/**/*.yaml", { cwd: editionDir }).sort();
  const components = files.filter((file) => file.startsWith("components"));
  return [
    ...files
      .filter((file) => !used.has(resolve(editionDir, file)))
      .map((file) => at(editionDir, file, "nothing refers to this file [layout/used]")),
    ...components.flatMap((file) => componentNameProblems(editionDir, file, components)),
    ...pathProblems(editionDir),
  ];
}

function componentNameProblems(editionDir: string, file: string, all: readonly string[]): SpecProblem[] {
  const name = basename(file, ".yaml");
  const twin = all.find((other) => other !== file && basename(other, ".yaml").toLowerCase() === name.toLowerCase());
  const problems: SpecProblem[] = [];
  if (!/^([A-Z][a-z0-9]+)+$/.test(name))
    problems.push(at(editionDir, file, "a component is named in PascalCase [layout/pascal-case]"));
  if (dirname(file).endsWith("schemas") && name in globalThis) {
    problems.push(
      at(editionDir, file, `a schema named ${name} would hide the global of JavaScript [layout/no-global]`),
    );
  }
  if (twin) problems.push(at(editionDir, file, `the name is taken by ${twin} [layout/unique]`));
  return problems;
}

function pathProblems(editionDir: string): SpecProblem[] {
  const source = readFileSync(join(editionDir, "openapi.yaml"), "utf8");
  const { paths = {} } = parseYaml(source) as { paths?: Record<string, { $ref?: string }> };
  return Object.entries(paths).flatMap(([path, { $ref }]) => {
    const expected = `paths/${path.replace(/^\/api\/(v1\/)?/, "").replaceAll("/", "_")}.yaml`;
    if ($ref === expected) return [];
    const line = source.split("\n").findIndex((text) => text.trim().startsWith(`${path}:`)) + 1;
    return [
      {
        ...at(editionDir, "openapi.yaml", `${path} stands in ${expected} [layout/path-file]`),
        line: Math.max(line, 1),
        column: 3,
      },
    ];
  });
}

function at(editionDir: string, file: string, message: string): SpecProblem {
  return { file: resolve(editionDir, file), line: 1, column: 1, message };
}
