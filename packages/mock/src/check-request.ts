import { type Schema, validate } from "@cfworker/json-schema";
import type { ApiDocument, ApiParameter } from "./api-document.ts";
import type { Call } from "./call.ts";
import type { Violation } from "./refusal.ts";

/** Judges a request by the spec: its path, its query and its body. */
export function checkRequest(document: ApiDocument, call: Call): Violation[] {
  const { operation } = call;
  return [
    ...operation.parameters.flatMap((parameter) => checkParameter(document, parameter, call)),
    ...(operation.body ? checkBody(document, operation.body, call) : []),
  ];
}

function checkParameter(
  document: ApiDocument,
  { in: place, name, required, schema }: ApiParameter,
  call: Call,
): Violation[] {
  const value = call[place][name];
  if (value === undefined) return required ? [{ field: name, description: "is required" }] : [];
  return checkValue(document, schema, value).map(({ description }) => ({ field: name, description }));
}

function checkBody(document: ApiDocument, schema: Schema, { body, operation }: Call): Violation[] {
  if (body === undefined) return operation.bodyRequired ? [{ field: "body", description: "is required" }] : [];
  return checkValue(document, schema, body);
}

function checkValue({ schemas }: ApiDocument, schema: Schema, value: unknown): Violation[] {
  const { errors } = validate(value, schema, "2020-12", schemas, false);
  return errors.filter(({ keyword }) => !OUTER.has(keyword)).map(toViolation);
}

/** Keywords that only repeat what another one found further inside. */
const OUTER = new Set(["properties", "items", "$ref", "allOf", "additionalProperties"]);

function toViolation({ instanceLocation, error }: { instanceLocation: string; error: string }): Violation {
  const place = instanceLocation.split("/").slice(1);
  const missing = /^Instance does not have required property "(.*)"\.$/.exec(error)?.[1];
  if (missing !== undefined) return { field: [...place, missing].join("."), description: "is required" };
  const description = error.replace(/^Instance /, "").replace(/\.$/, "");
  return { field: place.join(".") || "body", description: description.charAt(0).toLowerCase() + description.slice(1) };
}
