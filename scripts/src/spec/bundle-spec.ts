import { dirname } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { BaseResolver, type Config, createConfig, lintDocument, Source } from "@redocly/openapi-core";
import { pointerSegments } from "./dereference.ts";
import { readSpec, type SpecBundle } from "./read-spec.ts";
import { SpecError, type SpecProblem } from "./spec-error.ts";

const config = await createConfig({
  rules: { struct: "error", "operation-operationId-unique": "error", "path-params-defined": "error" },
});

/**
 * Reads an API version's files as one OpenAPI document.
 *
 * @param entry the API version's `openapi.yaml`
 * @param root the repository, to which the file names in problems are relative
 * @throws {SpecError} if a file can't be parsed, a reference has no target, a patch changes nothing, or the result isn't
 * a valid OpenAPI 3.1 document
 */
export async function bundleSpec(entry: string, root: string): Promise<SpecBundle> {
  const bundle = readSpec(dirname(entry), root);
  const problems = await lintBundle(bundle, config);
  if (problems.length > 0) throw new SpecError(problems);
  return bundle;
}

/** Lints a bundled document with Redocly and returns the problems with their locations in the spec files. */
export async function lintBundle({ document, problemAtPath }: SpecBundle, config: Config): Promise<SpecProblem[]> {
  const source = new Source(`${document.info?.version}.yaml`, "");
  const externalRefResolver = new BaseResolver();
  const problems = await lintDocument({ document: { source, parsed: document }, config, externalRefResolver });
  return problems.flatMap(({ message, ruleId, location: [location], ignored }) => {
    if (ignored) return [];
    const path = pointerSegments(location?.pointer ?? "").filter((key) => key !== "");
    return [problemAtPath(path, `${stripVTControlCharacters(message).trim()} [${ruleId}]`)];
  });
}

/** Formats a document as JSON with a line for each operation and component, so a diff shows which ones changed. */
export function toLines(document: object): string {
  return `${writeLines(document, 3)}\n`;
}

function writeLines(value: unknown, depth: number): string {
  if (depth === 0 || typeof value !== "object" || value === null || Array.isArray(value)) return JSON.stringify(value);
  const lines = Object.entries(value).map(([key, child]) => `${JSON.stringify(key)}: ${writeLines(child, depth - 1)}`);
  return `{\n${lines.join(",\n")}\n}`;
}
