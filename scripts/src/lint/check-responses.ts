import type { SpecBundle } from "../spec/bundle-spec.ts";
import { componentName } from "../spec/dereference.ts";
import type { SpecOperation } from "../spec/read-operations.ts";
import type { SpecProblem } from "../spec/spec-error.ts";

/** Checks that each response component is used for just one status, such as `BadRequest` for 400. */
export function checkResponses(
  { document, problemAt }: SpecBundle,
  operations: readonly SpecOperation[],
): SpecProblem[] {
  const uses = operations.flatMap(({ id, node, responses }) =>
    Object.entries(responses).flatMap(([status, response]) => {
      const name = componentName(document, "responses", response);
      return name === undefined ? [] : [{ id, node, status, name }];
    }),
  );
  return [...Map.groupBy(uses, ({ name }) => name)].flatMap(([name, all]) => {
    const byStatus = [...Map.groupBy(all, ({ status }) => status)].sort(([, a], [, b]) => b.length - a.length);
    const [[usual = ""] = [], ...others] = byStatus;
    return others.flatMap(([status, some]) =>
      some.map(({ id, node }) =>
        problemAt(
          node.responses ?? node,
          [status],
          `${id}: ${status} refers to ${name}, the response of ${usual}: refer to another`,
        ),
      ),
    );
  });
}
