import { createTermination, type OnTermination } from "@crdb-cloud/core/environment";
import { Deno } from "./globals.ts";

/** The signals that tell a program to end, with the status that it ends with. */
const STATUSES: Readonly<Record<string, number>> = { SIGINT: 130, SIGTERM: 143 };

/** Takes note of what to do when the process is told to end, by ^C for instance. It ends then. */
export const onTermination: OnTermination = createTermination({
  listen(onSignal) {
    const stops = Object.keys(STATUSES).map((signal) => listenTo(signal, () => onSignal(signal)));
    return () => {
      for (const stop of stops) stop();
    };
  },
  // To send oneself a signal takes a permission of Deno; to exit takes none.
  end: (signal) => Deno.exit(STATUSES[signal]),
});

function listenTo(signal: string, run: () => void): () => void {
  try {
    Deno.addSignalListener(signal, run);
    return () => Deno.removeSignalListener(signal, run);
  } catch {
    // Windows has no SIGTERM.
    return () => {};
  }
}
