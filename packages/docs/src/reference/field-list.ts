import type { OpenApiDocument, Parameter, Schema } from "@crdb-cloud/scripts/openapi";
import { dereference, schemaName } from "@crdb-cloud/scripts/openapi";
import { blocks, foldable, indent, inlineCode } from "../markdown.ts";
import { linkTo } from "../page.ts";
import { typePath } from "./addresses.ts";
import { linkMethods } from "./link-methods.ts";
import type { DocumentedApi } from "./read-reference.ts";

export interface FieldContext {
  readonly api: DocumentedApi;
  /** The path of the page that shows the fields, for the links on it. */
  readonly page: string;
  /** Whether the fields are part of a request. If so, `required` means that the caller must send the field. */
  readonly isRequest: boolean;
  /** How many levels of named types to show in the list. Deeper types are links to their own pages. */
  readonly levels: number;
}

interface ObjectField {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}

type NameType = (name: string) => string;

export function listFields(context: FieldContext, schema: Schema): string {
  return objectFields(context.api.document, schema)
    .map((field) => describeField(context, field))
    .join("\n");
}

/** Lists parameters in the same format as a schema's fields. */
export function listParameters(context: FieldContext, parameters: readonly Parameter[]): string {
  return parameters.map((parameter) => describeField(context, toField(parameter))).join("\n");
}

/** Describes a schema's type. Named types are links to their pages. */
export function describeType({ api, page }: Pick<FieldContext, "api" | "page">, schema: Schema): string {
  return typeLabel(api.document, schema, (name) => `[${name}](${linkTo(page, typePath(api.version, name))})`);
}

/** Lists a schema's constraints, such as its enum values, default and pattern. */
export function describeLimits(schema: Schema): string {
  const values = schema.enum ?? schema.items?.enum;
  const limits: readonly (readonly [label: string, value: unknown])[] = [
    ["default", schema.default === undefined ? undefined : JSON.stringify(schema.default)],
    ["constant", schema.const],
    ["minimum", schema.minimum],
    ["maximum", schema.maximum],
    ["pattern", schema.pattern],
    ["minimum length", schema.minLength],
    ["maximum length", schema.maxLength],
    ["minimum items", schema.minItems],
    ["maximum items", schema.maxItems],
    ["maximum number of properties", schema.maxProperties],
    ["pattern for property names", schema.propertyNames?.pattern],
  ];
  const facts = limits.filter(([, value]) => value !== undefined).map(([label, value]) => fact(label, [value]));
  if (values) facts.unshift(fact("one of", values));
  return facts.join(" · ");
}

function fact(label: string, values: readonly unknown[]): string {
  return `${label} ${values.map((value) => inlineCode(String(value))).join(", ")}`;
}

function toField({ name, required = false, description, deprecated, schema }: Parameter): ObjectField {
  const own = { ...(description && { description }), ...(deprecated && { deprecated }) };
  return { name, required, schema: { ...schema, ...own } };
}

function describeField(context: FieldContext, field: ObjectField): string {
  const { name, required, schema } = field;
  const resolved = resolveSchema(context.api.document, schema);
  const marks = [
    required && (context.isRequest ? "**required**" : "always sent"),
    resolved.deprecated && "**deprecated**",
    resolved.readOnly && "read-only",
    resolved.writeOnly && "write-only",
    resolved["x-secret"] && "secret",
    resolved["x-observed"] && `seen in a response from the service on ${resolved["x-observed"]}`,
  ];
  const head = [`\`${name}\``, describeType(context, schema), ...marks].filter(Boolean).join(" · ");
  const content = blocks(
    head,
    resolved.description && linkMethods(context.api, context.page, resolved.description),
    describeLimits(resolved),
    listInner(context, field),
  );
  return `- ${indent(content).trimStart()}\n`;
}

/**
 * Lists the fields of a field's type in a collapsible block. Skips named types deeper than `levels`, because they have
 * their own pages.
 */
function listInner(context: FieldContext, { name, required, schema }: ObjectField): string | undefined {
  const isNamed = isNamedType(context.api.document, schema);
  if (isNamed && context.levels < 1) return undefined;
  const fields = listFields({ ...context, levels: context.levels - (isNamed ? 1 : 0) }, schema);
  // Required objects start open, because they contain most of what a request needs, such as a new cluster's `spec`.
  const isOpen = required && context.isRequest && context.levels === 2;
  return fields && foldable(`Fields of \`${name}\``, fields.trimEnd(), isOpen);
}

function isNamedType(document: OpenApiDocument, schema: Schema): boolean {
  if (schemaName(schema)) return true;
  const { items, additionalProperties: values } = schema;
  if (items) return isNamedType(document, items);
  return typeof values === "object" && isNamedType(document, values);
}

/** Resolves a schema's `$ref`. Keywords next to the `$ref`, such as a description, override the target's. */
export function resolveSchema(document: OpenApiDocument, schema: Schema): Schema {
  const { $ref, ...beside } = schema;
  return $ref === undefined ? schema : { ...dereference<Schema>(document, schema), ...beside };
}

/** Returns the fields of an object, or of the objects in an array, map or union. */
export function objectFields(document: OpenApiDocument, schema: Schema): ObjectField[] {
  const resolved = resolveSchema(document, schema);
  const { properties = {}, required = [], items, additionalProperties, allOf = [], oneOf = [], anyOf = [] } = resolved;
  if (items) return objectFields(document, items);
  const own = Object.entries(properties).map(([name, property]) => {
    return { name, required: required.includes(name), schema: property };
  });
  const parts = [...allOf, ...oneOf, ...anyOf].flatMap((part) => objectFields(document, part));
  const values = typeof additionalProperties === "object" ? objectFields(document, additionalProperties) : [];
  return [...new Map([...own, ...parts, ...values].map((field) => [field.name, field])).values()];
}

/** Summarizes what a schema allows: `array of ClusterRegion`, `string (uuid) or null`. */
export function typeLabel(document: OpenApiDocument, schema: Schema, nameType: NameType = (name) => name): string {
  const label = (inner: Schema): string => typeLabel(document, inner, nameType);
  const resolved = resolveSchema(document, schema);
  const component = schemaName(schema);
  const name = component && nameType(component);
  if (resolved.items) return orNull(resolved, `array of ${label(resolved.items)}`);
  const variants = resolved.oneOf ?? resolved.anyOf;
  if (variants) return name ?? variants.map(label).join(" or ");
  const types = [resolved.type ?? (resolved.properties || resolved.allOf ? "object" : "any")].flat();
  const base = types.filter((type) => type !== "null").join(" or ") || "null";
  if (base === "object") return orNull(resolved, name ?? mapLabel(resolved, label));
  if (resolved.enum && name) return orNull(resolved, name);
  return orNull(resolved, resolved.format ? `${base} (${resolved.format})` : base);
}

function mapLabel({ additionalProperties: values }: Schema, label: (schema: Schema) => string): string {
  return typeof values === "object" ? `map of ${label(values)}` : "object";
}

function orNull({ type }: Schema, label: string): string {
  return Array.isArray(type) && type.includes("null") && label !== "null" ? `${label} or null` : label;
}
