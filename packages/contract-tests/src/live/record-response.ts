import { API_VERSION } from "@crdb-cloud/core";
import { listOperations, resolveSchema as resolve, type Schema } from "@crdb-cloud/scripts/openapi";
import { judges } from "../../../mock/test/spec-judge.ts";
import { readDocument } from "../read-document.ts";

/** The fields of a response and the types of their values, but not the values. */
export interface Recording {
  readonly operation: string;
  readonly status: number;
  /** How the response differs from the spec, such as `/clusters[]/plan must be string`. */
  readonly problems: ReadonlySet<string>;
  readonly forms: Forms;
}

/** Maps a field, such as `clusters[].plan`, to the kinds of values that it had: `string`, `null`, `""` and so on. */
type Forms = Map<string, Set<string>>;

const document = readDocument(API_VERSION);
const operations = listOperations(document);

export const readOperations = operations.filter(({ method }) => method === "GET");

/** Compares a response with the spec and records the types of its fields. */
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
  // Changes `clusters.list 200: /clusters/3/plan must be string` to `/clusters[]/plan must be string`.
  const problems = violations.map((one) => one.replace(/^\S+ \d+:? */, "").replace(/\/\d+(?=[/ ])/g, "[]"));
  const response = responses[status] ?? responses[`${Math.floor(status / 100)}XX`];
  const forms: Forms = new Map();
  collectForms(forms, response?.content?.["application/json"]?.schema ?? {}, body);
  return { operation, status, problems: new Set(problems), forms, body };
}

/** Adds a response body's fields and their types to `forms`. In field names, `*` stands for any key of a map. */
function collectForms(forms: Forms, given: Schema, value: unknown, path = ""): void {
  const schema = resolve(document, given);
  // Reads the object in an `anyOf`, which our documents only use for an object that may be null.
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

/** Returns a value's type or, if the value is empty, such as `""` or `[]`, the value itself. */
function formOf(value: unknown): string {
  if (value === "" || value === 0) return JSON.stringify(value);
  if (Array.isArray(value)) return value.length === 0 ? "[]" : "array";
  return value === null ? "null" : typeof value;
}
