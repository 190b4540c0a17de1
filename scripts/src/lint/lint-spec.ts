import { basename, join, relative } from "node:path";
import { type Config, getLineColLocation, lintConfig, loadConfig } from "@redocly/openapi-core";
import { lintBundle } from "../spec/bundle-spec.ts";
import { listApiVersions } from "../spec/list-api-versions.ts";
import { readOperations, type SpecOperation } from "../spec/read-operations.ts";
import { readSpec, type SpecBundle } from "../spec/read-spec.ts";
import { SpecError, type SpecProblem } from "../spec/spec-error.ts";
import { checkFiles } from "./check-files.ts";
import { checkOperations } from "./check-operations.ts";

/**
 * Checks all API versions against `redocly.yaml`, the layout of the files and the generator's requirements. A problem
 * that an API version inherits is only listed for the version that it inherits it from.
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
      const isInherited = !problem.file.startsWith(join("spec", apiVersion));
      problems.push(
        isInherited ? { ...found, message: `${found.message} (only in ${apiVersion}: correct it there)` } : found,
      );
    }
  }
  const distinct = [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
  return distinct.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
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
  const found = [...(await lintBundle(bundle, config)), ...checkFiles(bundle, versionDir, root)];
  if (found.length > 0) return found;
  const { operations, problems } = readOperations(bundle);
  return [
    ...problems,
    ...checkVersionHeader(bundle),
    ...checkTags(bundle, operations),
    ...checkOperations(bundle, operations),
  ];
}

interface Component {
  readonly name?: string;
  readonly example?: unknown;
}

/**
 * Checks that the `Cc-Version` parameter and the response header name the document's API version. Otherwise, a version
 * that extends an earlier one would inherit the earlier name.
 */
function checkVersionHeader({ document, problemAt }: SpecBundle): SpecProblem[] {
  const { parameters = {}, headers = {} } = document.components ?? {};
  const components = [
    ...(Object.values(parameters) as Component[]).filter(({ name }) => name === "Cc-Version"),
    ...(Object.values(headers) as Component[]).filter(({ example }) => /^\d{4}-\d{2}-\d{2}$/.test(String(example))),
  ];
  return components
    .filter(({ example }) => example !== document.info.version)
    .map((node) => problemAt(node, ["example"], `the example must be the API version ${document.info.version}`));
}

/** Checks that an operation's tag is its resource, and that each tag has operations, such as those of a subresource. */
function checkTags(
  { document, files, problemAt, problemAtPath }: SpecBundle,
  operations: readonly SpecOperation[],
): SpecProblem[] {
  const wrong = operations.flatMap(({ id, resource, node }) => {
    const name = resource.join(".");
    if (node.tags?.length === 1 && node.tags[0] === name) return [];
    return [
      problemAt(node, ["tags"], `${id}: the tag must be the resource, ${name}: correct \`tags\` or \`operationId\``),
    ];
  });
  const own = files.findLast(({ file }) => basename(file) === "openapi.yaml")?.content.tags ?? [];
  const unused = (own as readonly { readonly name: string }[]).flatMap(({ name }, index) =>
    document.tags?.some((tag) => tag.name === name)
      ? []
      : [problemAtPath(["tags", String(index)], `no operation belongs to ${name}: remove the tag`)],
  );
  return [...wrong, ...unused];
}
