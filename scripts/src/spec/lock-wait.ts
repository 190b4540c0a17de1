import type { SpecOperation } from "./read-operations.ts";

/**
 * Names the wait of what an operation changes, for when that is busy: the wait says `busy`, and the operation's path leads to
 * what the wait polls, or below it.
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
