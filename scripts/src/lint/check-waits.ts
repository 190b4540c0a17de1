import type { FieldValues, OpenApiDocument, Schema } from "../spec/openapi-document.ts";
import type { SpecOperation } from "../spec/read-operations.ts";
import { enumValues, fieldAt, fieldNames, resolveSchema } from "../spec/schema-fields.ts";
import type { Report } from "../spec/spec-error.ts";

/** Checks that `x-waits` only uses fields and values that the operation's response can contain. */
export function checkWaits(document: OpenApiDocument, operation: SpecOperation, report: Report): void {
  const response = operation.response?.media.schema;
  for (const [name, wait] of Object.entries(operation.node["x-waits"] ?? {})) {
    const at = ["x-waits", name];
    if (!response) {
      report(at, "a wait needs a success response with a JSON body");
      continue;
    }
    const watched = wait.item ? itemSchema(document, response, wait.item.among) : response;
    if (!watched) {
      report([...at, "item"], `the response has no list ${wait.item?.among}; it has ${fieldNames(document, response)}`);
      continue;
    }
    if (wait.item && !fieldAt(document, watched, wait.item.by)) {
      report([...at, "item"], `an item has no field ${wait.item.by}; it has ${fieldNames(document, watched)}`);
    }
    const check = (key: "until" | "fails", values: FieldValues | undefined): void => {
      for (const [field, wanted] of Object.entries(values ?? {})) {
        const schema = fieldAt(document, watched, field);
        if (!schema) {
          report([...at, key, field], `the response has no field ${field}; it has ${fieldNames(document, watched)}`);
          continue;
        }
        const known = enumValues(document, schema);
        for (const value of wanted.filter((value) => known && !known.includes(value))) {
          report([...at, key, field], `${field} is never ${value}; known values: ${known?.join(", ")}`);
        }
      }
    };
    check("until", wait.until);
    check("fails", wait.fails);
  }
}

function itemSchema(document: OpenApiDocument, response: Schema, among: string): Schema | undefined {
  const list = fieldAt(document, response, among);
  return list && resolveSchema(document, list).items;
}
