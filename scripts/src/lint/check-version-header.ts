import type { SpecBundle } from "../spec/bundle-spec.ts";
import type { SpecProblem } from "../spec/spec-error.ts";

interface Component {
  readonly name?: string;
  readonly example?: unknown;
}

/**
 * Checks that the `Cc-Version` parameter and the response header name the document's API version. Otherwise, a version
 * that extends an earlier one would inherit the earlier name.
 */
export function checkVersionHeader({ document, problemAt }: SpecBundle): SpecProblem[] {
  const { parameters = {}, headers = {} } = document.components ?? {};
  const components = [
    ...(Object.values(parameters) as Component[]).filter(({ name }) => name === "Cc-Version"),
    ...(Object.values(headers) as Component[]).filter(({ example }) => /^\d{4}-\d{2}-\d{2}$/.test(String(example))),
  ];
  return components
    .filter(({ example }) => example !== document.info.version)
    .map((node) => problemAt(node, ["example"], `the example must be the API version ${document.info.version}`));
}
