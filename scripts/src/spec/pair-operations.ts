import { listOperations, type Operation } from "./list-operations.ts";
import type { OpenApiDocument } from "./openapi-document.ts";

/**
 * An operation that both documents contain. The two operations have the same method and URL, apart from the names of
 * path parameters, or else the same operationId.
 */
export interface OperationPair {
  /** The operationId in the newer document. */
  readonly id: string;
  readonly base: Operation;
  readonly revision: Operation;
}

/** Lists the operations that both documents contain. */
export function pairOperations(base: OpenApiDocument, revision: OpenApiDocument): OperationPair[] {
  const before = new Map(listOperations(base).map((operation) => [urlOf(operation), operation]));
  const after = listOperations(revision);
  const urls = new Set(after.map(urlOf));
  const moved = new Map(
    [...before.values()].filter((one) => !urls.has(urlOf(one))).map((operation) => [operation.id, operation]),
  );
  return after.flatMap((operation) => {
    const twin = before.get(urlOf(operation)) ?? moved.get(operation.id);
    return twin ? [{ id: operation.id, base: twin, revision: operation }] : [];
  });
}

/** Returns the method and the URL of an operation, without the names of the path parameters. */
export function urlOf({ method, path }: Pick<Operation, "method" | "path">): string {
  return `${method} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`;
}
