import type { SpecOperation } from "./read-operations.ts";

/**
 * Returns the name of the method that waits until a locked resource can be changed, such as `clusters.waitUntilReady`.
 * Other methods use it if the service rejects a change because the resource is locked. The spec marks this method
 * `busy`. The path that it polls is the path of the operation or the beginning of that path.
 */
export function lockWaitOf({ method, path }: SpecOperation, operations: readonly SpecOperation[]): string | undefined {
  if (method === "GET") return undefined;
  const polled = operations.find(
    (other) => busyWait(other) !== undefined && (path === other.path || path.startsWith(`${other.path}/`)),
  );
  return polled && [...polled.resource, busyWait(polled)].join(".");
}

function busyWait({ node }: SpecOperation): string | undefined {
  return Object.entries(node["x-waits"] ?? {}).find(([, { busy }]) => busy)?.[0];
}
