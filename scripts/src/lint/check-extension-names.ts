import type { SpecBundle } from "../spec/read-spec.ts";
import type { SpecProblem } from "../spec/spec-error.ts";
import { visitNodes } from "../spec/visit-nodes.ts";
import { OPERATION_EXTENSIONS } from "./check-extension-forms.ts";

const SCHEMA_EXTENSIONS = ["x-alias", "x-observed", "x-secret"];

/** Finds `x-` extensions that no code reads, because their names are misspelt or they are in the wrong place. */
export function checkExtensionNames({ document, problemAt }: SpecBundle): SpecProblem[] {
  const problems: SpecProblem[] = [];
  visitNodes(document, (node) => {
    const known = "responses" in node ? Object.keys(OPERATION_EXTENSIONS) : SCHEMA_EXTENSIONS;
    for (const key of Object.keys(node).filter((key) => key.startsWith("x-") && !known.includes(key))) {
      const message = `${key} is not an extension of this object: known names are ${known.join(", ")}`;
      problems.push(problemAt(node, [key], message));
    }
  });
  return problems;
}
