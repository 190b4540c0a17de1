import type { Runtime } from "@crdb-cloud/core/internal";
import { Deno } from "./globals.ts";
import { openChannel } from "./open-channel.ts";

/** The exit status for each signal that ends a program. */
const STATUSES: Readonly<Record<string, number>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
const SYSTEMS: Readonly<Record<string, Runtime["os"]>> = { darwin: "MAC", windows: "WINDOWS" };

/** What ephemeral clusters need from Deno. */
export const runtime: Runtime = {
  openChannel,
  os: SYSTEMS[Deno.build.os] ?? "LINUX",
  listen(onSignal) {
    const stops = Object.keys(STATUSES).map((signal) => listenTo(signal, () => onSignal(signal)));
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
  // Exits with the signal's status, because a Deno program would need permission to send itself the signal again.
  end: (signal) => Deno.exit(STATUSES[signal]),
};

function listenTo(signal: string, run: () => void): () => void {
  try {
    Deno.addSignalListener(signal, run);
    return () => Deno.removeSignalListener(signal, run);
  } catch {
    // On Windows, Deno rejects listeners for SIGTERM, so go on without one.
    return () => {};
  }
}
