import type { SpecBundle } from "../spec/bundle-spec.ts";
import type { SpecOperation } from "../spec/read-operations.ts";
import type { Report, SpecProblem } from "../spec/spec-error.ts";
import { checkDescriptions } from "./check-descriptions.ts";
import { checkExtensionForms } from "./check-extension-forms.ts";
import { checkExtensionNames } from "./check-extension-names.ts";
import { checkExtensions } from "./check-extensions.ts";
import { checkNames } from "./check-names.ts";
import { checkParameters } from "./check-parameters.ts";
import { checkResponses } from "./check-responses.ts";
import { checkSecrets } from "./check-secrets.ts";
import { checkSupport } from "./check-support.ts";

/** Checks operations against the client's and the generator's rules, which are stricter than OpenAPI. */
export function checkOperations(bundle: SpecBundle, operations: readonly SpecOperation[]): SpecProblem[] {
  const { document } = bundle;
  const problems = [
    ...checkNames(bundle, operations),
    ...checkExtensionNames(bundle),
    ...checkResponses(bundle, operations),
    ...checkSecrets(bundle),
    ...checkDescriptions(bundle),
  ];
  for (const operation of operations) {
    const report: Report = (keys, message) => {
      problems.push(bundle.problemAt(operation.node, keys, `${operation.id}: ${message}`));
    };
    checkParameters(document, operation, report);
    checkSupport(document, operation, report);
    if (checkExtensionForms(operation.node, report)) checkExtensions(document, operation, operations, report);
  }
  return problems;
}
