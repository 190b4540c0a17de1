import type { Schema } from "@crdb-cloud/scripts/openapi";
import { resolveSchema } from "./operations.ts";

/** The forms of a response body's fields, and how the body differs from its schema. */
export interface Inspection {
  /** The differences from the schema, such as `clusters[].plan: "TRIAL" is not in the enum`. */
  readonly problems: Set<string>;
  /** The forms that each field has: a type, `null`, or an empty value. For `clusters[].ui_dns`: `""` and `string`. */
  readonly forms: Map<string, Set<string>>;
}

const FORMATS: Readonly<Record<string, RegExp>> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  "date-time": /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/,
};

/**
 * Compares a response body with its schema. Unlike a JSON Schema validator, reports fields that the schema doesn't
 * list. The result contains no values, except those that look like enum members, such as `TRIAL`.
 */
export function inspectBody(schema: Schema, body: unknown): Inspection {
  const inspection: Inspection = { problems: new Set(), forms: new Map() };
  inspect(schema, body, "", inspection);
  return inspection;
}

function inspect(given: Schema, value: unknown, path: string, into: Inspection): void {
  const schema = merge(resolveSchema(given));
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives !== undefined) {
    inspectAlternatives(alternatives, value, path, into);
    return;
  }
  const type = typeOf(value);
  into.forms.set(path, (into.forms.get(path) ?? new Set()).add(formOf(value)));
  const report = (problem: string): unknown => into.problems.add(`${path || "the body"}: ${problem}`);
  const allowed = schema.type === undefined ? [] : [schema.type].flat();
  if (allowed.length > 0 && !allowed.includes(type) && !(type === "integer" && allowed.includes("number"))) {
    report(`${type} instead of ${allowed.join(" or ")}`);
    return;
  }
  if (schema.enum && !schema.enum.includes(value as never)) report(`${show(value)} is not in the enum`);
  if (schema.const !== undefined && schema.const !== value) report(`${show(value)} is not the constant`);
  if (typeof value === "string" && FORMATS[schema.format ?? ""]?.test(value) === false) {
    report(`not in the format ${schema.format}`);
  }
  if (Array.isArray(value)) for (const item of value) inspect(schema.items ?? {}, item, `${path}[]`, into);
  else if (typeof value === "object" && value !== null) inspectObject(schema, value, path, into);
}

function inspectObject(schema: Schema, value: object, path: string, into: Inspection): void {
  const { properties = {}, required = [], additionalProperties = schema.properties === undefined } = schema;
  const at = (name: string): string => (path === "" ? name : `${path}.${name}`);
  for (const name of required) if (!(name in value)) into.problems.add(`${at(name)}: the required field is missing`);
  for (const [name, field] of Object.entries(value)) {
    const known = properties[name];
    if (known) inspect(known, field, at(name), into);
    else if (additionalProperties === false) into.problems.add(`${at(name)}: unknown field, ${typeOf(field)}`);
    else if (additionalProperties !== true) inspect(additionalProperties, field, at("*"), into);
  }
}

/**
 * Compares a value with a schema's alternatives and reports the differences from the most similar one.
 */
function inspectAlternatives(alternatives: readonly Schema[], value: unknown, path: string, into: Inspection): void {
  const found = alternatives.map((schema): Inspection => {
    const inspection: Inspection = { problems: new Set(), forms: new Map() };
    inspect(schema, value, path, inspection);
    return inspection;
  });
  const [best] = found.sort((a, b) => a.problems.size - b.problems.size) as [Inspection];
  for (const problem of best.problems) into.problems.add(problem);
  for (const [field, forms] of best.forms) into.forms.set(field, new Set([...(into.forms.get(field) ?? []), ...forms]));
}

/** Merges the parts of an `allOf` into one schema. */
function merge({ allOf = [], ...schema }: Schema): Schema {
  const parts = [...allOf.map((part) => merge(resolveSchema(part))), schema];
  const properties = Object.assign({}, ...parts.map((part) => part.properties));
  const required = parts.flatMap((part) => part.required ?? []);
  const hasProperties = parts.some((part) => part.properties !== undefined);
  return { ...Object.assign({}, ...parts), ...(hasProperties && { properties }), required };
}

/** Describes a value without revealing it, unless it is empty. */
function formOf(value: unknown): string {
  if (value === "" || value === 0) return JSON.stringify(value);
  if (Array.isArray(value) && value.length === 0) return "[]";
  const type = typeOf(value);
  return type === "integer" ? "number" : type;
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

/**
 * Describes a value for the report: `"TRIAL"` if it looks like an enum member, otherwise only its type, such as `a
 * string`.
 */
function show(value: unknown): string {
  return typeof value === "string" && /^[A-Z][A-Z0-9_]*$/.test(value) ? `"${value}"` : `a ${typeOf(value)}`;
}
