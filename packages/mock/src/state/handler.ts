import type { ApiOperation } from "../spec/api-document.ts";
import type { MockResponse } from "../spec/mock-response.ts";
import type { CloudState } from "./state.ts";
import type { Grant, StoredAccount, StoredKey } from "./stored-resources.ts";
import type { VersionRules } from "./version-rules.ts";

/** The argument of a handler: a validated request and its authorized caller. */
export interface HandlerContext {
  readonly operation: ApiOperation;
  readonly rules: VersionRules;
  readonly state: CloudState;
  readonly key: StoredKey;
  readonly account: StoredAccount;
  /** The grants of the caller that allow this operation. */
  readonly grants: readonly Grant[];
  /** The time of the request, in microseconds since 1970. Each request has a later time than all earlier requests. */
  readonly time: number;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** The duration of the creation of a cluster and of other jobs, in milliseconds. */
  readonly delayMs: number;
  /** The template of connection strings. If `undefined`, connection strings contain a host that doesn't exist. */
  readonly connectionString: string | undefined;
  /** Whether a fault makes the creation of a cluster fail. */
  readonly creationFails: boolean;
  /** Whether a fault makes the job that the request starts fail. */
  readonly jobFails: boolean;
}

/** Executes one operation. Returns the body of the success response, or an error response. */
export type Handler = (context: HandlerContext) => Success | MockResponse;

/** Handlers by operationId. */
export type Handlers = Readonly<Record<string, Handler>>;

/** The body of a success response. The spec determines the status. */
export interface Success {
  readonly payload: unknown;
}
