import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import type { SpecProblem } from "../spec/spec-error.ts";
import { listVersionFiles, versionFolders } from "../spec/version-files.ts";

/**
 * Checks that an API version's files have valid names, and that the spec refers to each of them. Redocly checks
 * neither.
 *
 * @param versionDir the API version's folder: `spec/2022-03-31`
 * @param used the files that the spec refers to, as absolute paths
 */
export function checkLayout(versionDir: string, used: ReadonlySet<string>): SpecProblem[] {
  const files = globSync("{paths,components}/**/*.yaml", { cwd: versionDir }).sort();
  const components = files.filter((file) => file.startsWith("components"));
  const [, earlierDir] = versionFolders(versionDir);
  const inherited = earlierDir
    ? listVersionFiles(earlierDir, "{paths,components}/**/*.yaml")
    : new Map<string, string>();
  const names = Map.groupBy(
    [...components, ...inherited.keys()].filter((file) => file.startsWith("components")),
    lowerName,
  );
  return [
    ...files
      .filter((file) => !used.has(resolve(versionDir, file)))
      .map((file) =>
        at(versionDir, file, "no other file refers to this file: remove it, or refer to it [layout/used]"),
      ),
    ...components.flatMap((file) => componentNameProblems(versionDir, file, names)),
    ...files
      .filter((file) => isSame(join(versionDir, file), inherited.get(file)))
      .map((file) =>
        at(versionDir, file, "the file is the same in the previous API version: remove it [layout/inherited]"),
      ),
    ...strayFiles(versionDir, used),
    ...pathProblems(versionDir),
  ];
}

/** Finds files that nothing reads, including those beside the API versions' folders. */
function strayFiles(versionDir: string, used: ReadonlySet<string>): SpecProblem[] {
  const own = globSync("**/*.*", { cwd: versionDir }).filter(
    (file) => !VERSION_FILE.test(file.replaceAll("\\", "/")) && !used.has(resolve(versionDir, file)),
  );
  const beside = globSync("*.*", { cwd: join(versionDir, "..") }).filter((file) => !SPEC_FILES.includes(file));
  return [...own, ...beside.map((file) => join("..", file))].map((file) =>
    at(versionDir, file, "nothing reads this file: remove it, or move it to where it belongs [layout/stray]"),
  );
}
const VERSION_FILE = /^(openapi\.yaml|vendor-facts\.json|known-differences\/[^/]+\.yaml|(paths|components)\/.+\.yaml)$/;
const SPEC_FILES = ["README.md", "redocly.yaml", "vendor.yaml"];

function isSame(file: string, other: string | undefined): boolean {
  return other !== undefined && readFileSync(file, "utf8") === readFileSync(other, "utf8");
}

/** @param all the components' files, keyed by {@link lowerName} */
function componentNameProblems(
  versionDir: string,
  file: string,
  all: ReadonlyMap<string, readonly string[]>,
): SpecProblem[] {
  const name = basename(file, ".yaml");
  const counterpart = all.get(lowerName(file))?.find((other) => other !== file);
  const problems: SpecProblem[] = [];
  if (!/^([A-Z][a-z0-9]+)+$/.test(name))
    problems.push(at(versionDir, file, "component names must be in PascalCase: rename the file [layout/pascal-case]"));
  if (dirname(file).endsWith("schemas") && name in globalThis) {
    problems.push(
      at(
        versionDir,
        file,
        `a schema named ${name} would hide the JavaScript global ${name}: rename the file [layout/no-global]`,
      ),
    );
  }
  if (counterpart)
    problems.push(at(versionDir, file, `${counterpart} has the same name: rename one of the files [layout/unique]`));
  return problems;
}

function lowerName(file: string): string {
  return basename(file, ".yaml").toLowerCase();
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
