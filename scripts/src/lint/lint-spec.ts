import { globSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { type Config, getLineColLocation, lintConfig, loadConfig } from "@redocly/openapi-core";
import { lintBundle } from "../spec/bundle-spec.ts";
import type { Parameter } from "../spec/openapi-document.ts";
import { readOperations, type SpecOperation } from "../spec/read-operations.ts";
import { readSpec, type SpecBundle } from "../spec/read-spec.ts";
import { SpecError, type SpecProblem } from "../spec/spec-error.ts";
import { listApiVersions } from "../spec/version-files.ts";
import { checkOperations } from "./check-operations.ts";

/**
 * Checks all API versions against `redocly.yaml`, the layout of the files and the generator's requirements. An
 * inherited problem is only listed for the API version that introduced it.
 *
 * @param root the repository, to which the file names in problems are relative
 * @returns the problems, sorted by file and line
 */
export async function lintSpec(root: string): Promise<SpecProblem[]> {
  const config = await loadConfig({ configPath: join(root, "spec/redocly.yaml") });
  const problems = await checkConfig(config, root);
  const seen = new Set<string>();
  for (const apiVersion of await listApiVersions(root)) {
    for (const problem of await lintVersion(join(root, "spec", apiVersion), root, config)) {
      const key = JSON.stringify([problem.pointer ?? problem.file, problem.message]);
      if (seen.has(key)) continue;
      seen.add(key);
      const { pointer: _, ...found } = problem;
      const own = join("spec", apiVersion, basename(problem.file));
      const isInherited = !problem.file.startsWith(join("spec", apiVersion));
      problems.push(
        isInherited ? { ...found, message: `${found.message} (only in ${apiVersion}: correct it in ${own})` } : found,
      );
    }
  }
  return problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}

async function checkConfig(config: Config, root: string): Promise<SpecProblem[]> {
  const problems = await lintConfig({ config, severity: "error" });
  return problems.flatMap(({ message, ruleId, location }) =>
    location.slice(0, 1).map((at) => {
      const { source, start } = getLineColLocation(at);
      const file = relative(root, source.absoluteRef);
      return { file, line: start.line, column: start.col, message: `${message} [${ruleId}]` };
    }),
  );
}

async function lintVersion(versionDir: string, root: string, config: Config): Promise<readonly SpecProblem[]> {
  let bundle: SpecBundle;
  try {
    bundle = readSpec(versionDir, root);
  } catch (error) {
    if (error instanceof SpecError) return error.problems;
    throw error;
  }
  const found = [...(await lintBundle(bundle, config)), ...strayFiles(versionDir, root)];
  // Stops here if the structure is invalid, since the other checks rely on it.
  if (found.some(({ message }) => message.endsWith("[struct]"))) return found;
  const { operations, problems } = readOperations(bundle);
  return [
    ...found,
    ...problems,
    ...checkVersion(bundle, basename(versionDir)),
    ...checkTags(bundle, operations),
    ...checkOperations(bundle, operations),
  ];
}

/**
 * Checks that `info.version`, the `Cc-Version` parameter and the response header name the folder's API version.
 * Otherwise, a version that extends an earlier one would inherit the earlier name.
 */
function checkVersion({ document, problemAt, problemAtPath }: SpecBundle, version: string): SpecProblem[] {
  const { parameters = {}, headers = {} } = document.components ?? {};
  const components = [
    ...(Object.values(parameters) as Parameter[]).filter(({ name }) => name === "Cc-Version"),
    ...(Object.values(headers) as Parameter[]).filter(({ example }) => /^\d{4}-\d{2}-\d{2}$/.test(String(example))),
  ];
  const problems: SpecProblem[] = [];
  if (document.info.version !== version)
    problems.push(problemAtPath(["info", "version"], `the version must be the folder's name: write "${version}"`));
  for (const node of components) {
    if (node.example !== version)
      problems.push(problemAt(node, ["example"], `the example must be the API version ${version}`));
    if (node.schema?.enum && node.schema.enum.join() !== version)
      problems.push(problemAt(node, ["schema", "enum"], `the only value must be the API version ${version}`));
  }
  return problems;
}

/** Checks that an operation's tag is its resource, and that the tags in `openapi.yaml` are those of the operations. */
function checkTags(
  { document, files, problemAt, problemAtPath }: SpecBundle,
  operations: readonly SpecOperation[],
): SpecProblem[] {
  const isDefined = (name: string): boolean => document.tags?.some((tag) => tag.name === name) ?? false;
  const wrong = operations.flatMap(({ id, resource, node }, index) => {
    const name = resource.join(".");
    const isFirst = operations.findIndex((one) => one.resource.join(".") === name) === index;
    const message = `${id}: the tag must be the resource, ${name}: correct \`tags\` or \`operationId\``;
    if (node.tags?.join() !== name) return problemAt(node, ["tags"], message);
    if (isFirst && !isDefined(name))
      return problemAt(node, ["tags"], `add the tag ${name} to openapi.yaml, with a description`);
    return [];
  });
  const own = files.findLast(({ file }) => basename(file) === "openapi.yaml")?.content.tags ?? [];
  const unused = (own as readonly { readonly name: string }[]).flatMap(({ name }, index) =>
    isDefined(name) ? [] : [problemAtPath(["tags", String(index)], `no operation belongs to ${name}: remove the tag`)],
  );
  return [...wrong, ...unused];
}

/** Finds files that nothing reads, including those next to the API version folders. */
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
