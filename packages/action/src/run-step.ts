import { setFailed } from "@actions/core";
import { toLine, withoutDashes } from "../../cli/src/to-line.ts";

/** Inputs that error messages mention as command options, such as `--ttl`. */
const INPUTS = ["allow-from", "max-clusters", "provider", "region", "ttl"];

/** Runs a step. If it throws, the step fails, and GitHub shows the error on one line. */
export async function runStep(step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    setFailed(withoutDashes(toLine(error), INPUTS));
  }
}
