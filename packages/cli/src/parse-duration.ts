import { type Duration, toMs } from "@crdb-cloud/core/internal";
import { CommandError, EXIT } from "./exit-status.ts";

/** Converts an option such as `2h` to milliseconds. */
export function parseDuration(option: string, text: string): number {
  try {
    return toMs("crdb-cloud", option, text as Duration);
  } catch (error) {
    throw new CommandError(EXIT.usage, (error as Error).message.replace("crdb-cloud: ", ""));
  }
}
