import { dereference } from "../spec/dereference.ts";
import type { MediaType, Parameter, Reference } from "../spec/openapi-document.ts";
import type { OperationPair } from "../spec/pair-operations.ts";
import { type DocumentPair, type SchemaPair, walkSchemas } from "./walk-schemas.ts";

interface WithContent {
  readonly content?: Readonly<Record<string, MediaType>>;
}

/** The parameters that two versions of an operation have in common. */
export interface ParameterPair {
  readonly base: Parameter;
  readonly revision: Parameter;
}

/** Lists what callers send in both versions of an operation. */
export function sentSchemas(documents: DocumentPair, { base, revision }: OperationPair): SchemaPair[] {
  const parameters = pairParameters({ base, revision }).flatMap((pair) =>
    walkSchemas(documents, pair.base.schema, pair.revision.schema).map(({ field, ...schemas }) => ({
      field: pair.base.name + field,
      ...schemas,
    })),
  );
  return [...parameters, ...contentSchemas(documents, base.node.requestBody, revision.node.requestBody)];
}

/** Lists what readers get in both versions of an operation, with any status. */
export function answeredSchemas(documents: DocumentPair, { base, revision }: OperationPair): SchemaPair[] {
  return Object.entries(base.node.responses ?? {}).flatMap(([status, response]) =>
    contentSchemas(documents, response, revision.node.responses?.[status]),
  );
}

/** Pairs the parameters of two versions of an operation by their place and name. */
export function pairParameters({ base, revision }: Pick<OperationPair, "base" | "revision">): ParameterPair[] {
  return base.parameters.flatMap((before) => {
    const after = revision.parameters.find((parameter) => parameter.in === before.in && parameter.name === before.name);
    return after ? [{ base: before, revision: after }] : [];
  });
}

function contentSchemas(
  documents: DocumentPair,
  base?: WithContent | Reference,
  revision?: WithContent | Reference,
): SchemaPair[] {
  if (!base || !revision) return [];
  const { content: before = {} } = dereference<WithContent>(documents.base, base);
  const { content: after = {} } = dereference<WithContent>(documents.revision, revision);
  return Object.entries(before).flatMap(([type, { schema }]): SchemaPair[] =>
    walkSchemas(documents, schema, after[type]?.schema),
  );
}
