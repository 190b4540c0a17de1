import type { Schema } from "@crdb-cloud/scripts/openapi";
import { blocks, escapeText, firstSentence, jsonFence } from "../markdown.ts";
import { linkTo, type Page } from "../page.ts";
import { namePath, typePath, typeSource, typesPath } from "./addresses.ts";
import { describeLimits, type FieldContext, listFields, typeLabel } from "./field-list.ts";
import type { DocumentedApi } from "./read-reference.ts";

/** A part of an operation, or a type (without `location`), that refers to the type `name`. */
interface TypeUse {
  readonly name: string;
  readonly by: string;
  readonly location?: "request" | "response" | "parameter";
}

export function createTypePages(api: DocumentedApi): Page[] {
  const schemas = Object.entries(api.document.components?.schemas ?? {}).sort(([a], [b]) => a.localeCompare(b));
  const uses = Map.groupBy(findTypeUses(api), ({ name }) => name);
  const pages = schemas.map(([name, schema]) => createTypePage(api, name, schema, uses.get(name)));
  return [createIndex(api, schemas), ...pages];
}

function createIndex(api: DocumentedApi, schemas: readonly (readonly [string, Schema])[]): Page {
  const page = typesPath(api.version);
  const rows = schemas.map(
    ([name, { description = "" }]) =>
      `- [\`${name}\`](${linkTo(page, typePath(api.version, name))}): ${escapeText(firstSentence(description))}`,
  );
  return {
    path: page,
    title: `Types of API ${api.version}`,
    description: `Request and response types in API version ${api.version}.`,
    source: `spec/${api.version}/openapi.yaml`,
    body: blocks(
      '<div data-pagefind-weight="0.2">',
      `Import these types from the package: \`import type { Cluster } from "@crdb-cloud/node/${api.version}"\`.`,
      rows.join("\n"),
      "</div>",
    ),
    titleWeight: 0.3,
  };
}

function createTypePage(api: DocumentedApi, name: string, schema: Schema, uses: readonly TypeUse[] = []): Page {
  const page = typePath(api.version, name);
  const isRequest =
    uses.some(({ location }) => location === "request") ||
    /(Create|Update|Spec|Settings|Set|Enable|Change)$/.test(name);
  const context: FieldContext = { api, page, isRequest, levels: 0 };
  const fields = listFields(context, schema);
  const example = schema.example ?? schema.examples?.[0];
  return {
    path: page,
    title: name,
    description: firstSentence(schema.description ?? name),
    source: typeSource(api.version, name),
    body: blocks(
      // Ranks types below guides and operations in searches.
      '<div data-pagefind-weight="0.2">',
      `Type in API version ${api.version}: ${typeLabel(api.document, schema)}`,
      schema.description && escapeText(schema.description.trim()),
      describeLimits(schema),
      fields && blocks("## Fields", fields),
      example !== undefined && blocks("## Example", jsonFence(example)),
      "## Used by",
      listUses(api, page, uses),
      "</div>",
    ),
    titleWeight: 0.3,
  };
}

function listUses(api: DocumentedApi, page: string, uses: readonly TypeUse[]): string {
  const links = uses.map(({ by, location }) => {
    const target = location ? namePath(api.version, by) : typePath(api.version, by);
    return `- [\`${by}\`](${linkTo(page, target)})${location ? `, ${location}` : ""}`;
  });
  return links.join("\n") || "No operation or other type refers to this type by name.";
}

function findTypeUses({ document, resources }: DocumentedApi): TypeUse[] {
  const operations = resources.flatMap((resource) => resource.operations);
  const byOperations = operations.flatMap(({ id: by, parameters, requestBody, responses }) => {
    const successes = Object.entries(responses).filter(([status]) => status.startsWith("2"));
    return [
      ...findReferences(parameters, { by, location: "parameter" }),
      ...findReferences(requestBody, { by, location: "request" }),
      ...findReferences(successes, { by, location: "response" }),
    ];
  });
  const schemas = Object.entries(document.components?.schemas ?? {});
  const byTypes = schemas.flatMap(([by, schema]) => findReferences(schema, { by }).filter(({ name }) => name !== by));
  return [...byOperations, ...byTypes];
}

/** Lists the types that a part of an OpenAPI document refers to directly. */
function findReferences(node: unknown, user: Omit<TypeUse, "name">): TypeUse[] {
  const text = JSON.stringify(node) ?? "";
  const names = new Set(Array.from(text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g), ([, name = ""]) => name));
  return Array.from(names, (name) => ({ name, ...user }));
}
