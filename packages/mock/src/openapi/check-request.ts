import { type OutputUnit, type Schema, validate } from "@cfworker/json-schema";
import type { Violation } from "../http/error-response.ts";
import type { JsonObject } from "../http/json.ts";
import type { Call } from "./read-call.ts";

/**
 * JSON Schema keywords that contain other schemas. The validator reports an inner schema's violation twice: for that
 * schema and for the keyword. `findViolations()` drops the one for the keyword.
 */
const OUTER = new Set(["properties", "items", "allOf", "additionalProperties"]);

/** Checks a request's path, query and body against the spec. */
export function checkRequest({ operation, path, query, body, bodyProblem }: Call): Violation[] {
  const sent = { path, query };
  const violations = operation.parameters.flatMap(({ in: location, name, required, schema }) => {
    const value = sent[location][name];
    if (value === undefined) return required ? [missing(name)] : [];
    return findViolations(value, schema).map(({ description }) => ({ field: name, description }));
  });
  if (bodyProblem !== undefined) return [...violations, { field: "body", description: bodyProblem }];
  if (body === undefined) return operation.bodyRequired ? [...violations, missing("body")] : violations;
  return operation.body ? [...violations, ...findViolations(body, operation.body)] : violations;
}

/** Validates a value against a schema that contains no `$ref`. Returns what is invalid. */
export function findViolations(value: unknown, schema: Schema): Violation[] {
  return validate(value, schema, "2020-12", {}, false)
    .errors.filter(({ keyword }) => !OUTER.has(keyword))
    .map((finding) => toViolation(finding, value, schema));
}

function missing(field: string): Violation {
  return { field, description: "is required" };
}

function toViolation(
  { keyword, keywordLocation, instanceLocation, error }: OutputUnit,
  value: unknown,
  schema: Schema,
): Violation {
  const path = instanceLocation.split("/").slice(1);
  if (keyword === "false") return { field: path.join("."), description: "unknown field" };
  if (keyword === "required") return missing([...path, error.split('"')[1]].join("."));
  const field = path.join(".") || "body";
  const describe = DESCRIPTIONS[keyword];
  if (!describe) {
    const text = error.replace("Instance ", "").replace(/\.$/, "");
    return { field, description: text.charAt(0).toLowerCase() + text.slice(1) };
  }
  return { field, description: describe(follow(schema, keywordLocation), follow(value, instanceLocation)) };
}

/**
 * Our own descriptions of violations, since the validator's don't show the expected pattern or the actual value. They
 * never show a secret, since no secret field has an enum, a pattern, a format or a numeric limit to violate.
 */
const DESCRIPTIONS: Readonly<Record<string, (expected: never, value: never) => string>> = {
  type: (expected: string | string[], value: unknown) =>
    `must be ${[expected].flat().map(withArticle).join(" or ")}, not ${withArticle(typeOf(value))}`,
  enum: (expected: unknown[], value: unknown) => `must be one of ${expected.map(show).join(", ")}, not ${show(value)}`,
  pattern: (expected: string, value: string) => `must match the pattern ${expected}, but ${show(value)} does not`,
  format: (expected: string, value: string) => `must be ${FORMATS[expected]}, not ${show(value)}`,
  minimum: (expected: number, value: number) => `must be at least ${expected}, not ${value}`,
  maximum: (expected: number, value: number) => `must be at most ${expected}, not ${value}`,
  exclusiveMinimum: (expected: number, value: number) => `must be greater than ${expected}, not ${value}`,
  minLength: (expected: number, { length }: string) =>
    length === 0 ? "must not be empty" : `must have at least ${expected} characters, not ${length}`,
  minItems: () => "must not be empty",
  maxProperties: (expected: number) => `must have at most ${expected} properties`,
};

const FORMATS: Readonly<Record<string, string>> = {
  uuid: "a UUID",
  ipv4: "an IPv4 address",
  "date-time": "a time such as 2026-03-14T15:09:26Z",
};

/** Returns the part of a value or schema that the validator's JSON pointer refers to. */
function follow(root: unknown, pointer: string): never {
  const keys = pointer.split("/").slice(1);
  return keys.reduce<unknown>(
    (node, key) => (node as JsonObject)[decodeURI(key).replaceAll("~1", "/").replaceAll("~0", "~")],
    root,
  ) as never;
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (typeof value === "number") return Number.isInteger(value) ? "number" : "fraction";
  return Array.isArray(value) ? "array" : typeof value;
}

function withArticle(type: string): string {
  if (type === "null") return type;
  return `${/^[aio]/.test(type) ? "an" : "a"} ${type}`;
}

function show(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
