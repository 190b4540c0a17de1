import type { Schema } from "@cfworker/json-schema";
import type { Violation } from "../http/error-response.ts";
import { findSimilar } from "../options/find-similar.ts";
import { declaredFields, type UnknownField } from "./read-body.ts";
import type { Call } from "./read-call.ts";

/** The service's own headers. Any other header that begins with `Cc-` is probably a typo. */
const HEADERS = ["cc-client", "cc-username", "cc-vanity-name", "cc-version"];

/**
 * Returns a violation for each body field, query parameter and `Cc-` header that isn't in the spec. The service ignores
 * them, so a misspelt or misplaced field would have no effect. Body fields that repeat a path parameter are allowed.
 */
export function checkUnknown(
  { operation, path, unknownFields, unknownQuery }: Call,
  headers: Readonly<Record<string, string>>,
): Violation[] {
  const known = operation.parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
  // Compares only the ends of names, since our spec renames some path parameters: the service's
  // `destination_cluster_id` is our `cluster_id`.
  const repeats = ({ path: name, value }: UnknownField): boolean =>
    Object.keys(path).some(
      (parameter) =>
        `_${name}`.endsWith(`_${parameter}`) && (value === "" || String(value) === String(path[parameter])),
    );
  return [
    ...unknownFields
      .filter((field) => !repeats(field))
      .map((field) => ignored(field.path, "field", operation.body && suggestField(field, operation.body))),
    ...unknownQuery.map((name) => ignored(name, "query parameter", findSimilar(name, known))),
    ...Object.keys(headers)
      .filter((name) => name.startsWith("cc-") && !HEADERS.includes(name))
      .map((name) => ignored(name, "header", findSimilar(name, HEADERS))),
  ];
}

function ignored(field: string, kind: string, suggestion: string | undefined): Violation {
  const hint = suggestion === undefined ? "" : `. Did you mean ${suggestion}?`;
  return { field, description: `unknown ${kind}, which the service ignores${hint}` };
}

/**
 * Suggests a correction for an unknown field: a field with the same name elsewhere in the body or, failing that, a
 * field with a similar name.
 */
function suggestField({ path, siblings }: UnknownField, root: Schema): string | undefined {
  const name = path.slice(path.lastIndexOf(".") + 1);
  const all = allFields(root);
  const elsewhere = [".", "_"].map((end) => all.find((other) => `.${other}`.endsWith(`${end}${name}`)));
  return elsewhere[0] ?? elsewhere[1] ?? findSimilar(path, siblings) ?? findSimilar(name, all);
}

/** Returns the paths of all fields that a body can have, outer fields first, except those inside lists and maps. */
function allFields(root: Schema): string[] {
  const found: string[] = [];
  const queue = [{ parent: root, prefix: "" }]; // It ends, since no body in the spec is recursive.
  for (const { parent, prefix } of queue) {
    for (const [name, schema] of declaredFields(parent).properties) {
      found.push(prefix + name);
      queue.push({ parent: schema, prefix: `${prefix}${name}.` });
    }
  }
  return found;
}
