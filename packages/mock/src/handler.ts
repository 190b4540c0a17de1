import type { Answer } from "./answer.ts";
import type { CloudKey, CloudState } from "./state.ts";

/** What an operation has to work with: a request that the spec allows, by a key that may. */
export interface Scene {
  readonly state: CloudState;
  readonly key: CloudKey;
  /** The moment of the request, later than that of every request before; microseconds since 1970. */
  readonly time: number;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** How long a cluster is being created, in milliseconds. */
  readonly delayMs: number;
  /** Whether the creation of a cluster is to fail. */
  readonly creationFails: boolean;
}

/** Carries out one operation: its payload, `undefined` where it has none, or a refusal. */
export type Handler = (scene: Scene) => Success | Answer;

/** The payload of a success; the status is the spec's. */
export interface Success {
  readonly payload: unknown;
}
