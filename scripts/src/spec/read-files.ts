import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, relative } from "node:path";
import { getLineColLocation, parseYaml, Source } from "@redocly/openapi-core";
import { defaultPath } from "./defaults.ts";
import type { SpecProblem } from "./spec-error.ts";
import { versionFiles } from "./version-files.ts";
import { childKind, isObject, type JsonObject } from "./visit-nodes.ts";

/** One of an API version's files: a part of its OpenAPI document, or a patch of an earlier version's document. */
export interface SpecFile {
  /** The file's path, relative to the repository's root. */
  readonly file: string;
  readonly apiVersion: string;
  readonly content: JsonObject;
  readonly source: Source;
}

/** Reads the files that describe an API version, oldest version first, and reports those that can't be merged. */
export function readSpecFiles(versionDir: string, root: string, problems: SpecProblem[]): SpecFile[] {
  return versionFiles(versionDir).flatMap((path) => {
    const file = relative(root, path);
    const fail = (message: string, line = 0, column = 0): SpecFile[] => {
      problems.push({ file, line: line + 1, column: column + 1, message });
      return [];
    };
    if (!existsSync(path)) return fail("the file is missing: add it");
    const source = new Source(file, readFileSync(path, "utf8").replaceAll("\r\n", "\n"));
    const lost = source.body.split("\n").findIndex((line) => /(^|[\s{,"'])__proto__["']?\s*:/.test(line));
    if (lost >= 0) return fail("JavaScript drops a key named __proto__: rename it", lost);
    try {
      const content = parseYaml(source.body);
      if (!isObject(content)) return fail("expected `paths` and `components`");
      const read = { file, apiVersion: basename(dirname(path)), content, source };
      const other = Object.keys(content).find((key) => key !== "paths" && key !== "components");
      if (other !== undefined && basename(path) !== "openapi.yaml") {
        const message = `${other} belongs in openapi.yaml: this file may only have \`paths\` and \`components\``;
        problems.push(problemIn(read, [other], message));
      }
      for (const key of ["paths", "components"].filter((name) => content[name] === null))
        problems.push(problemIn(read, [key], `${key} has no entries: add one, or remove this line`));
      return [read];
    } catch (error) {
      const { reason, mark } = error as { reason?: string; mark?: { line: number; column: number } };
      return fail(`Failed to parse: ${reason ?? error}`, mark?.line, mark?.column);
    }
  });
}

/** Creates a problem that points to a key's line in a file. */
export function problemIn({ source, file }: SpecFile, path: readonly string[], message: string): SpecProblem {
  const pointer = `#/${path.map((segment) => segment.replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`;
  const { start } = getLineColLocation({ source, pointer, reportOnKey: true });
  return { file, line: start.line, column: start.col, message };
}

/**
 * Finds where a node of the document is defined: in the newest API version's file that has it, otherwise in
 * `x-defaults`. If neither has it, returns the location of its nearest ancestor.
 *
 * @param count the number of default parameters, which come before a path's own
 */
export function locateNode(
  files: readonly SpecFile[],
  path: readonly string[],
  count: number,
): { file: SpecFile; path: readonly string[] } {
  const index = path[0] === "paths" && path[2] === "parameters" ? Number(path[3]) : Number.NaN;
  const own = index >= count ? path.with(3, String(index - count)) : path;
  const candidates = index < count ? [defaultPath(path)] : [own, defaultPath(own)];
  const found: { file: SpecFile; path: readonly string[]; missing: number }[] = [];
  for (const candidate of candidates.filter((one) => one !== undefined)) {
    for (const file of files.toReversed()) {
      const known = existing(file.content, candidate);
      const value = valueAt(file.content, known);
      if (known.length === candidate.length) return { file, path: [...known, ...removedKey(value)] };
      // This file replaces a node that contains the missing one, so what earlier versions' files define doesn't count.
      if (!isObject(value)) return { file, path: known };
      found.push({ file, path: known, missing: candidate.length - known.length });
    }
  }
  return found.reduce((best, one) => (one.missing < best.missing ? one : best));
}

/** Returns a key that a patch removes from a node, since the removal probably caused the node's problem. */
function removedKey(node: unknown): string[] {
  const removed = (key: string): boolean =>
    (node as JsonObject)[key] === null && childKind(node, undefined, key) !== "data";
  return isObject(node) ? Object.keys(node).filter(removed).slice(0, 1) : [];
}

function existing(node: unknown, path: readonly string[]): string[] {
  const [key, ...rest] = path;
  if (key === undefined || typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return [];
  return [key, ...existing((node as JsonObject)[key], rest)];
}

export function valueAt(node: unknown, path: readonly string[]): unknown {
  return path.reduce((at, key) => (typeof at === "object" && at !== null ? (at as JsonObject)[key] : undefined), node);
}

export function pathTo(parent: unknown, node: object): string[] | undefined {
  if (parent === node) return [];
  if (typeof parent !== "object" || parent === null) return undefined;
  for (const [key, child] of Object.entries(parent)) {
    const path = pathTo(child, node);
    if (path) return [key, ...path];
  }
  return undefined;
}
