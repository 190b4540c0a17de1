import { setFailed } from "@actions/core";
import { toLine } from "../../cli/src/to-line.ts";

/** The action's inputs have the names of the command's options, which errors mention. */
const OPTION = /--(?=(max-clusters|provider|region)\b)/g;

/** Runs a step. Its error becomes one line of the log, and an annotation of the job. */
export async function runStep(step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    setFailed(toLine(error).replaceAll(OPTION, ""));
  }
}
