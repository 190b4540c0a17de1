import type { ClientOptions, Outcome } from "../../src/2024-09-16.ts";
import type { Script } from "./script.ts";

/** How the client sends requests: with the transport of `@crdb-cloud/node`, or with the `fetch` of a runtime. */
export type Runtime = "node" | "node-fetch" | "deno" | "bun";

/** The HTTP methods with which each fault is tested. */
export const METHODS = ["GET", "PUT", "DELETE", "POST"] as const;
export type Method = (typeof METHODS)[number];

/** How a call ends if every attempt meets the fault. */
export interface Ending {
  /** The name of the error; absent if the call succeeds. */
  readonly throws?: "ApiError" | "ConnectionError" | "ResponseError" | "CallTimeoutError";
  readonly outcome?: Outcome;
  /** The number of times that the client sends the request. */
  readonly attempts: number;
}

export type Endings = Readonly<Record<Method, Ending>>;

/**
 * A row of FAULTS.md: a fault, such as an empty body, and what the client does.
 *
 * To add a row, add an object to `connectionFaults`, `statusFaults` or `bodyFaults`: its `name`, the `ways` in which
 * the server misbehaves (see script.ts), and how the call `ends` with each method. Each way and method becomes a test.
 * Where a call is retried, one more test lets the second attempt succeed. `vitest run test/faults -u` then updates
 * FAULTS.md.
 */
export interface Fault {
  readonly name: string;
  /**
   * The ways in which the server causes the fault. A function receives the URL of another server, which must receive no
   * request.
   */
  readonly ways: readonly Script[] | ((otherUrl: string) => readonly Script[]);
  readonly ends: Endings;
  /** How the call ends in runtimes whose `fetch` behaves differently. */
  readonly endsIn?: Partial<Record<Runtime, Endings>>;
  /** The `code` of the `ConnectionError`. */
  readonly code?: string | Partial<Record<Runtime, string>>;
  /** The `status` of the error. */
  readonly status?: number;
  /** A pattern that the error's message matches. */
  readonly says?: RegExp;
  /** The delay before each retry in milliseconds, if the service sets it. */
  readonly delayMs?: number;
  /** Options of the client that differ from those of the other tests. */
  readonly options?: Partial<Omit<ClientOptions, "clock">>;
  /**
   * Set if every attempt exceeds `timeoutMs`. The test advances the clock by `timeoutMs` when the server has received
   * the request, or when the client has received the headers.
   */
  readonly timesOutAfter?: "request" | "headers";
  /** Set if an earlier call has left an open connection, which the call reuses. */
  readonly keptConnection?: true;
  /** Set if the client behaves the same in every runtime. The fault is then tested on one Node.js version only. */
  readonly sameInEachRuntime?: true;
}

/** Returns the same ending for every method. */
export function always(throws: Ending["throws"], outcome: Outcome, attempts: number): Endings {
  const ending: Ending = { ...(throws && { throws }), outcome, attempts };
  return { GET: ending, PUT: ending, DELETE: ending, POST: ending };
}

/**
 * Returns how calls end after a transient failure, if the service may have executed the request. All methods except
 * POST are retried.
 */
export function retriedIfIdempotent(throws: Ending["throws"]): Endings {
  return { ...always(throws, "unknown", 3), POST: always(throws, "unknown", 1).POST };
}

/** Returns the given endings, but success for PUT and DELETE, which expect no body. */
export function unlessEmpty(ends: Endings): Endings {
  return { ...ends, PUT: SUCCEEDS.PUT, DELETE: SUCCEEDS.DELETE };
}

export const SUCCEEDS: Endings = {
  GET: { attempts: 1 },
  PUT: { attempts: 1 },
  DELETE: { attempts: 1 },
  POST: { attempts: 1 },
};
