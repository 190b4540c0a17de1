import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, relative } from "node:path";
import { getLineColLocation, parseYaml, Source } from "@redocly/openapi-core";
import type { SpecProblem } from "./spec-error.ts";
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
    try {
      const content = parseYaml(source.body);
      if (!isObject(content)) return fail("expected `paths` and `components`");
      const read = { file, apiVersion: basename(dirname(path)), content, source };
      const other = Object.keys(content).find((key) => key !== "paths" && key !== "components");
      if (other !== undefined && basename(path) !== "openapi.yaml") {
        const message = `${other} belongs in openapi.yaml: this file has only \`paths\` and \`components\``;
        problems.push(problemIn(read, [other], message));
      }
      return [read];
    } catch (error) {
      const { reason, mark } = error as { reason?: string; mark?: { line: number; column: number } };
      return fail(`Failed to parse: ${reason ?? error}`, mark?.line, mark?.column);
    }
  });
}

/** Creates a problem with the line of a key in a file. */
export function problemIn({ source, file }: SpecFile, path: readonly string[], message: string): SpecProblem {
  const pointer = `#/${path.map((segment) => segment.replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`;
  const { start } = getLineColLocation({ source, pointer, reportOnKey: true });
  return { file, line: start.line, column: start.col, message };
}
