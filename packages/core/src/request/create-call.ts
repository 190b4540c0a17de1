import type { Clock } from "../time/clock.ts";
import type { Operation } from "./api-definition.ts";
import { atLeast } from "./at-least.ts";
import type { Call } from "./call.ts";
import type { CallOptions } from "./call-options.ts";
import { type HeaderMap, toHeaderMap } from "./header-value.ts";

/** The options of the client that hold for a call which brings none of its own. */
export interface CallDefaults {
  readonly headers: HeaderMap;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxRetries: number;
  readonly clock: Clock;
}

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
  settings: CallDefaults,
  id: string,
  { method, path, permissions }: Pick<Operation, "path" | "permissions"> & { readonly method: string },
  request: CallRequest,
): Call {
  const content = request.body === undefined ? undefined : { "content-type": "application/json" };
  return {
    operation: id,
    method,
    path,
    permissions,
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
