import { addDefaults, defaultPath } from "./defaults.ts";
import { pointerSegments } from "./dereference.ts";
import { DATA_KEYS, dropNulls, isObject, type JsonObject, mergePatch, NAMING_KEYS } from "./merge-patch.ts";
import type { OpenApiDocument } from "./openapi-document.ts";
import { orderDocument } from "./order-document.ts";
import { positionOf, readSpecFiles, type SpecFile } from "./read-files.ts";
import { SpecError, type SpecProblem } from "./spec-error.ts";

/** An API version's OpenAPI document. */
export interface SpecBundle {
  readonly document: OpenApiDocument;
  /**
   * Creates a problem with a node's file and line. `keys` is the path from the node to the wrong key, and empty if the
   * node itself is wrong.
   */
  problemAt(node: object, keys: readonly string[], message: string): SpecProblem;
}

/** A document that was merged from an API version's files. */
export interface MergedSpec extends SpecBundle {
  /** The files that describe the version, oldest version first. */
  readonly files: readonly SpecFile[];
  /** Like {@link problemAt}, with the path of the wrong key in the document. */
  problemAtPath(path: readonly string[], message: string): SpecProblem;
}

/**
 * Merges an API version's files into one document. A file's nodes have the same path in the document, so problems in the
 * document have a line in a file.
 *
 * @param versionDir the API version's folder: `spec/2024-09-16`
 * @throws {SpecError} if a file can't be parsed, a reference has no target, or a patch changes nothing
 */
export function readSpec(versionDir: string, root: string): MergedSpec {
  const files = readSpecFiles(versionDir, root);
  const problems = [...checkEntries(files), ...checkNames(files)];
  let merged: JsonObject = {};
  for (const file of files) {
    const { openapi, "x-extends": _, ...patch } = file.content;
    const hasDefault = (path: readonly string[]): boolean => hasNode(merged, defaultPath(path) ?? [""]);
    const report = (path: readonly string[], message: string): void => {
      problems.push({ file: file.file, ...positionOf(file, path), message });
    };
    merged = mergePatch(merged, patch, report, hasDefault) as JsonObject;
  }
  if (problems.length > 0) throw new SpecError(problems);
  const { openapi } = files[0]?.content ?? {};
  const document = orderDocument({ openapi, ...dropNulls(addDefaults(merged)) } as unknown as OpenApiDocument);
  const defaults = merged["x-defaults"];
  const problemAtPath = (path: readonly string[], message: string): SpecProblem => {
    const found = locate(
      files,
      path,
      isObject(defaults) && Array.isArray(defaults.parameters) ? defaults.parameters.length : 0,
    );
    // Operations share a default, so a problem in it isn't about one of them.
    const shared = found.path[0] === "x-defaults" ? message.replace(/^[\w.]+: /, "") : message;
    return { file: found.file.file, ...positionOf(found.file, found.path), message: shared, pointer: path.join("/") };
  };
  const bundle: MergedSpec = {
    document,
    files,
    problemAt: (node, keys, message) => problemAtPath([...(pathTo(document, node) ?? []), ...keys], message),
    problemAtPath,
  };
  problems.push(...checkReferences(bundle));
  if (problems.length > 0) throw new SpecError(problems);
  return bundle;
}

/** Checks each `openapi.yaml`: the oldest says which OpenAPI version it has, and the others what they extend. */
function checkEntries(files: readonly SpecFile[]): SpecProblem[] {
  const entries = files.filter(({ file }) => /[/\\]openapi\.yaml$/.test(file));
  return entries.flatMap((entry, index) => {
    const { openapi, "x-extends": extended } = entry.content;
    const fail = (key: string, message: string): SpecProblem[] => [
      { file: entry.file, ...positionOf(entry, key in entry.content ? [key] : []), message },
    ];
    if (extended !== entries[index - 1]?.apiVersion) {
      return fail("x-extends", "x-extends must name an earlier API version that has a folder");
    }
    if (index === 0 && !String(openapi).startsWith("3.1.")) {
      return fail("openapi", "this is not an OpenAPI 3.1 document: begin the file with `openapi: 3.1.0`");
    }
    return [];
  });
}

/** Checks that a version's files define each path and each component once. */
function checkNames(files: readonly SpecFile[]): SpecProblem[] {
  const first = new Map<string, string>();
  return files.flatMap((file) => {
    const { paths, components } = file.content;
    const sections = [
      ["paths", paths] as const,
      ...Object.entries(components ?? {}).map(([kind, section]) => [`components/${kind}`, section] as const),
    ];
    return sections.flatMap(([section, names]) =>
      Object.keys(names ?? {}).flatMap((name) => {
        const key = `${file.apiVersion} ${section} ${name}`;
        const other = first.get(key);
        first.set(key, file.file);
        if (other === undefined) return [];
        const message = `${other} already defines ${name}: define it in one of the two files`;
        return [{ file: file.file, ...positionOf(file, [...section.split("/"), name]), message }];
      }),
    );
  });
}

/** Checks that each reference leads to a component. Redocly throws if references lead in a circle. */
function checkReferences({ document, problemAtPath, files }: MergedSpec): SpecProblem[] {
  const problems: SpecProblem[] = [];
  visitNodes(document, (node, path) => {
    const wrong = typeof node.$ref === "string" ? wrongReference(document, node.$ref) : undefined;
    if (!wrong) return;
    const problem = problemAtPath([...path, "$ref"], wrong);
    const removal = locate(files, pointerSegments(String(node.$ref)), 0);
    const isRemoved = valueAt(removal.file.content, removal.path) === null;
    problems.push(
      isRemoved
        ? problemAtPath(
            removal.path,
            `${problem.file}:${problem.line} still refers to this component: remove the reference too`,
          )
        : problem,
    );
  });
  return problems;
}

function wrongReference(document: OpenApiDocument, $ref: string): string | undefined {
  if (!/^#\/components\/\w+\/[^/]+$/.test($ref)) {
    return `${$ref} is not a component: refer to one, like \`#/components/schemas/Cluster\``;
  }
  const seen = new Set<string>();
  for (let ref: unknown = $ref; typeof ref === "string"; ) {
    if (seen.has(ref)) return `${$ref} leads back to itself: describe the component here, or refer to another one`;
    seen.add(ref);
    const target = valueAt(document, pointerSegments(ref));
    if (target === undefined) return `there is no ${ref}: define it, or correct the reference`;
    ref = isObject(target) ? target.$ref : undefined;
  }
  return undefined;
}

/** Lists what the references in a file of the spec name: `#/components/schemas/Cluster`. */
export function componentReferences(content: JsonObject): string[] {
  const references: string[] = [];
  visitNodes(content, ({ $ref }) => {
    if (typeof $ref === "string") references.push($ref);
  });
  return references;
}

/** Calls a function for each object that isn't data or a map of names. */
function visitNodes(document: object, visit: (node: JsonObject, path: readonly string[]) => void): void {
  const walk = (node: unknown, path: readonly string[], isNaming: boolean): void => {
    if (typeof node !== "object" || node === null) return;
    if (!isNaming && !Array.isArray(node)) visit(node as JsonObject, path);
    for (const [key, child] of Object.entries(node)) {
      if (isNaming || !DATA_KEYS.has(key))
        walk(child, [...path, key], !isNaming && NAMING_KEYS.has(key) && !Array.isArray(child));
    }
  };
  walk(document, [], false);
}

/** Where a node of the document stands: the newest file that has it, or else the one that has its nearest ancestor. */
function locate(
  files: readonly SpecFile[],
  path: readonly string[],
  parameters: number,
): { file: SpecFile; path: readonly string[] } {
  const index = path[0] === "paths" && path[2] === "parameters" ? Number(path[3]) : Number.NaN;
  const own = index >= parameters ? path.with(3, String(index - parameters)) : path;
  const newest = files.toReversed();
  for (const candidate of index < parameters ? [defaultPath(path)] : [own, defaultPath(own)]) {
    for (const file of candidate ? newest : []) {
      const found = existing(file.content, candidate as readonly string[]);
      const value = valueAt(file.content, found);
      if (found.length === candidate?.length) return { file, path: [...found, ...removedKey(value)] };
      // An older file has the node too, but this one replaces one of its ancestors.
      if (!isObject(value)) return { file, path: found };
    }
  }
  const [file, found] = newest
    .map((one) => [one, existing(one.content, own)] as const)
    .reduce((best, one) => (one[1].length > best[1].length ? one : best));
  return { file, path: found };
}

/** Returns a key that a patch removes from a node, since a problem with the node is likely about that. */
function removedKey(node: unknown): string[] {
  if (!isObject(node)) return [];
  return Object.keys(node)
    .filter((key) => node[key] === null && !DATA_KEYS.has(key))
    .slice(0, 1);
}

function existing(node: unknown, path: readonly string[]): string[] {
  const [key, ...rest] = path;
  if (key === undefined || typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return [];
  return [key, ...existing((node as JsonObject)[key], rest)];
}

function hasNode(node: unknown, path: readonly string[]): boolean {
  return existing(node, path).length === path.length;
}

function valueAt(node: unknown, path: readonly string[]): unknown {
  return path.reduce((at, key) => (typeof at === "object" && at !== null ? (at as JsonObject)[key] : undefined), node);
}

function pathTo(parent: unknown, node: object): string[] | undefined {
  if (parent === node) return [];
  if (typeof parent !== "object" || parent === null) return undefined;
  for (const [key, child] of Object.entries(parent)) {
    const path = pathTo(child, node);
    if (path) return [key, ...path];
  }
  return undefined;
}
