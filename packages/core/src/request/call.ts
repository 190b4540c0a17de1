import { atLeast } from "../arguments/check-arguments.ts";
import type { Redactor } from "../redaction/redactor.ts";
import type { Clock } from "../time/clock.ts";
import type { Operation } from "./api-definition.ts";
import type { CallOptions } from "./call-options.ts";
import { type HeaderMap, toHeaderMap } from "./header-value.ts";

/** Information about a call, which every error of the call contains. */
export interface CallInfo {
  /** The operationId, such as `clusters.get`. */
  readonly operation: string;
  /** The HTTP method. */
  readonly method: string;
  /** The path template, such as `/api/v1/clusters/{cluster_id}`. */
  readonly path: string;
  /** The number of attempts, including one that is about to begin. */
  readonly attempts: number;
}

/**
 * What hooks and tracers learn about a call. A wait, a lock wait and an adoption are calls, too, and the calls that they
 * make are their parts.
 */
export interface ObservedCall extends CallInfo {
  /** A number that identifies the call in this program. */
  readonly id: number;
  /** The call of which this call is a part. */
  readonly parent: ObservedCall | undefined;
  /** The time when the call began, in milliseconds of the client's clock. */
  readonly startedAt: number;
  /** The number of attempts, including those of its parts. The retry loop increments it before each request. */
  attempts: number;
  /** The status of the last attempt, if a response arrived. */
  status: number | undefined;
  /** The milliseconds that the call has spent in the rate limiter's queue. */
  queuedMs: number;
}

/** A call of an operation, with its request, limits and progress. */
export interface Call extends ObservedCall {
  /** The account needs one of these permissions or roles. */
  readonly permissions: readonly string[];
  readonly url: string;
  readonly headers: HeaderMap;
  readonly body: string | undefined;
  /** The redactor that hides the secrets of the client and of this call. */
  readonly redactor: Redactor;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxRetries: number;
  /** The key of the last attempt. */
  key: string;
  /** The key that the service has rejected with a 401, after which the client asks once for a fresh one. */
  rejectedKey: string | undefined;
  /** Whether an earlier, failed attempt may have been executed. */
  lost: boolean;
}

/** The options of the client that apply unless a call overrides them, and its clock. */
type CallDefaults = Pick<Call, "headers" | "timeoutMs" | "deadlineMs" | "maxRetries"> & { readonly clock: Clock };

let calls = 0;

/**
 * Creates a call. The options of the call override those of the client.
 *
 * @throws {TypeError | RangeError} if an option is invalid
 */
export function createCall(
  defaults: CallDefaults,
  id: string,
  operation: Pick<Operation, "path" | "permissions"> & { readonly method: string },
  { url, body, redactor, parent }: Pick<Call, "url" | "body" | "redactor"> & Partial<Pick<Call, "parent">>,
  options: CallOptions = {},
): Call {
  const content = body === undefined ? undefined : { "content-type": "application/json" };
  return {
    ...createParentCall(defaults.clock, id, operation, parent),
    permissions: operation.permissions,
    url,
    headers: { ...defaults.headers, ...content, ...toHeaderMap(id, options.headers) },
    body,
    redactor,
    signal: options.signal,
    timeoutMs: atLeast(id, "timeoutMs", 1, options.timeoutMs ?? defaults.timeoutMs),
    deadlineMs: atLeast(id, "deadlineMs", 1, options.deadlineMs ?? defaults.deadlineMs),
    maxRetries: atLeast(id, "maxRetries", 0, options.maxRetries ?? defaults.maxRetries),
    key: "",
    rejectedKey: undefined,
    lost: false,
  };
}

/** Creates a call that sends nothing itself, but consists of other calls. */
export function createParentCall(
  clock: Clock,
  id: string,
  { method, path }: Pick<CallInfo, "method" | "path">,
  parent?: ObservedCall,
): ObservedCall {
  return {
    id: ++calls,
    operation: id,
    method,
    path,
    parent,
    startedAt: clock.now(),
    attempts: 0,
    status: undefined,
    queuedMs: 0,
  };
}

/** Returns the milliseconds until a call's deadline; negative after the deadline. */
export function leftMs(call: Call, now: number): number {
  return call.deadlineMs - (now - call.startedAt);
}
