import type { MockControls } from "../src/controls/mock-controls.ts";
import { parseState } from "../src/state/parse-state.ts";
import type { CloudState } from "../src/state/state.ts";

/** Returns a copy of a mock cloud's state. */
export function readState(cloud: Pick<MockControls, "snapshot">): CloudState {
  return parseState(cloud.snapshot(), "snapshot");
}
