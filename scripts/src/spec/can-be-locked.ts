import type { Operation } from "./list-operations.ts";

/**
 * Returns whether the service rejects an operation while its resource, or the one that contains it, is locked. In the
 * spec, a resource can be locked if its `waitUntil…` method is marked `busy`.
 */
export function canBeLocked({ method, path }: Operation, operations: readonly Operation[]): boolean {
  if (method === "GET") return false;
  return operations.some((other) => isBusy(other) && (path === other.path || path.startsWith(`${other.path}/`)));
}

function isBusy({ node }: Operation): boolean {
  return Object.values(node["x-waits"] ?? {}).some(({ busy }) => busy);
}
