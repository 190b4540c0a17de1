import type { Handlers } from "../state/handler.ts";
import type { VersionRules } from "../state/version-rules.ts";

/** An API version that the mock simulates. */
export interface SimulatedVersion extends VersionRules {
  /** The handler of each operation, by operationId. */
  readonly handlers: Handlers;
}
