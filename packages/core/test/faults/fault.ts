import type { ClientOptions, Outcome } from "@crdb-cloud/core";
import type { Script } from "./script.ts";

/** How the client sends requests: with the transport of `@crdb-cloud/node`, or with the `fetch` of a runtime. */
export type Runtime = "node" | "node-fetch" | "deno" | "bun";

export const METHODS = ["GET", "PUT", "DELETE", "POST"] as const;
export type Method = (typeof METHODS)[number];

/** How a call ends if the fault occurs in every attempt. */
export interface Ending {
  /** The name of the error; absent if the call succeeds. */
  readonly throws?: "ApiError" | "ConnectionError" | "ResponseError" | "CallTimeoutError";
  readonly outcome?: Outcome;
  readonly attempts: number;
}

export type Endings = Readonly<Record<Method, Ending>>;

/**
 * A fault, such as an empty body, and what the client does. FAULTS.md has a row for each fault.
 *
 * To add a fault, add an object to `connectionFaults`, `statusFaults` or `bodyFaults`. The object has a `name`, the
 * `ways` in which the server misbehaves (see script.ts), and how the call `ends` with each HTTP method. Each way and
 * method becomes a test. If the client retries the call, one more test checks that the second attempt succeeds.
 * To update FAULTS.md, run `vitest run test/faults -u`.
 */
export interface Fault {
  readonly name: string;
  /**
   * The ways in which the server causes the fault. A function receives the URL of another server, to which the client
   * must send no request.
   */
  readonly ways: readonly Script[] | ((otherUrl: string) => readonly Script[]);
  readonly ends: Endings;
  /** How the call ends in runtimes whose `fetch` behaves differently. */
  readonly endsIn?: Partial<Record<Runtime, Endings>>;
  /** The `code` of the `ConnectionError`. */
  readonly code?: string | Partial<Record<Runtime, string>>;
  readonly status?: number;
  /** A pattern that the error's message matches. */
  readonly says?: RegExp;
  /** The delay before each retry in milliseconds, if the response determines it, for example with `Retry-After`. */
  readonly delayMs?: number;
  /** Additional options of the client. */
  readonly options?: Partial<Omit<ClientOptions, "clock">>;
  /**
   * Set if every attempt exceeds `timeoutMs`. The test advances the clock by `timeoutMs` when the server has received
   * the request (`request`), or when the client has received the headers of the response (`headers`).
   */
  readonly timesOutAfter?: "request" | "headers";
  /** Set if an earlier call has left an open connection, which the call reuses. */
  readonly keptConnection?: true;
  /** Set if the client behaves the same in every runtime. The fault is then tested on one Node.js version only. */
  readonly sameInEachRuntime?: true;
}

/** Returns the same ending of a call for every HTTP method. */
export function always(throws: Ending["throws"], outcome: Outcome, attempts: number): Endings {
  const ending: Ending = { ...(throws && { throws }), outcome, attempts };
  return { GET: ending, PUT: ending, DELETE: ending, POST: ending };
}

/**
 * Returns how calls end if every attempt fails, but the service may have executed the request and a retry may succeed.
 * The client retries all methods except POST.
 */
export function retriedIfIdempotent(throws: Ending["throws"]): Endings {
  return { ...always(throws, "unknown", 3), POST: always(throws, "unknown", 1).POST };
}

/** Returns `ends`, except that PUT and DELETE succeed, because these calls expect no response body. */
export function unlessEmpty(ends: Endings): Endings {
  return { ...ends, PUT: SUCCEEDS.PUT, DELETE: SUCCEEDS.DELETE };
}

export const SUCCEEDS: Endings = {
  GET: { attempts: 1 },
  PUT: { attempts: 1 },
  DELETE: { attempts: 1 },
  POST: { attempts: 1 },
};
