import type { CallOptions } from "@crdb-cloud/core";
import { getContext } from "@crdb-cloud/core/internal";

/** Lets several calls share one deadline. Without `deadlineMs`, the client's deadline applies to each call. */
export function createCallLimits(cloud: object, options: CallOptions): { leftMs(): number; next(): CallOptions } {
  const { deadlineMs } = options;
  const { clock } = getContext(cloud);
  const startedAt = clock.now();
  const leftMs = (): number => Math.max(0, (deadlineMs ?? Infinity) - (clock.now() - startedAt));
  return {
    leftMs,
    next: () => (deadlineMs === undefined ? options : { ...options, deadlineMs: Math.max(1, leftMs()) }),
  };
}
