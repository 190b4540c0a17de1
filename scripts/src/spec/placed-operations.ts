import type { OpenApiDocument, OperationNode, PathItem } from "./openapi-document.ts";

/** An operation that both documents have: at the same URL, whatever its path parameters are called. */
export interface OperationPair {
  /** What the revision calls it. */
  readonly id: string;
  readonly base: PlacedOperation;
  readonly revision: PlacedOperation;
}

/** An operation with its place. */
export interface PlacedOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly item: PathItem;
  readonly node: OperationNode;
}

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

/** Lists the operations of a document. */
export function listPlaced({ paths = {} }: OpenApiDocument): PlacedOperation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const node = item[method];
      return node
        ? [{ id: node.operationId ?? `${method} ${path}`, method: method.toUpperCase(), path, item, node }]
        : [];
    }),
  );
}

/** Lists the operations that two documents have in common. */
export function pairOperations(base: OpenApiDocument, revision: OpenApiDocument): OperationPair[] {
  const before = new Map(listPlaced(base).map((operation) => [urlOf(operation), operation]));
  return listPlaced(revision).flatMap((operation) => {
    const twin = before.get(urlOf(operation));
    return twin ? [{ id: operation.id, base: twin, revision: operation }] : [];
  });
}

/** The method and the URL of an operation, without the names of the path parameters. */
export function urlOf({ method, path }: Pick<PlacedOperation, "method" | "path">): string {
  return `${method} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`;
}
