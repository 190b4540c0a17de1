import type { MockControls } from "../src/controls/mock-controls.ts";
import type { CloudState, Snapshot } from "../src/state/state.ts";

/** Returns a copy of a mock cloud's state, with the fields that its type hides from users. */
export function readState(cloud: Pick<MockControls, "snapshot">): CloudState & Snapshot {
  return cloud.snapshot() as CloudState & Snapshot;
}
