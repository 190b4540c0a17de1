import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, relative } from "node:path";
import { getLineColLocation, parseYaml, Source } from "@redocly/openapi-core";
import { SpecError, type SpecProblem } from "./spec-error.ts";
import { versionFiles } from "./version-files.ts";
import { isObject, type JsonObject } from "./visit-nodes.ts";

/** A file of an API version: a part of its OpenAPI document, or a patch of an earlier version's. */
export interface SpecFile {
  /** The file's path, relative to the repository's root. */
  readonly file: string;
  readonly apiVersion: string;
  readonly content: JsonObject;
  readonly source: Source;
}

/**
 * Reads the files that describe an API version, oldest version first.
 *
 * @throws {SpecError} if a file isn't YAML, or has keys that don't belong in it
 */
export function readSpecFiles(versionDir: string, root: string): SpecFile[] {
  const files: SpecFile[] = [];
  const problems: SpecProblem[] = [];
  for (const path of versionFiles(versionDir)) {
    const file = relative(root, path);
    const read = readSpecFile(path, file, basename(dirname(path)));
    if ("message" in read) problems.push(read);
    else files.push(read);
  }
  if (problems.length > 0) throw new SpecError(problems);
  return files;
}

function readSpecFile(path: string, file: string, apiVersion: string): SpecFile | SpecProblem {
  const fail = (message: string, line = 0, column = 0): SpecProblem => ({
    file,
    line: line + 1,
    column: column + 1,
    message,
  });
  if (!existsSync(path)) return fail("the file is missing: add it");
  const source = new Source(file, readFileSync(path, "utf8").replaceAll("\r\n", "\n"));
  try {
    const content = parseYaml(source.body);
    if (!isObject(content)) return fail("expected `paths` and `components`");
    const read = { file, apiVersion, content, source };
    if (basename(path) === "openapi.yaml") return read;
    const other = Object.keys(content).find((key) => key !== "paths" && key !== "components");
    if (other === undefined) return read;
    const message = `${other} belongs in openapi.yaml: this file has only \`paths\` and \`components\``;
    return problemIn(read, [other], message);
  } catch (error) {
    const { reason, mark } = error as { reason?: string; mark?: { line: number; column: number } };
    return fail(`Failed to parse: ${reason ?? error}`, mark?.line, mark?.column);
  }
}

/** Creates a problem with the line of a key in a file. */
export function problemIn(read: SpecFile, path: readonly string[], message: string): SpecProblem {
  const { start } = getLineColLocation({ source: read.source, pointer: toPointer(path), reportOnKey: true });
  return { file: read.file, line: start.line, column: start.col, message };
}

function toPointer(path: readonly string[]): string {
  return `#/${path.map((segment) => segment.replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`;
}
