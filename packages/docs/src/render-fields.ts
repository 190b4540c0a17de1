import { dereference } from "./dereference.ts";
import { type Html, html } from "./html.ts";
import { componentsOf, type ObjectField, objectFields } from "./object-fields.ts";
import type { OpenApiDocument, Parameter, SchemaNode } from "./openapi-document.ts";
import type { Site } from "./site.ts";
import { typeLabel } from "./type-label.ts";

/** Where a list of fields stands. */
export interface FieldContext {
  readonly site: Site;
  readonly document: OpenApiDocument;
  /** Whether a missing mark means that a caller may leave the field out. */
  readonly isRequest: boolean;
  /** How many levels are open at first. */
  readonly openLevels: number;
  /** The components that the list is inside of. */
  readonly inside: readonly string[];
}

/** The context of what a caller sends: two levels are open. */
export function requestContext(site: Site, { document }: { readonly document: OpenApiDocument }): FieldContext {
  return { site, document, isRequest: true, openLevels: 2, inside: [] };
}

/** A parameter as a field. */
export function parameterField({ name, required = false, description, deprecated, schema }: Parameter): ObjectField {
  const own = { ...(description && { description }), ...(deprecated && { deprecated }) };
  return { name, required, schema: { ...schema, ...own } };
}

/** Lists the fields of a schema, and theirs inside of them. */
export function renderFields(context: FieldContext, schema: SchemaNode): Html | undefined {
  const fields = objectFields(context.document, schema);
  const inside = [...context.inside, ...componentsOf(context.document, schema)];
  return renderFieldList({ ...context, inside }, fields);
}

/** Lists fields, and theirs inside of them. */
export function renderFieldList(context: FieldContext, fields: readonly ObjectField[]): Html | undefined {
  if (fields.length === 0) return undefined;
  return html`<ul class="fields">${fields.map((field) => renderField(context, field))}</ul>`;
}

function renderField(context: FieldContext, { name, required, schema }: ObjectField): Html {
  const { site, document } = context;
  const resolved = dereference<SchemaNode>(document, schema as never);
  return html`<li><p class="field"><code class="name">${name}</code> <span class="type">${typeLabel(document, schema)}</span>${required && html` <span class="mark">${context.isRequest ? "required" : "always sent"}</span>`}${resolved.deprecated && html` <span class="mark warn">deprecated</span>`}${resolved["x-secret"] && html` <span class="mark">secret</span>`}</p>
${resolved.description && site.markdown.block(resolved.description)}${renderLimits(resolved)}${renderInside(context, schema)}</li>`;
}

function renderInside(context: FieldContext, schema: SchemaNode): Html | undefined {
  const { document, inside, openLevels } = context;
  if (componentsOf(document, schema).some((name) => inside.includes(name))) {
    return html`<p class="limits">Recursive: the same fields as the enclosing object.</p>`;
  }
  const name = componentsOf(document, schema).at(-1);
  const list = renderFields({ ...context, openLevels: openLevels - 1 }, schema);
  if (!list) return undefined;
  return html`<details${openLevels > 0 && html` open`}><summary>Fields${name && html` of ${name}`}</summary>${list}</details>`;
}

function renderLimits(schema: SchemaNode): Html | undefined {
  const values = schema.enum ?? schema.items?.enum;
  const facts: Html[] = [];
  const add = (title: string, value: unknown): void => {
    if (value !== undefined) facts.push(html`${title} <code>${String(value)}</code>`);
  };
  if (values)
    facts.push(html`one of ${values.map((value, at) => html`${at > 0 && " "}<code>${String(value)}</code>`)}`);
  add("default", schema.default === undefined ? undefined : JSON.stringify(schema.default));
  add("minimum", schema.minimum);
  add("maximum", schema.maximum);
  add("pattern", schema.pattern);
  add("minimum length", schema.minLength);
  add("maximum length", schema.maxLength);
  add("minimum items", schema.minItems);
  add("maximum items", schema.maxItems);
  if (facts.length === 0) return undefined;
  return html`<p class="limits">${facts.map((fact, at) => html`${at > 0 && " · "}${fact}`)}</p>`;
}
