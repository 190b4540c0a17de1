import type { FieldValues, OpenApiDocument } from "./openapi-document.ts";
import type { SpecOperation } from "./read-operations.ts";
import { enumValues, fieldAt, fieldNames } from "./schema-fields.ts";
import type { Report } from "./spec-error.ts";

/** Checks that each wait looks at fields and values that its operation can answer. */
export function checkWaits(
  document: OpenApiDocument,
  operation: SpecOperation,
  operations: readonly SpecOperation[],
  report: Report,
): void {
  const answer = operation.answer?.media.schema;
  for (const [name, wait] of Object.entries(operation.node["x-waits"] ?? {})) {
    const at = ["x-waits", name];
    if (!answer) {
      report(at, "a wait needs a success response with a JSON body");
      continue;
    }
    if (!/^[a-z][A-Za-z0-9]*$/.test(name)) report(at, `${name} is no name for a method: use a camelCase word`);
    if (operations.some(({ id }) => id === [...operation.resource, name].join("."))) {
      report(at, `${name} is an operation as well: rename the wait`);
    }
    const check = (key: "until" | "fails", values: FieldValues | undefined): void => {
      for (const [field, wanted] of Object.entries(values ?? {})) {
        const schema = fieldAt(document, answer, field);
        if (!schema) {
          report([...at, key, field], `the answer has no field ${field}; it has ${fieldNames(document, answer)}`);
          continue;
        }
        const known = enumValues(document, schema);
        for (const value of wanted.filter((value) => known && !known.includes(value))) {
          report([...at, key, field], `${field} is never ${value}; it is one of ${known?.join(", ")}`);
        }
      }
    };
    check("until", wait.until);
    check("fails", wait.fails);
  }
}
