import type { Handlers } from "../state/handler.ts";
import type { VersionRules } from "../state/version-rules.ts";

/** An API version that the simulator serves. */
export interface SimulatedVersion extends VersionRules {
  /** The handler of each operation, by operationId. */
  readonly handlers: Handlers;
}
