import type { OpenApiDocument, WaitNode } from "../spec/openapi-document.ts";
import type { SpecOperation } from "../spec/read-operations.ts";
import { enumValues, fieldAt, fieldNames, itemAt } from "../spec/schema-fields.ts";
import type { Report } from "../spec/spec-error.ts";

/**
 * Checks that `x-waits` only uses fields and values that the operation's response can contain, and that each wait says
 * what it does for each value of an enum.
 */
export function checkWaits(document: OpenApiDocument, operation: SpecOperation, report: Report): void {
  const response = operation.response?.media.schema;
  for (const [name, wait] of Object.entries(operation.node["x-waits"] ?? {})) {
    const at = ["x-waits", name];
    if (!response) {
      report(at, "a wait requires a success response with a JSON body");
      continue;
    }
    const watched = wait.item ? itemAt(document, response, wait.item.among) : response;
    if (!watched) {
      report([...at, "item"], `the response has no list ${wait.item?.among}; it has ${fieldNames(document, response)}`);
      continue;
    }
    if (wait.item && !fieldAt(document, watched, wait.item.by)) {
      report([...at, "item"], `an item has no field ${wait.item.by}; it has ${fieldNames(document, watched)}`);
    }
    for (const key of WAIT_VALUES) {
      for (const [field, wanted] of Object.entries(wait[key] ?? {})) {
        const schema = fieldAt(document, watched, field);
        if (!schema) {
          report([...at, key, field], `the response has no field ${field}; it has ${fieldNames(document, watched)}`);
          continue;
        }
        const known = enumValues(document, schema);
        for (const value of wanted.filter((value) => known && !known.some((one) => matches(value, one)))) {
          report([...at, key, field], `${field} is never ${value}; known values: ${known?.join(", ")}`);
        }
      }
    }
    const ends = [wait.until, wait.fails].flatMap((values) => Object.values(values ?? {}).flat());
    for (const [, value = ""] of wait.description.matchAll(/`([A-Z][A-Z_]+)`/g)) {
      const message = `the description names ${value}, which is neither in \`until\` nor in \`fails\`: add it, or correct the description`;
      if (!ends.includes(value)) report([...at, "description"], message);
    }
    for (const field of new Set(WAIT_VALUES.flatMap((key) => Object.keys(wait[key] ?? {})))) {
      const schema = fieldAt(document, watched, field);
      const known = (schema && enumValues(document, schema)) ?? [];
      for (const value of known.filter((one) => one !== null))
        checkValue(wait, field, value, (keys, message) => report([...at, ...keys], message));
    }
  }
}

const WAIT_VALUES = ["until", "fails", "pending"] as const;

/** Checks that a wait says whether it succeeds, fails or continues when a field has a certain value. */
function checkValue(wait: WaitNode, field: string, value: unknown, report: Report): void {
  const keys = WAIT_VALUES.filter((key) => wait[key]?.[field]?.some((pattern) => matches(pattern, value)));
  if (keys.length === 0) {
    report([], `${field} can be ${value}: add it to \`until\`, \`fails\` or, if the wait continues, \`pending\``);
  } else if (keys.length > 1) {
    report([keys[1] as string, field], `${value} is in \`${keys.join("` and in `")}\`: remove it from one of them`);
  }
}

/** Returns whether a value matches a pattern, in which `*` stands for any text. */
function matches(pattern: string, value: unknown): boolean {
  const parts = pattern.split("*").map((part) => part.replaceAll(/\W/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(String(value));
}
