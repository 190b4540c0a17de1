import { API_VERSION } from "@crdb-cloud/core";
import { listOperations, resolveSchema as resolve, type Schema } from "@crdb-cloud/scripts/openapi";
import { judges } from "../../../mock/test/spec-judge.ts";
import { readDocument } from "../read-document.ts";

/** What a response looked like, without the values in its body. */
export interface Recording {
  readonly operation: string;
  readonly status: number;
  /** The differences from the spec, such as `/clusters[]/plan must be string`. */
  readonly problems: ReadonlySet<string>;
  readonly forms: Forms;
}

/** Maps each field to the forms of its values: `null`, an empty value such as `""`, or a type such as `string`. */
type Forms = Map<string, Set<string>>;

const document = readDocument(API_VERSION);
const operations = listOperations(document);

export const readOperations = operations.filter(({ method }) => method === "GET");

/** Compares a response with the spec and collects the forms of its fields, such as `null` or `string`. */
export function recordResponse(
  operation: string,
  { status, text }: { status: number; text: string },
): Recording & { readonly body: unknown } {
  let body: unknown;
  try {
    body = text === "" ? undefined : JSON.parse(text);
  } catch {
    return { operation, status, problems: new Set(["the body is not JSON"]), forms: new Map(), body };
  }
  const { method, path, responses = {} } = operations.find(({ id }) => id === operation) ?? {};
  const violations = judges[API_VERSION]?.(`${method} ${path}`, { status, body }) ?? [];
  // Removes the operation and the status and replaces each list index with `[]`.
  const problems = violations.map((one) => one.replace(/^\S+ \d+:? */, "").replace(/\/\d+(?=[/ ])/g, "[]"));
  const response = responses[status] ?? responses[`${Math.floor(status / 100)}XX`];
  const forms: Forms = new Map();
  collectForms(forms, response?.content?.["application/json"]?.schema ?? {}, body);
  return { operation, status, problems: new Set(problems), forms, body };
}

/** Collects the forms of a response body's fields, but not their values. `*` stands for the keys of a map. */
function collectForms(forms: Forms, given: Schema, value: unknown, path = ""): void {
  const schema = resolve(document, given);
  // Our documents only use `anyOf` for an object that may be null, and the object comes first.
  const { properties = {}, items = {}, additionalProperties } = resolve(document, schema.anyOf?.[0] ?? schema);
  forms.set(path, (forms.get(path) ?? new Set()).add(formOf(value)));
  if (Array.isArray(value)) for (const item of value) collectForms(forms, items, item, `${path}[]`);
  else if (typeof value === "object" && value !== null) {
    const others = typeof additionalProperties === "object" ? additionalProperties : undefined;
    for (const [name, field] of Object.entries(value)) {
      const key = others && !(name in properties) ? "*" : name;
      collectForms(forms, properties[name] ?? others ?? {}, field, path === "" ? key : `${path}.${key}`);
    }
  }
}

/** Describes a value without revealing it, unless it is empty. */
function formOf(value: unknown): string {
  if (value === "" || value === 0) return JSON.stringify(value);
  if (Array.isArray(value)) return value.length === 0 ? "[]" : "array";
  return value === null ? "null" : typeof value;
}
