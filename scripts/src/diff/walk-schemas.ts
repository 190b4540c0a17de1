import type { OpenApiDocument, Schema } from "../spec/openapi-document.ts";
import { resolveSchema } from "../spec/schema-fields.ts";

/** The same place in two versions of a schema. */
export interface SchemaPair {
  /** The field, as a caller would write it: `clusters[].state`; empty for the schema itself. */
  readonly field: string;
  readonly base: Schema;
  readonly revision: Schema;
}

/** Both versions of a document. */
export interface DocumentPair {
  readonly base: OpenApiDocument;
  readonly revision: OpenApiDocument;
}

/** Lists the places that two versions of a schema have in common, each pair of schemas once. */
export function walkSchemas(documents: DocumentPair, base?: Schema, revision?: Schema): SchemaPair[] {
  const pairs: SchemaPair[] = [];
  const seen = new Map<Schema, Set<Schema>>();
  const visit = (field: string, before: unknown, after: unknown): void => {
    if (!isSchema(before) || !isSchema(after)) return;
    const pair = {
      field,
      base: resolveSchema(documents.base, before),
      revision: resolveSchema(documents.revision, after),
    };
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
      for (const [at, part] of (pair.base[key] ?? []).entries()) visit(field, part, pair.revision[key]?.[at]);
    }
  };
  visit("", base, revision);
  return pairs;
}

function isSchema(node: unknown): node is Schema {
  return typeof node === "object" && node !== null;
}
