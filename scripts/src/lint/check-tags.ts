import { basename } from "node:path";
import type { SpecOperation } from "../spec/read-operations.ts";
import type { SpecBundle } from "../spec/read-spec.ts";
import type { SpecProblem } from "../spec/spec-error.ts";

/** Checks that an operation's tag is its resource, and that each tag has operations, such as those of a subresource. */
export function checkTags(
  { document, files, problemAt, problemAtPath }: SpecBundle,
  operations: readonly SpecOperation[],
): SpecProblem[] {
  const wrong = operations.flatMap(({ id, resource, node }) => {
    const name = resource.join(".");
    if (node.tags?.length === 1 && node.tags[0] === name) return [];
    return [
      problemAt(node, ["tags"], `${id}: the tag must be the resource, ${name}: correct \`tags\` or \`operationId\``),
    ];
  });
  const own = files.findLast(({ file }) => basename(file) === "openapi.yaml")?.content.tags ?? [];
  const unused = (own as readonly { readonly name: string }[]).flatMap(({ name }, index) =>
    document.tags?.some((tag) => tag.name === name)
      ? []
      : [problemAtPath(["tags", String(index)], `no operation belongs to ${name}: remove the tag`)],
  );
  return [...wrong, ...unused];
}
