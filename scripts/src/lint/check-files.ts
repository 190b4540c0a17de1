import { globSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { componentReferences, type MergedSpec } from "../spec/read-spec.ts";
import type { SpecProblem } from "../spec/spec-error.ts";

/**
 * Checks that nothing in an API version's folder is ignored, that each component has a name of its own, and that it
 * stands with the only resource that uses it.
 *
 * @param versionDir the API version's folder: `spec/2022-03-31`
 */
export function checkFiles(bundle: MergedSpec, versionDir: string, root: string): SpecProblem[] {
  return [...strayFiles(versionDir, root), ...wrongNames(bundle), ...unsharedComponents(bundle)];
}

/** Finds files that nothing reads, including those beside the API versions' folders. */
function strayFiles(versionDir: string, root: string): SpecProblem[] {
  const own = globSync("**/*.*", { cwd: versionDir }).filter((file) => !VERSION_FILE.test(file.replaceAll("\\", "/")));
  const beside = globSync("*.*", { cwd: join(versionDir, "..") }).filter((file) => !SPEC_FILES.includes(file));
  return [...own, ...beside.map((file) => join("..", file))].map((file) => ({
    file: relative(root, join(versionDir, file)),
    line: 1,
    column: 1,
    message: "nothing reads this file: remove it, or move it to where it belongs [layout/stray]",
  }));
}
const VERSION_FILE = /^([^/]+\.yaml|vendor-facts\.json|known-differences\/[^/]+\.yaml)$/;
const SPEC_FILES = ["README.md", "redocly.yaml", "vendor.yaml"];

function wrongNames({ document, problemAtPath }: MergedSpec): SpecProblem[] {
  const kinds = new Map<string, string>();
  return Object.entries(document.components ?? {}).flatMap(([kind, section]) =>
    Object.keys(section).flatMap((name) => {
      const counterpart = kinds.get(name.toLowerCase());
      kinds.set(name.toLowerCase(), `${kind}.${name}`);
      const messages = [
        ...(/^([A-Z][a-z0-9]+)+$/.test(name) ? [] : [`${name} must be in PascalCase: rename it [layout/pascal-case]`]),
        ...(kind === "schemas" && name in globalThis
          ? [`a schema named ${name} would hide the JavaScript global ${name}: rename it [layout/no-global]`]
          : []),
        ...(counterpart ? [`${counterpart} has the same name: rename one of the two [layout/unique]`] : []),
      ];
      return messages.map((message) => problemAtPath(["components", kind, name], message));
    }),
  );
}

/** Finds the components in `components.yaml` that only one resource uses. */
function unsharedComponents({ files, problemAtPath }: MergedSpec): SpecProblem[] {
  const users = new Map<string, Set<string>>();
  for (const { file, content } of files) {
    for (const $ref of componentReferences(content)) {
      users.set($ref, (users.get($ref) ?? new Set()).add(basename(file)));
    }
  }
  const shared = files.filter(({ file }) => basename(file) === "components.yaml");
  return shared.flatMap(({ content }) =>
    Object.entries(content.components ?? {}).flatMap(([kind, section]) =>
      Object.keys(section).flatMap((name) => {
        const [file, ...others] = users.get(`#/components/${kind}/${name}`) ?? [];
        if (file === undefined || others.length > 0 || ["components.yaml", "openapi.yaml"].includes(file)) return [];
        return [problemAtPath(["components", kind, name], `only ${file} uses ${name}: move it there [layout/shared]`)];
      }),
    ),
  );
}
