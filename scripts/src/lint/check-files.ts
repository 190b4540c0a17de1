import { globSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { listNames, type SpecBundle } from "../spec/read-spec.ts";
import type { SpecProblem } from "../spec/spec-error.ts";
import { visitNodes } from "../spec/visit-nodes.ts";

/**
 * Checks that every file in an API version's folder is used, and that each component that only one resource uses is in
 * the resource's file.
 *
 * @param versionDir the API version's folder: `spec/2022-03-31`
 */
export function checkFiles(bundle: SpecBundle, versionDir: string, root: string): SpecProblem[] {
  return [...strayFiles(versionDir, root), ...unsharedComponents(bundle)];
}

/** Finds files that nothing reads, including those beside the API versions' folders. */
function strayFiles(versionDir: string, root: string): SpecProblem[] {
  const own = globSync(["**/*.*", "**/.*.{yaml,yml}"], { cwd: versionDir }).filter(
    (file) => !VERSION_FILE.test(file.replaceAll("\\", "/")),
  );
  const beside = globSync("*.*", { cwd: join(versionDir, "..") }).filter((file) => !SPEC_FILES.includes(file));
  return [...own, ...beside.map((file) => join("..", file))].map((file) => ({
    file: relative(root, join(versionDir, file)),
    line: 1,
    column: 1,
    message: "nothing reads this file: remove it, or move it to where it belongs [layout/stray]",
  }));
}
const VERSION_FILE = /^([^./][^/]*\.yaml|vendor-facts\.json|known-differences\/[^/]+\.yaml)$/;
const SPEC_FILES = ["README.md", "redocly.yaml", "vendor.yaml"];

/** Finds the components in `components.yaml` that only one resource uses. */
function unsharedComponents({ files, problemAtPath }: SpecBundle): SpecProblem[] {
  const users = new Map<unknown, Set<string>>();
  for (const { file, content } of files) {
    visitNodes(content, ({ $ref }) => users.set($ref, (users.get($ref) ?? new Set()).add(basename(file))));
  }
  const shared = files.filter(({ file }) => basename(file) === "components.yaml");
  return shared.flatMap(({ content }) =>
    listNames(content).flatMap((path) => {
      const [file, ...others] = users.get(`#/${path.join("/")}`) ?? [];
      if (file === undefined || others.length > 0 || ["components.yaml", "openapi.yaml"].includes(file)) return [];
      return [problemAtPath(path, `only ${file} uses ${path.at(-1)}: move it there [layout/shared]`)];
    }),
  );
}
