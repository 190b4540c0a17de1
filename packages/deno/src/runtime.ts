import type { Runtime } from "@crdb-cloud/core/internal";
import { Deno } from "./globals.ts";
import { openChannel } from "./open-channel.ts";

/** The exit status for each signal that ends a program. */
const STATUSES: Readonly<Record<string, number>> = { SIGHUP: 129, SIGINT: 130, SIGQUIT: 131, SIGTERM: 143 };

const { addSignalListener, removeSignalListener } = Deno;
/** The program's own listeners for each signal. Deno can't list them, so we have to keep track of them. */
const listeners = new Map(Object.keys(STATUSES).map((signal) => [signal, new Set<() => void>()]));

// `process.on()` calls these functions, too.
Deno.addSignalListener = (signal, run) => {
  addSignalListener(signal, run);
  listeners.get(signal)?.add(run);
};
Deno.removeSignalListener = (signal, run) => {
  removeSignalListener(signal, run);
  listeners.get(signal)?.delete(run);
};

/** What ephemeral clusters need from Deno. */
export const runtime: Runtime = {
  openChannel,
  listen(onSignal) {
    const stops = Object.keys(STATUSES).map((signal) => listenTo(signal, () => onSignal(signal, isHandled(signal))));
    return () => {
      for (const stop of stops) stop();
    };
  },
  catchErrors(onError) {
    const onEvent = (event: Event): void => {
      event.preventDefault();
      onError((event as ErrorEvent).error ?? (event as PromiseRejectionEvent).reason);
    };
    addEventListener("error", onEvent);
    addEventListener("unhandledrejection", onEvent);
    return () => {
      removeEventListener("error", onEvent);
      removeEventListener("unhandledrejection", onEvent);
    };
  },
  end(signal) {
    // A listener that was added since the signal arrived decides when to exit. Otherwise, exits with the signal's status,
    // because a Deno program would need permission to send itself the signal again.
    if (!isHandled(signal)) Deno.exit(STATUSES[signal]);
  },
};

function isHandled(signal: string): boolean {
  return (listeners.get(signal)?.size ?? 0) > 0;
}

function listenTo(signal: string, run: () => void): () => void {
  try {
    addSignalListener(signal, run);
    return () => removeSignalListener(signal, run);
  } catch {
    // On Windows, Deno rejects listeners for some signals, so this does without them.
    return () => {};
  }
}
