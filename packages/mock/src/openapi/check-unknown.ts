import type { Schema } from "@cfworker/json-schema";
import type { Violation } from "../http/error-response.ts";
import { toObject } from "../http/json.ts";
import { findSimilar } from "../options/find-similar.ts";
import { declaredFields, type UnknownField } from "./read-body.ts";
import type { Call } from "./read-call.ts";

/** The service's own headers. Any other header that begins with `Cc-` is probably a typo. */
const HEADERS = ["cc-client", "cc-username", "cc-vanity-name", "cc-version"];

/**
 * Returns a violation for each body field, query parameter and `Cc-` header that isn't in the spec. The service ignores
 * unknown names, so a misspelled or misplaced field would have no effect. Body fields that repeat a path
 * parameter are allowed.
 */
export function checkUnknown(
  { operation, path, unknownFields, unknownQuery }: Call,
  headers: Readonly<Record<string, string>>,
): Violation[] {
  const known = operation.parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
  // Body fields may repeat a path parameter under a longer name, since our spec renames some path parameters: the
  // service's `destination_cluster_id` is our `cluster_id`.
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
  return { field, description: `unknown ${kind}, which the service may ignore${hint}` };
}

/**
 * Suggests a correction for an unknown field: a known field of the same object that has a similar name or is nested in
 * the unknown one (`config` in `{settings: {config: …}}`). Failing that, the same or a similar name elsewhere.
 */
function suggestField({ path, value, siblings }: UnknownField, root: Schema): string | undefined {
  const prefix = path.slice(0, path.lastIndexOf(".") + 1);
  const name = path.slice(prefix.length);
  const all = allFields(root);
  const endsWith = (end: string): string | undefined => all.find((other) => `.${other}`.endsWith(end));
  const similar = findSimilar(name, siblings) ?? Object.keys(toObject(value)).find((inner) => siblings.includes(inner));
  if (similar !== undefined) return prefix + similar;
  return endsWith(`.${name}`) ?? endsWith(`_${name}`) ?? findSimilar(name, all);
}

/** Returns the paths of all fields that a body can have, except inside lists and maps. Outer fields come first. */
function allFields(root: Schema): string[] {
  const found: string[] = [];
  const queue = [{ parent: root, prefix: "" }]; // The loop ends, since no body in the spec is recursive.
  for (const { parent, prefix } of queue) {
    for (const [name, schema] of declaredFields(parent).properties) {
      found.push(prefix + name);
      queue.push({ parent: schema, prefix: `${prefix}${name}.` });
    }
  }
  return found;
}
