import type { Outcome } from "@crdb-cloud/core";
import type { Script } from "./script.ts";

/** What sends the client's requests: the transport of `@crdb-cloud/node`, or a runtime's `fetch`. */
export type Runtime = "node" | "node-fetch" | "deno" | "bun";

export const METHODS = ["GET", "PUT", "DELETE", "POST"] as const;
export type Method = (typeof METHODS)[number];

/** How a call ends if the fault occurs in every attempt. */
export interface Ending {
  /** The error's name; absent if the call succeeds. */
  readonly throws?: "ApiError" | "ConnectionError" | "ResponseError" | "CallTimeoutError";
  readonly outcome?: Outcome;
  readonly attempts: number;
}

export type Endings = Readonly<Record<Method, Ending>>;

/**
 * A fault, such as an empty body, and what the client does about it: a row in FAULTS.md.
 *
 * To add one, write a row into `connectionFaults`, `statusFaults` or `bodyFaults`: its `name`, the `ways` in which the
 * server misbehaves (see script.ts), how the call `ends` with each HTTP method, and further facts. Each way and method
 * becomes a test. If the client retries, another test checks that the second attempt succeeds.
 * `vitest run test/faults -u` updates FAULTS.md.
 */
export interface Fault {
  readonly name: string;
  /** How the server causes the fault. A function gets the URL of another server, which the client must not call. */
  readonly ways: readonly Script[] | ((otherUrl: string) => readonly Script[]);
  readonly ends: Endings;
  /** How the call ends in runtimes whose `fetch` behaves differently. */
  readonly endsIn?: Partial<Record<Runtime, Endings>>;
  /** The `code` of the `ConnectionError`. */
  readonly code?: string | Partial<Record<Runtime, string>>;
  readonly status?: number;
  /** Matches the error's message. */
  readonly says?: RegExp;
  /** Milliseconds before each retry, if the response decides, as with `Retry-After`. */
  readonly delayMs?: number;
  /**
   * Set if every attempt exceeds `timeoutMs`. The test advances the clock by that once the server has the request
   * (`request`), or the client has the response headers (`headers`).
   */
  readonly timesOutAfter?: "request" | "headers";
  /** Set if the call reuses the connection of an earlier one. */
  readonly keptConnection?: true;
  /** Set if all runtimes behave the same, so that testing one version of Node.js is enough. */
  readonly sameInEachRuntime?: true;
}

export const OR = new Intl.ListFormat("en", { type: "disjunction" });

const ONCE: Ending = { attempts: 1 };

type Facts = Omit<Fault, "name" | "ways" | "ends">;
export type Row = [name: string, ways: Fault["ways"], ends: Endings, facts?: Facts | undefined];

export function toFaults(rows: readonly Row[]): Fault[] {
  return rows.map(([name, ways, ends, facts]) => ({ name, ways, ends, ...facts }));
}

/** The same ending for every HTTP method. */
export function always(throws: Ending["throws"], outcome: Outcome, attempts: number): Endings {
  const ending: Ending = { ...(throws && { throws }), outcome, attempts };
  return { GET: ending, PUT: ending, DELETE: ending, POST: ending };
}

/**
 * How calls end if every attempt fails, but the service may have executed the request and a retry may succeed.
 * The client retries all methods except POST.
 */
export function retriedIfIdempotent(throws: Ending["throws"]): Endings {
  return { ...always(throws, "unknown", 3), POST: always(throws, "unknown", 1).POST };
}

/** Like `ends`, except that PUT and DELETE succeed without a response body. */
export function unlessEmpty(ends: Endings): Endings {
  return { ...ends, PUT: SUCCEEDS.PUT, DELETE: SUCCEEDS.DELETE };
}

export const SUCCEEDS: Endings = { GET: ONCE, PUT: ONCE, DELETE: ONCE, POST: ONCE };
