import { ArgumentError } from "../arguments/argument-error.ts";
import { atLeast } from "../arguments/check-arguments.ts";
import type { Redactor } from "../redaction/redactor.ts";
import type { Clock } from "../time/clock.ts";
import type { Operation } from "./api-definition.ts";
import type { BufferedResponse } from "./buffered-response.ts";
import type { DeleteOptions } from "./call-options.ts";
import type { HeaderMap } from "./header-value.ts";

/** The information about a failed call that its error contains. */
export interface CallInfo {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  /** How many attempts were made, including one whose request is about to be sent. */
  readonly attempts: number;
  /** Whether the caller could have passed `onUnknownOutcome: "adopt"`, but didn't. */
  readonly adoptable?: boolean;
}

/** The information about a call that hooks and tracers get. */
export interface ObservedCall extends CallInfo {
  readonly id: number;
  /** The call that this one is part of, such as `clusters.waitUntilReady` for a poll. */
  readonly parent: ObservedCall | undefined;
  /** When the call began, in milliseconds on the client's monotonic clock. */
  readonly startedAt: number;
  /** How many attempts the call and its child calls have made. The retry loop increments it before each request. */
  attempts: number;
  status: number | undefined;
  queuedMs: number;
}

/** The data that the pipeline needs for a call, besides the request. */
export interface CallContext {
  /** The operationId, or `<method> <path>` if `cloud.http` calls a path that isn't in the API description. */
  readonly id: string;
  readonly operation: Pick<Operation, "path" | "permissions" | "adopt" | "anonymous">;
  readonly options: DeleteOptions;
  readonly parent?: ObservedCall | undefined;
  /** Whether the call resolves even if the service responds with an error, as `cloud.http` calls do. */
  readonly returnsErrors?: boolean;
  /** Returns the data in a successful response, or throws a `ResponseError`. */
  readonly read: (call: Call, response: BufferedResponse) => unknown;
}

export interface Call extends ObservedCall, Pick<CallContext, "read" | "returnsErrors"> {
  readonly permissions: readonly string[];
  readonly anonymous: boolean | undefined;
  readonly url: string;
  readonly headers: HeaderMap;
  readonly body: string | undefined;
  readonly redactor: Redactor;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxRetries: number;
  /** The API key that the most recent attempt used. */
  key: string;
  /** The API key that the service rejected with a 401. The client then asks for a fresh key, once. */
  rejectedKey: string | undefined;
  /** Whether a DELETE also succeeds if the resource doesn't exist. */
  readonly ignoresGone: boolean;
  /** Whether an earlier attempt failed but may have taken effect. */
  lost: boolean;
  /** The current attempt; `undefined` while the call is in the rate limiter's queue. */
  attempt: Attempt | undefined;
}

/** An attempt's progress: whether it was sent, and what arrived. */
export interface Attempt {
  /** Aborts when nobody is waiting for the attempt anymore. */
  readonly signal: AbortSignal;
  /** What the attempt waits for before it connects, such as the `apiKey` function. */
  waitsFor?: string | undefined;
  sent?: boolean;
  status?: number;
  /** An error response's status and headers, kept in case its body can't be read. */
  rejection?: BufferedResponse;
}

/** A call's last response, and the data that was read from it. */
export interface Result extends BufferedResponse {
  readonly data?: unknown;
}

/** Makes a call, or one of its attempts. */
export type Run = (call: Call) => Promise<Result>;

/** A step of the pipeline. It calls `next` to run the steps after it. */
export type Layer = (call: Call, next: Run) => Promise<Result>;

/** The client options that a call needs. Most of them can be overridden per call. */
type CallDefaults = CallLimits & {
  readonly headers: HeaderMap;
  readonly clock: Clock;
  readonly readOnly: boolean;
};

let calls = 0;

/** @throws {ArgumentError} if an option is invalid, or the client is read-only and the call isn't a GET */
export function createCall(
  defaults: CallDefaults,
  { url, method, headers, body }: Pick<Call, "url" | "method" | "headers" | "body">,
  { id, operation, options, parent, returnsErrors, read }: CallContext,
  redactor: Redactor,
): Call {
  if (defaults.readOnly && method !== "GET") {
    throw new ArgumentError(`${id}: readOnly only allows GET, not ${method}`);
  }
  return {
    ...createParentCall(defaults.clock, id, { method, path: operation.path }, parent),
    permissions: operation.permissions,
    adoptable: operation.adopt !== undefined && parent?.operation !== `${id}:adopt`,
    anonymous: operation.anonymous,
    url,
    headers: { ...defaults.headers, ...headers },
    body,
    redactor,
    returnsErrors: returnsErrors ?? false,
    read,
    signal: options.signal,
    ...checkLimits(id, options, defaults),
    key: "",
    rejectedKey: undefined,
    ignoresGone: options.whenGone === "ignore",
    lost: false,
    attempt: undefined,
  };
}

type CallLimits = Pick<Call, "timeoutMs" | "deadlineMs" | "maxRetries">;

/** Checks a call's or a client's limits. Missing ones are taken from `defaults`. */
export function checkLimits(
  where: string,
  options: Pick<DeleteOptions, keyof CallLimits>,
  defaults: CallLimits,
): CallLimits {
  return {
    timeoutMs: atLeast(where, "timeoutMs", 1, options.timeoutMs ?? defaults.timeoutMs),
    deadlineMs: atLeast(where, "deadlineMs", 1, options.deadlineMs ?? defaults.deadlineMs),
    maxRetries: atLeast(where, "maxRetries", 0, options.maxRetries ?? defaults.maxRetries),
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
