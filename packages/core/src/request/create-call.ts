import type { Redactor } from "../redaction/redactor.ts";
import type { Clock } from "../time/clock.ts";
import type { Operation } from "./api-definition.ts";
import { atLeast } from "./at-least.ts";
import type { Call } from "./call.ts";
import type { CallOptions } from "./call-options.ts";
import { type HeaderMap, toHeaderMap } from "./header-value.ts";

/** The options of the client that apply unless a call overrides them. */
export interface CallDefaults {
  readonly headers: HeaderMap;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxRetries: number;
  readonly clock: Clock;
}

export interface CallContent {
  readonly url: string;
  readonly body: string | undefined;
  readonly redactor: Redactor;
}

let calls = 0;

/**
 * Creates a call. The options of the call override those of the client.
 *
 * @throws {TypeError | RangeError} if an option is invalid
 */
export function createCall(
  settings: CallDefaults,
  id: string,
  { method, path, permissions }: Pick<Operation, "path" | "permissions"> & { readonly method: string },
  { url, body, redactor }: CallContent,
  options: CallOptions = {},
): Call {
  const content = body === undefined ? undefined : { "content-type": "application/json" };
  return {
    id: ++calls,
    operation: id,
    method,
    path,
    permissions,
    url,
    headers: { ...settings.headers, ...content, ...(options.headers && toHeaderMap(id, options.headers)) },
    body,
    redactor,
    signal: options.signal,
    timeoutMs: atLeast(id, "timeoutMs", 1, options.timeoutMs ?? settings.timeoutMs),
    deadlineMs: atLeast(id, "deadlineMs", 1, options.deadlineMs ?? settings.deadlineMs),
    maxRetries: atLeast(id, "maxRetries", 0, options.maxRetries ?? settings.maxRetries),
    startedAt: settings.clock.now(),
    attempts: 0,
    queuedMs: 0,
    lost: false,
  };
}
