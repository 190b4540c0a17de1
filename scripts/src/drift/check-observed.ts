import type { OpenApiDocument } from "../spec/openapi-document.ts";
import { isObject, visitNodes } from "../spec/visit-nodes.ts";
import type { KnownDifference } from "./read-known-differences.ts";

/**
 * Checks that each field marked with `x-observed`, that is, seen in a response from the service, has a known difference
 * with the same date, and vice versa.
 *
 * @returns what is missing
 */
export function checkObserved(document: OpenApiDocument, knownDifferences: readonly KnownDifference[]): string[] {
  const marks = new Map<string, unknown>();
  visitNodes(document.components?.schemas ?? {}, ({ properties }, [name]) => {
    for (const [field, schema] of Object.entries(isObject(properties) ? properties : {}))
      if (isObject(schema) && "x-observed" in schema) marks.set(`${name}.${field}`, schema["x-observed"]);
  });
  const known = knownDifferences.flatMap(({ file, name, observed }) =>
    observed === undefined ? [] : name.split(", ").map((field) => ({ file, field, observed })),
  );
  return [
    ...[...marks].flatMap(([field, date]) => {
      const isKnown = known.some((one) => one.field === field && one.observed === date);
      return isKnown
        ? []
        : [`${field} was seen on ${date}, but no known difference with \`observed: "${date}"\` names it`];
    }),
    ...known.flatMap(({ file, field, observed }) => {
      const isMarked = marks.get(field) === observed;
      return isMarked
        ? []
        : [`${file} says that ${field} was seen on ${observed}, but the field has no \`x-observed: "${observed}"\``];
    }),
  ];
}
