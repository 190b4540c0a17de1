import { ArgumentError } from "../arguments/argument-error.ts";
import { atLeast } from "../arguments/check-arguments.ts";
import type { Redactor } from "../redaction/redactor.ts";
import type { Clock } from "../time/clock.ts";
import type { Operation } from "./api-definition.ts";
import type { CallOptions } from "./call-options.ts";
import { type HeaderMap, toHeaderMap } from "./header-value.ts";

/** The information about a call that its errors carry. */
export interface CallInfo {
  /** The operationId, such as `clusters.get`. */
  readonly operation: string;
  /** The HTTP method. */
  readonly method: string;
  /** The path template, such as `/api/v1/clusters/{cluster_id}`. */
  readonly path: string;
  /** How many attempts were made, including one that is about to begin. */
  readonly attempts: number;
  /** Whether the caller could have passed `onUnknownOutcome: "adopt"`, but didn't. */
  readonly adoptable?: boolean;
}

/** What hooks and tracers learn about a call. */
export interface ObservedCall extends CallInfo {
  /** The call's id, unique in this program. */
  readonly id: number;
  /** The call that this one is part of, such as `clusters.waitUntilReady` for a poll. */
  readonly parent: ObservedCall | undefined;
  /** When the call began, in milliseconds on the client's clock. */
  readonly startedAt: number;
  /** How many attempts the call and its child calls have made. The retry loop increments it before each request. */
  attempts: number;
  /** The last attempt's status, if a response arrived. */
  status: number | undefined;
  /** Milliseconds spent in the rate limiter's queue. */
  queuedMs: number;
}

/** A call with its request, limits and progress. */
export interface Call extends ObservedCall {
  /** The account needs one of these permissions or roles. */
  readonly permissions: readonly string[];
  /** Set if the request is sent without the API key. */
  readonly anonymous: boolean | undefined;
  readonly url: string;
  readonly headers: HeaderMap;
  readonly body: string | undefined;
  /** Hides the client's and this call's secrets. */
  readonly redactor: Redactor;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxRetries: number;
  /** The API key that the most recent attempt used. */
  key: string;
  /** The API key that the service rejected with a 401. The client then asks for a fresh key, once. */
  rejectedKey: string | undefined;
  /** Whether an earlier attempt failed here, but may have taken effect on the service. */
  lost: boolean;
}

/** The client options that a call needs. Most of them can be overridden per call. */
type CallDefaults = Pick<Call, "headers" | "timeoutMs" | "deadlineMs" | "maxRetries"> & {
  readonly clock: Clock;
  readonly readOnly: boolean;
};

let calls = 0;

/** @throws {ArgumentError} if an option is invalid, or the client is read-only and the call isn't a GET */
export function createCall(
  defaults: CallDefaults,
  id: string,
  operation: Pick<Operation, "path" | "permissions" | "adopt"> & { readonly method: string; readonly anonymous?: true },
  { url, body, redactor, parent }: Pick<Call, "url" | "body" | "redactor"> & Partial<Pick<Call, "parent">>,
  options: CallOptions = {},
): Call {
  if (defaults.readOnly && operation.method !== "GET") {
    throw new ArgumentError(`${id}: readOnly only allows GET, not ${operation.method}`);
  }
  const content = body === undefined ? undefined : { "content-type": "application/json" };
  return {
    ...createParentCall(defaults.clock, id, operation, parent),
    permissions: operation.permissions,
    adoptable: operation.adopt !== undefined && parent?.operation !== `${id}:adopt`,
    anonymous: operation.anonymous,
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

/** Creates a call that sends nothing itself, but makes other calls. */
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

/** Milliseconds until the call's deadline; negative once it has passed. */
export function leftMs(call: Call, now: number): number {
  return call.deadlineMs - (now - call.startedAt);
}
