import { dirname } from "node:path";
import { createConfig } from "@redocly/openapi-core";
import { readSpec, type SpecBundle } from "./read-spec.ts";
import { lintBundle } from "./redocly-problems.ts";
import { SpecError } from "./spec-error.ts";

export type { SpecBundle } from "./read-spec.ts";

const config = await createConfig({ rules: { struct: "error" } });

/**
 * Reads an API version's files as one OpenAPI document.
 *
 * @param entry the API version's `openapi.yaml`
 * @param root the repository, to which the file names in problems are relative
 * @throws {SpecError} if a file can't be parsed, a reference has no target, a patch changes nothing, or the result isn't
 * an OpenAPI 3.1 document
 */
export async function bundleSpec(entry: string, root: string): Promise<SpecBundle> {
  const bundle = readSpec(dirname(entry), root);
  const problems = await lintBundle(bundle, config);
  if (problems.length > 0) throw new SpecError(problems);
  return bundle;
}
