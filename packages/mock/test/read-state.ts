import type { MockControls } from "../src/controls/mock-controls.ts";
import type { CloudState } from "../src/state/state.ts";

/** Returns a copy of the state of a mock cloud, with the fields that its type hides from users. */
export function readState(cloud: Pick<MockControls, "snapshot">): CloudState {
  return cloud.snapshot() as CloudState;
}
