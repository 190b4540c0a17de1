import type { Handlers } from "../state/handler.ts";
import type { VersionRules } from "../state/version-rules.ts";

export interface SimulatedVersion extends VersionRules {
  readonly handlers: Handlers;
}
