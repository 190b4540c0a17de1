import type { SpecBundle } from "../spec/bundle-spec.ts";
import type { SpecProblem } from "../spec/spec-error.ts";
import { OPERATION_EXTENSIONS } from "./check-extension-forms.ts";

const SCHEMA_EXTENSIONS = ["x-alias", "x-secret"];
/** The keys whose values are data, such as examples. In such data, a key such as `x-id` isn't an extension. */
const VALUES = new Set(["const", "default", "enum", "example", "examples", "value"]);

/** Keys whose children are named by the spec's author: in `headers`, a header's name may begin with `x-`. */
const NAMING = new Set(["headers", "parameters", "patternProperties", "properties", "responses", "schemas"]);

/** Finds `x-` extensions that no code reads, because their names are misspelt or they are in the wrong place. */
export function checkExtensionNames(bundle: SpecBundle): SpecProblem[] {
  const problems: SpecProblem[] = [];
  const seen = new Set<unknown>();
  const visit = (node: unknown, isNaming: boolean): void => {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    const known = "responses" in node && !isNaming ? Object.keys(OPERATION_EXTENSIONS) : SCHEMA_EXTENSIONS;
    for (const [key, child] of Object.entries(node)) {
      if (!isNaming && key.startsWith("x-") && !known.includes(key)) {
        problems.push(
          bundle.problemAt(
            node,
            [key],
            `${key} is not an extension of this object: known names are ${known.join(", ")}`,
          ),
        );
      }
      // Keys inside an extension aren't extensions.
      if (isNaming || !(VALUES.has(key) || key.startsWith("x-"))) {
        visit(child, !isNaming && NAMING.has(key) && !Array.isArray(child));
      }
    }
  };
  visit(bundle.document, false);
  return problems;
}
