import { setFailed } from "@actions/core";
import { toLine, withoutDashes } from "../../cli/src/to-line.ts";

/** Inputs that the command's error messages write as options, such as `--ttl`. The action's messages say `ttl`. */
const INPUTS = ["allow-from", "max-clusters", "provider", "region", "ttl"];

/** Runs a step. If it throws, marks the step as failed, with the error's message on one line. */
export async function runStep(step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    setFailed(withoutDashes(toLine(error), INPUTS));
  }
}
