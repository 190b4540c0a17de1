import { type Schema, validate } from "@cfworker/json-schema";
import type { Violation } from "../http/error-response.ts";
import type { ApiDocument } from "./api-document.ts";
import type { Call } from "./read-call.ts";

/**
 * The JSON Schema keywords that contain or refer to another schema. If a value violates that inner schema, the
 * validator also reports a violation of the keyword. `findViolations()` ignores these additional violations.
 */
const OUTER = new Set(["properties", "items", "$ref", "allOf", "additionalProperties"]);

/** Validates the path, the query and the body of a request against the spec, and returns the violations. */
export function checkRequest(
  { schemas }: ApiDocument,
  { operation, path, query, body, bodyProblem }: Call,
): Violation[] {
  const check = (schema: Schema, value: unknown): Violation[] => findViolations(value, schema, schemas);
  const sent = { path, query };
  const violations = operation.parameters.flatMap(({ in: location, name, required, schema }) => {
    const value = sent[location][name];
    if (value === undefined) return required ? [missing(name)] : [];
    return check(schema, value).map(({ description }) => ({ field: name, description }));
  });
  if (bodyProblem !== undefined) return [...violations, { field: "body", description: bodyProblem }];
  if (body === undefined) return operation.bodyRequired ? [...violations, missing("body")] : violations;
  return operation.body ? [...violations, ...check(operation.body, body)] : violations;
}

export function findViolations(value: unknown, schema: Schema, schemas?: ApiDocument["schemas"]): Violation[] {
  return validate(value, schema, "2020-12", schemas, false)
    .errors.filter(({ keyword }) => !OUTER.has(keyword))
    .map(toViolation);
}

function missing(field: string): Violation {
  return { field, description: "is required" };
}

interface Finding {
  readonly keyword: string;
  readonly instanceLocation: string;
  readonly error: string;
}

function toViolation({ keyword, instanceLocation, error }: Finding): Violation {
  const path = instanceLocation.split("/").slice(1);
  if (keyword === "false") return { field: path.join("."), description: "there is no such field" };
  const name = /^Instance does not have required property "(.*)"\.$/.exec(error)?.[1];
  if (name !== undefined) return missing([...path, name].join("."));
  const description = error
    .replace(/^Instance /, "")
    .replace(/\.$/, "")
    .replace(
      /^does not match any of \[(.*)\]$/,
      (_, values: string) => `must be one of ${values.replaceAll(",", ", ")}`,
    )
    // The validator describes too many properties with the message for too few properties.
    .replace(/^does not have at least/, keyword === "maxProperties" ? "has more than" : "$&");
  return { field: path.join(".") || "body", description: description.charAt(0).toLowerCase() + description.slice(1) };
}
