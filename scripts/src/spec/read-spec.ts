import { basename } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { addDefaults, defaultPath } from "./defaults.ts";
import { dereference, pointerSegments } from "./dereference.ts";
import { dropNulls, mergePatch } from "./merge-patch.ts";
import type { OpenApiDocument } from "./openapi-document.ts";
import { locateNode, pathTo, problemIn, readSpecFiles, type SpecFile, valueAt } from "./read-files.ts";
import { SpecError, type SpecProblem } from "./spec-error.ts";
import { filterKeys, isObject, type JsonObject, mapValues, visitNodes } from "./visit-nodes.ts";

/** An OpenAPI document merged from an API version's files. */
export interface SpecBundle {
  readonly document: OpenApiDocument;
  /** The files that describe the version, oldest version first. */
  readonly files: readonly SpecFile[];
  /**
   * Creates a problem with a node's file and line. `keys` is the path from the node to the wrong key; empty if the node
   * itself is wrong.
   */
  problemAt(node: object, keys: readonly string[], message: string): SpecProblem;
  /** Like `problemAt()`, but takes the path of the wrong key in the document. */
  problemAtPath(path: readonly string[], message: string): SpecProblem;
}

/**
 * Merges an API version's files into one document. A node has the same path in its file and in the document, so each
 * problem in the document can be traced to a line in a file.
 *
 * @param versionDir the API version's folder: `spec/2024-09-16`
 * @throws {SpecError} if a file can't be parsed, a reference has no target, or a patch changes nothing
 */
export function readSpec(versionDir: string, root: string): SpecBundle {
  const problems: SpecProblem[] = [];
  const files = readSpecFiles(versionDir, root, problems);
  if (problems.length > 0) throw new SpecError(problems);
  problems.push(...checkEntries(files), ...checkNames(files));
  let merged: JsonObject = {};
  for (const file of files) {
    const { "x-extends": extended, ...patch } = file.content;
    // Drops inherited `x-observed` marks, since nobody has observed these fields in the newer version.
    if (extended !== undefined) merged = filterKeys(merged, (key) => key !== "x-observed");
    const hasDefault = (path: readonly string[]): boolean => valueAt(merged, defaultPath(path) ?? [""]) !== undefined;
    const report = (path: readonly string[], message: string) => problems.push(problemIn(file, path, message));
    merged = mergePatch(merged, patch, report, hasDefault) as JsonObject;
  }
  if (problems.length > 0) throw new SpecError(problems);

  const document = orderDocument(dropNulls(addDefaults(merged)) as unknown as OpenApiDocument);
  const parameters = valueAt(merged, ["x-defaults", "parameters", "length"]);
  const problemAtPath: SpecBundle["problemAtPath"] = (path, message) => {
    const found = locateNode(files, path, Number(parameters ?? 0));
    // A problem with a default affects every operation that uses it, so this removes the name of the first one.
    const isShared = found.path[0] === "x-defaults";
    const problem = problemIn(found.file, found.path, isShared ? message.replace(/^[\w.]+: /, "") : message);
    return { ...problem, pointer: (isShared ? found.path : path).join("/") };
  };
  const bundle: SpecBundle = {
    document,
    files,
    problemAt: (node, keys, message) => problemAtPath([...(pathTo(document, node) ?? []), ...keys], message),
    problemAtPath,
  };
  const wrong = checkReferences(bundle);
  if (wrong.length > 0) throw new SpecError(wrong);
  return bundle;
}

/**
 * Sorts a document, so its order doesn't depend on its files: paths are in the order of `tags`, and components are
 * sorted by name. Within a tag, paths keep their order. Drops tags without operations, since a patch can't remove a
 * tag.
 */
function orderDocument({ paths = {}, components = {}, tags = [], ...rest }: OpenApiDocument): OpenApiDocument {
  const names = tags.map(({ name }) => name);
  const tagOf = new Map(
    Object.entries(paths).map(([path, { parameters: _, ...methods }]) => {
      return [path, `${Object.values(methods).find(({ tags }) => tags)?.tags ?? ""}`];
    }),
  );
  // Sorts paths without a tag last: `>>> 0` turns the -1 of `indexOf()` into a large number.
  const rank = ([path]: readonly [string, unknown]): number => names.indexOf(tagOf.get(path) ?? "") >>> 0;
  const isUsed = (name: string): boolean => [...tagOf.values()].some((tag) => `${tag}.`.startsWith(`${name}.`));
  return {
    ...rest,
    ...(tags.length > 0 && { tags: tags.filter(({ name }) => isUsed(name)) }),
    paths: Object.fromEntries(Object.entries(paths).sort((a, b) => rank(a) - rank(b))),
    components: sortKeys(mapValues(components, sortKeys)),
  };
}

function sortKeys<T>(node: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(node).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Checks that the earliest API version states its OpenAPI version, and that later ones name the one they extend. */
function checkEntries(files: readonly SpecFile[]): SpecProblem[] {
  const entries = files.filter(({ file }) => basename(file) === "openapi.yaml");
  return entries.flatMap((entry, index) => {
    const { openapi, "x-extends": extended } = entry.content;
    if (extended !== entries[index - 1]?.apiVersion) {
      return [problemIn(entry, ["x-extends"], "x-extends must name an earlier API version that has a folder")];
    }
    if (index > 0 || String(openapi).startsWith("3.1.")) return [];
    const message = "this is not an OpenAPI 3.1 document: begin the file with `openapi: 3.1.0`";
    return [problemIn(entry, "openapi" in entry.content ? ["openapi"] : [], message)];
  });
}

/** Checks that a version's files define each path and each component once. */
function checkNames(files: readonly SpecFile[]): SpecProblem[] {
  const first = new Map<string, string>();
  return files.flatMap((file) =>
    listNames(file.content).flatMap((path) => {
      const key = [file.apiVersion, ...path].join(" ");
      const other = first.get(key);
      first.set(key, file.file);
      if (other === undefined) return [];
      return [problemIn(file, path, `${other} already defines ${path.at(-1)}: define it in one of the two files`)];
    }),
  );
}

/** Lists the paths and components that a file defines or changes, such as `["components", "schemas", "Cluster"]`. */
export function listNames({ paths, components }: JsonObject): string[][] {
  const sections = Object.entries(components ?? {}).flatMap(([kind, section]) =>
    Object.keys(section ?? {}).map((name) => ["components", kind, name]),
  );
  return [...Object.keys(paths ?? {}).map((path) => ["paths", path]), ...sections];
}

/** Checks that each reference resolves to a component. Redocly would throw on a chain of references that never ends. */
function checkReferences({ document, problemAtPath, files }: SpecBundle): SpecProblem[] {
  const problems: SpecProblem[] = [];
  visitNodes(document, (node, path) => {
    const wrong =
      typeof node.$ref === "string" ? wrongReference(document, node.$ref, node.type) : wrongParts(document, node, path);
    if (!wrong) return;
    if (node.$ref === undefined) {
      problems.push(problemAtPath(path, wrong));
      return;
    }
    const problem = problemAtPath([...path, "$ref"], wrong);
    const removal = locateNode(files, pointerSegments(String(node.$ref)), 0);
    const isRemoved = valueAt(removal.file.content, removal.path) === null;
    const message = `${problem.file}:${problem.line} still refers to this component: remove the reference too`;
    problems.push(isRemoved ? problemIn(removal.file, removal.path, message) : problem);
  });
  return problems;
}

/** Finds component schemas that are a part of themselves, since resolving them would never end. */
function wrongParts(document: OpenApiDocument, node: JsonObject, path: readonly string[]): string | undefined {
  if (path.length !== 3 || path[1] !== "schemas") return undefined;
  const seen = new Set<unknown>();
  const collect = (schema: JsonObject): void => {
    for (const part of ["allOf", "anyOf", "oneOf"].flatMap((key) => (schema[key] ?? []) as JsonObject[])) {
      const target = dereference(document, part) as JsonObject;
      if (seen.has(target)) continue;
      seen.add(target);
      collect(target);
    }
  };
  collect(node);
  return seen.has(node) ? `${path[2]} contains itself: remove it from its allOf, anyOf or oneOf` : undefined;
}

function wrongReference(document: OpenApiDocument, $ref: string, type: unknown): string | undefined {
  if (!/^#\/components\/\w+\/[^/]+$/.test($ref)) {
    return `${$ref} is not a component: refer to one, like \`#/components/schemas/Cluster\``;
  }
  const seen = new Set<string>();
  for (let ref: unknown = $ref; typeof ref === "string"; ) {
    if (seen.has(ref)) return `${$ref} ends up referring to itself: define the component here, or refer to another one`;
    seen.add(ref);
    const target = valueAt(document, pointerSegments(ref));
    if (target === undefined) return `${ref} not found: define it, or correct the reference`;
    const own = isObject(target) ? target.type : undefined;
    if (type !== undefined && own !== undefined && !isDeepStrictEqual(type, own))
      return `the type is ${type}, but ${ref} has the type ${own}: remove the type, or refer to another component`;
    ref = isObject(target) ? target.$ref : undefined;
  }
  return undefined;
}
