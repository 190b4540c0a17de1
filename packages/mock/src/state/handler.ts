import type { ApiOperation } from "../spec/api-document.ts";
import type { MockResponse } from "../spec/mock-response.ts";
import type { CloudState } from "./state.ts";
import type { Grant, StoredAccount, StoredKey } from "./stored-resources.ts";
import type { VersionRules } from "./version-rules.ts";

/** What an operation has to work with: a request that the spec allows, by a key that may. */
export interface HandlerContext {
  readonly operation: ApiOperation;
  readonly rules: VersionRules;
  readonly state: CloudState;
  readonly key: StoredKey;
  readonly account: StoredAccount;
  /** The grants of the caller that count for this operation. */
  readonly grants: readonly Grant[];
  /** The moment of the request, later than that of every request before; microseconds since 1970. */
  readonly time: number;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** How long it takes to create a cluster, and whatever else takes time, in milliseconds. */
  readonly delayMs: number;
  /** Whether the creation of a cluster is to fail. */
  readonly creationFails: boolean;
  /** Whether what the request starts is to fail. */
  readonly jobFails: boolean;
}

/** Carries out one operation: its payload, `undefined` where it has none, or a error. */
export type Handler = (context: HandlerContext) => Success | MockResponse;

/** Handlers by operationId. */
export type Handlers = Readonly<Record<string, Handler>>;

/** The payload of a success; the status is the spec's. */
export interface Success {
  readonly payload: unknown;
}
