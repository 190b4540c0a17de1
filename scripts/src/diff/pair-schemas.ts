import type { MediaType, OpenApiDocument, Parameter, Schema } from "../spec/openapi-document.ts";
import type { OperationPair } from "../spec/pair-operations.ts";
import { resolveSchema } from "../spec/schema-fields.ts";

/** An older version (`base`) and a newer version (`revision`) of an OpenAPI document. */
export interface DocumentPair {
  readonly base: OpenApiDocument;
  readonly revision: OpenApiDocument;
}

/**
 * The older and the newer document's schemas for a field, a parameter or a body. Both are lists, because `allOf`
 * combines several schemas.
 */
export interface SchemaPair {
  /** The field's path, such as `clusters[].state`. Empty for the whole body. */
  readonly field: string;
  readonly base: readonly (Schema | Parameter)[];
  readonly revision: readonly (Schema | Parameter)[];
}

type Content = Readonly<Record<string, MediaType>> | undefined;

/** Lists the parameter and request body schemas that both versions of an operation contain. */
export function sentSchemas(documents: DocumentPair, { base, revision }: OperationPair): SchemaPair[] {
  const parameters = base.parameters.flatMap((before) => {
    const after = revision.parameters.find((one) => one.in === before.in && one.name === before.name);
    // Compares the parameter itself, too, because it has keywords outside its schema, such as `style`.
    const own = after ? [{ field: before.name, base: [before], revision: [after] }] : [];
    return [...own, ...walkSchemas(documents, before.name, before.schema, after?.schema)];
  });
  return [...parameters, ...contentSchemas(documents, base.requestBody?.content, revision.requestBody?.content)];
}

/** Lists the response body schemas that both versions of an operation contain, for every status. */
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

/** Pairs a schema's two versions, and those of each field that both have, at any depth. Lists each pair once. */
function walkSchemas(documents: DocumentPair, root: string, base?: Schema, revision?: Schema): SchemaPair[] {
  const pairs: SchemaPair[] = [];
  const seen = new Map<Schema, Set<Schema>>();
  const visit = (field: string, before: readonly unknown[], after: readonly unknown[]): void => {
    const [old, next] = [readParts(documents.base, before), readParts(documents.revision, after)];
    const met = (old[0] && seen.get(old[0])) ?? new Set();
    if (!old[0] || !next[0] || met.has(next[0])) return;
    seen.set(old[0], met.add(next[0]));
    pairs.push({ field, base: old, revision: next });
    const visitAll = (name: string, read: (schema: Schema) => unknown): void =>
      visit(name, old.map(read), next.map(read));
    for (const name of new Set(old.flatMap(({ properties = {} }) => Object.keys(properties)))) {
      visitAll(field ? `${field}.${name}` : name, ({ properties }) => properties?.[name]);
    }
    visitAll(`${field}[]`, ({ items }) => items);
    visitAll(`${field}.*`, ({ additionalProperties }) => additionalProperties);
    for (const key of ["anyOf", "oneOf"] as const) {
      const others = next.flatMap((schema) => schema[key] ?? []);
      for (const [at, part] of old.flatMap((schema) => schema[key] ?? []).entries())
        visit(field, [part], [findPart(part, at, others)]);
    }
    if ([...old, ...next].some(({ propertyNames }) => propertyNames))
      visitAll(`keys(${field})`, ({ propertyNames = {} }) => propertyNames);
  };
  visit(root, [base], [revision]);
  return pairs;
}

/**
 * Finds the part of the other version's `anyOf` or `oneOf` that corresponds to this one: a part with the same `$ref`
 * and type, if possible at the same index.
 */
function findPart(part: Schema, at: number, others: readonly Schema[] = []): Schema | undefined {
  const isTwin = ({ $ref, type }: Schema): boolean => $ref === part.$ref && String(type) === String(part.type);
  return others[at] && isTwin(others[at]) ? others[at] : others.find(isTwin);
}

/**
 * Follows schemas' references. Splits `allOf` into its parts, and drops `null` from unions.
 */
function readParts(document: OpenApiDocument, schemas: readonly unknown[]): Schema[] {
  const isSchema = (node: unknown): node is Schema => typeof node === "object" && node !== null;
  return schemas.filter(isSchema).flatMap((schema) => {
    const resolved = resolveSchema(document, schema);
    const { allOf = [], ...own } = resolved;
    if (allOf.length > 0) return [...readParts(document, allOf), ...readParts(document, [own])];
    const [only, ...others] = (resolved.anyOf ?? resolved.oneOf ?? []).filter(({ type }) => type !== "null");
    return only && others.length === 0 ? readParts(document, [only]) : [resolved];
  });
}
