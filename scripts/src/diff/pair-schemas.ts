import type { MediaType, OpenApiDocument, Parameter, Schema } from "../spec/openapi-document.ts";
import type { OperationPair } from "../spec/pair-operations.ts";
import { resolveSchema } from "../spec/schema-fields.ts";

/** Both versions of a document. */
export interface DocumentPair {
  readonly base: OpenApiDocument;
  readonly revision: OpenApiDocument;
}

/** The same place in two versions of a schema. */
export interface SchemaPair {
  /** The path of the field: `clusters[].state`; empty for the whole body. */
  readonly field: string;
  readonly base: Schema | Parameter;
  readonly revision: Schema | Parameter;
}

type Content = Readonly<Record<string, MediaType>> | undefined;

/** Lists pairs of request schemas from both versions of an operation: the schemas of its parameters and of its body. */
export function sentSchemas(documents: DocumentPair, { base, revision }: OperationPair): SchemaPair[] {
  const parameters = base.parameters.flatMap((before) => {
    const after = revision.parameters.find((one) => one.in === before.in && one.name === before.name);
    // A parameter has keywords in addition to the keywords of its schema.
    const own = after ? [{ field: before.name, base: before, revision: after }] : [];
    return [...own, ...walkSchemas(documents, before.name, before.schema, after?.schema)];
  });
  return [...parameters, ...contentSchemas(documents, base.requestBody?.content, revision.requestBody?.content)];
}

/** Lists the schemas that callers receive in both versions of an operation, with any status. */
export function receivedSchemas(documents: DocumentPair, { base, revision }: OperationPair): SchemaPair[] {
  return Object.entries(base.responses).flatMap(([status, { content }]) =>
    contentSchemas(documents, content, revision.responses[status]?.content),
  );
}

function contentSchemas(documents: DocumentPair, base: Content, revision: Content): SchemaPair[] {
  return Object.entries(base ?? {}).flatMap(([type, { schema }]) =>
    walkSchemas(documents, "", schema, revision?.[type]?.schema),
  );
}

/** Lists the places that both versions of a schema contain, each pair of schemas once. */
function walkSchemas(documents: DocumentPair, root: string, base?: Schema, revision?: Schema): SchemaPair[] {
  const pairs: SchemaPair[] = [];
  const seen = new Map<Schema, Set<Schema>>();
  const visit = (field: string, before: unknown, after: unknown): void => {
    if (!isSchema(before) || !isSchema(after)) return;
    const pair = { field, base: plain(documents.base, before), revision: plain(documents.revision, after) };
    const met = seen.get(pair.base) ?? new Set();
    if (met.has(pair.revision)) return;
    seen.set(pair.base, met.add(pair.revision));
    pairs.push(pair);
    for (const [name, property] of Object.entries(pair.base.properties ?? {})) {
      visit(field ? `${field}.${name}` : name, property, pair.revision.properties?.[name]);
    }
    visit(`${field}[]`, pair.base.items, pair.revision.items);
    visit(`${field}.*`, pair.base.additionalProperties, pair.revision.additionalProperties);
    for (const key of ["allOf", "anyOf", "oneOf"] as const) {
      for (const [at, part] of (pair.base[key] ?? []).entries())
        visit(field, part, findPart(part, at, pair.revision[key]));
    }
    const [names, others] = [pair.base.propertyNames, pair.revision.propertyNames];
    if (names ?? others) visit(`keys(${field})`, names ?? {}, others ?? {});
  };
  visit(root, base, revision);
  return pairs;
}

/** Finds the part of a composition that corresponds to a part of the other version: the same schema or type. */
function findPart(part: Schema, at: number, others: readonly Schema[] = []): Schema | undefined {
  const isTwin = ({ $ref, type }: Schema): boolean => $ref === part.$ref && String(type) === String(part.type);
  return others[at] && isTwin(others[at]) ? others[at] : others.find(isTwin);
}

/** Follows the reference of a schema, and removes `null` from a union. */
function plain(document: OpenApiDocument, schema: Schema): Schema {
  const resolved = resolveSchema(document, schema);
  const parts = (resolved.anyOf ?? resolved.oneOf ?? []).filter(({ type }) => type !== "null");
  const [only] = parts;
  return only && parts.length === 1 ? resolveSchema(document, only) : resolved;
}

function isSchema(node: unknown): node is Schema {
  return typeof node === "object" && node !== null;
}
