import type { SpecBundle } from "../spec/bundle-spec.ts";
import type { SpecOperation } from "../spec/read-operations.ts";
import type { Report, SpecProblem } from "../spec/spec-error.ts";
import { checkExtensions } from "./check-extensions.ts";
import { checkNames } from "./check-names.ts";
import { checkParameters } from "./check-parameters.ts";
import { checkShapes } from "./check-shapes.ts";

/** Checks what the client takes for granted and OpenAPI's own rules don't say. */
export function checkOperations(bundle: SpecBundle, operations: readonly SpecOperation[]): SpecProblem[] {
  const { document } = bundle;
  const problems = checkNames(bundle, operations);
  for (const operation of operations) {
    const report: Report = (keys, message) => {
      problems.push(bundle.problemAt(operation.node, keys, `${operation.id}: ${message}`));
    };
    checkParameters(document, operation, report);
    if (checkShapes(operation.node, report)) checkExtensions(document, operation, operations, report);
  }
  return problems;
}
