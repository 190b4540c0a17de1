import type { Schema } from "@crdb-cloud/scripts/openapi";
import { resolveSchema } from "./operations.ts";

/** The forms that each field has: a type, `null`, or an empty value. For `clusters[].ui_dns`: `""` and `string`. */
export type Forms = Map<string, Set<string>>;

/** Collects the forms of a response body's fields. The result contains no values, and `*` in place of a map's keys. */
export function collectForms(given: Schema, value: unknown, path = "", forms: Forms = new Map()): Forms {
  const schema = resolveSchema(given);
  // In our documents, only an object that may be null has alternatives, and the object comes first.
  const { properties = {}, items = {}, additionalProperties } = resolveSchema(schema.anyOf?.[0] ?? schema);
  forms.set(path, (forms.get(path) ?? new Set()).add(formOf(value)));
  if (Array.isArray(value)) for (const item of value) collectForms(items, item, `${path}[]`, forms);
  else if (typeof value === "object" && value !== null) {
    const others = typeof additionalProperties === "object" ? additionalProperties : undefined;
    for (const [name, field] of Object.entries(value)) {
      const key = others && !(name in properties) ? "*" : name;
      collectForms(properties[name] ?? others ?? {}, field, path === "" ? key : `${path}.${key}`, forms);
    }
  }
  return forms;
}

/** Describes a value without revealing it, unless it is empty. */
function formOf(value: unknown): string {
  if (value === "" || value === 0) return JSON.stringify(value);
  if (Array.isArray(value)) return value.length === 0 ? "[]" : "array";
  return value === null ? "null" : typeof value;
}
