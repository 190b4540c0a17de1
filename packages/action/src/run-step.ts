import { setFailed } from "@actions/core";
import { toLine } from "../../cli/src/to-line.ts";

/**
 * Matches the dashes of option names in error messages. The action's inputs are named like the command's options, but
 * without dashes.
 */
const OPTION = /--(?=(allow-from|max-clusters|name|provider|region)\b)/g;

/** Runs a step. If it throws, the step fails, and GitHub shows the error on one line. */
export async function runStep(step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    setFailed(toLine(error).replaceAll(OPTION, ""));
  }
}
