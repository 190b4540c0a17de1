import { setFailed } from "@actions/core";
import { toLine } from "../../cli/src/to-line.ts";

/** Errors name the command's options; the action's inputs have the same names without dashes. */
const OPTION = /--(?=(max-clusters|provider|region)\b)/g;

/** Runs a step. An error becomes one line in the log, and an annotation. */
export async function runStep(step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    setFailed(toLine(error).replaceAll(OPTION, ""));
  }
}
