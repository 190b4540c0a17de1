import type { ClientOptions, Outcome } from "../../src/2024-09-16.ts";
import type { Script } from "./script.ts";

/** Where the client under test runs: with the transport of the package for Node.js, or with the `fetch` of a runtime. */
export type Runtime = "node" | "node-fetch" | "deno" | "bun";

/** The methods that the table tries each fault with. */
export const METHODS = ["GET", "PUT", "DELETE", "POST"] as const;
export type Method = (typeof METHODS)[number];

/** How a call ends that meets nothing but one fault. */
export interface Ending {
  /** The name of the error; absent where the call succeeds. */
  readonly throws?: "ApiError" | "ConnectionError" | "ResponseError" | "CallTimeoutError";
  readonly outcome?: Outcome;
  /** How often the call is sent. */
  readonly attempts: number;
}

export type Endings = Readonly<Record<Method, Ending>>;

/** A row of the table: something that goes wrong, and what the client does about it. */
export interface Fault {
  readonly name: string;
  /** The ways in which it shows; told where a server is that no request may reach. */
  readonly ways: readonly Script[] | ((elsewhere: string) => readonly Script[]);
  readonly ends: Endings;
  /** Runtimes whose `fetch` makes something else of it. */
  readonly endsIn?: Partial<Record<Runtime, Endings>>;
  /** The code of the `ConnectionError`. */
  readonly code?: string | Partial<Record<Runtime, string>>;
  /** The status that the error carries. */
  readonly status?: number;
  /** What the error's message says. */
  readonly says?: RegExp;
  /** The delays before the retries, in milliseconds on the client's clock, where the service sets them. */
  readonly delayMs?: number;
  /** Options of the client, over those of the test. */
  readonly options?: Partial<ClientOptions>;
  /** Set where an earlier call leaves a connection behind, which this one takes over. */
  readonly kept?: true;
}

/** The same ending for every method. */
export function always(throws: Ending["throws"], outcome: Outcome, attempts: number): Endings {
  const ending: Ending = { ...(throws && { throws }), outcome, attempts };
  return { GET: ending, PUT: ending, DELETE: ending, POST: ending };
}

/** A passing failure after which the request may have been carried out: all but POST are sent again. */
export function retriedIfIdempotent(throws: Ending["throws"]): Endings {
  return { ...always(throws, "unknown", 3), POST: always(throws, "unknown", 1).POST };
}

/** What only a call that expects a payload minds. */
export function unlessEmpty(ends: Endings): Endings {
  return { ...ends, PUT: SUCCEEDS.PUT, DELETE: SUCCEEDS.DELETE };
}

export const SUCCEEDS: Endings = {
  GET: { attempts: 1 },
  PUT: { attempts: 1 },
  DELETE: { attempts: 1 },
  POST: { attempts: 1 },
};
