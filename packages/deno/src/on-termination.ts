import type { OnTermination } from "@crdb-cloud/core/ephemeral";
import { createTermination } from "@crdb-cloud/core/internal";
import { Deno } from "./globals.ts";

/** The exit status for each signal that ends a program. */
const STATUSES: Readonly<Record<string, number>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

/**
 * Runs a cleanup when the process receives SIGINT, SIGTERM or SIGHUP, then ends the process. `Deno.exit()` and SIGKILL
 * run no cleanup.
 */
export const onTermination: OnTermination = createTermination({
  listen(onSignal) {
    const stops = Object.keys(STATUSES).map((signal) => listenTo(signal, () => onSignal(signal)));
    return () => {
      for (const stop of stops) stop();
    };
  },
  // The program exits with the signal's exit status. To send the signal to itself again, a Deno program would need a
  // permission.
  end: (signal) => Deno.exit(STATUSES[signal]),
});

function listenTo(signal: string, run: () => void): () => void {
  try {
    Deno.addSignalListener(signal, run);
    return () => Deno.removeSignalListener(signal, run);
  } catch {
    // On Windows, Deno rejects listeners for SIGTERM.
    return () => {};
  }
}
