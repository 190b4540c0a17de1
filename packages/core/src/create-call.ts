import type { Call } from "./call.ts";
import type { CallOptions } from "./call-options.ts";
import { atLeast } from "./client-options.ts";
import { toHeaderMap } from "./header-value.ts";
import type { Operation } from "./operation.ts";
import type { Pipeline } from "./pipeline.ts";

/** What a call sends, with its options. */
export interface CallRequest extends CallOptions {
  readonly url: string;
  readonly body: string | undefined;
}

/**
 * Starts the record of a call, with the client's options where it brings none of its own.
 *
 * @throws {TypeError | RangeError} for an option that can't be
 */
export function createCall(
  { settings }: Pipeline,
  id: string,
  { method, path, needs }: Pick<Operation, "path" | "needs"> & { readonly method: string },
  request: CallRequest,
): Call {
  const content = request.body === undefined ? undefined : { "content-type": "application/json" };
  return {
    operation: id,
    method,
    path,
    needs,
    url: request.url,
    headers: { ...settings.headers, ...content, ...(request.headers && toHeaderMap(id, request.headers)) },
    body: request.body,
    signal: request.signal,
    timeoutMs: atLeast(id, "timeoutMs", 1, request.timeoutMs ?? settings.timeoutMs),
    deadlineMs: atLeast(id, "deadlineMs", 1, request.deadlineMs ?? settings.deadlineMs),
    maxRetries: atLeast(id, "maxRetries", 0, request.maxRetries ?? settings.maxRetries),
    startedAt: settings.clock.now(),
    attempts: 0,
    lost: false,
  };
}
