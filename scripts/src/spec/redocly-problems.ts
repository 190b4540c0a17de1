import { stripVTControlCharacters } from "node:util";
import { BaseResolver, type Config, lintDocument, Source } from "@redocly/openapi-core";
import { pointerSegments } from "./dereference.ts";
import type { SpecBundle } from "./read-spec.ts";
import type { SpecProblem } from "./spec-error.ts";

/** Lints a bundled document with Redocly and returns the problems and where they are in the spec files. */
export async function lintBundle({ document, problemAtPath }: SpecBundle, config: Config): Promise<SpecProblem[]> {
  const source = new Source(`${document.info?.version}.yaml`, "");
  const problems = await lintDocument({
    document: { source, parsed: document },
    config,
    externalRefResolver: new BaseResolver(),
  });
  return problems.flatMap(({ message, ruleId, location: [location], ignored }) => {
    if (ignored) return [];
    const path = pointerSegments(location?.pointer ?? "").filter((key) => key !== "");
    return [problemAtPath(path, `${stripVTControlCharacters(message).trim()} [${ruleId}]`)];
  });
}
