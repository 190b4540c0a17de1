import type { SpecOperation } from "./read-operations.ts";

/**
 * Returns the name of the wait that a mutating operation uses when the service rejects it because the resource is
 * locked. The wait is marked `busy`, and the path that it polls is the beginning of the operation's path, or the whole
 * path.
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
