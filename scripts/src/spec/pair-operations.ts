import { listOperations, type Operation } from "./list-operations.ts";
import type { OpenApiDocument } from "./openapi-document.ts";

/**
 * An operation in both versions of a document. Two operations form a pair if they have the same method and path (path
 * parameters may have other names), or else the same operationId.
 */
export interface OperationPair {
  /** The operationId in the newer document. */
  readonly id: string;
  readonly base: Operation;
  readonly revision: Operation;
}

export function pairOperations(base: OpenApiDocument, revision: OpenApiDocument): OperationPair[] {
  const before = new Map(listOperations(base).map((operation) => [urlOf(operation), operation]));
  const after = listOperations(revision);
  const urls = new Set(after.map(urlOf));
  const moved = new Map(
    [...before.values()].filter((one) => !urls.has(urlOf(one))).map((operation) => [operation.id, operation]),
  );
  return after.flatMap((operation) => {
    const counterpart = before.get(urlOf(operation)) ?? moved.get(operation.id);
    return counterpart ? [{ id: operation.id, base: counterpart, revision: operation }] : [];
  });
}

/** Returns the method and the path without its parameters' names: `GET /api/v1/clusters/{}`. */
export function urlOf({ method, path }: Pick<Operation, "method" | "path">): string {
  return `${method} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`;
}
