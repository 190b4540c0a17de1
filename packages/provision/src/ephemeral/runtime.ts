import type { OpenChannel } from "../connectable/channel.ts";
import { process } from "../connectable/globals.ts";
import { openChannel } from "../connectable/open-channel.ts";
import { hasDenoListener } from "./deno-listeners.ts";
import type { SignalSource } from "./termination.ts";

/** What ephemeral clusters need from a runtime. */
export interface Runtime extends SignalSource {
  /** Opens connections, to find out whether a cluster accepts them. */
  readonly openChannel: OpenChannel;
}

/** The signals that end a program, and their numbers. */
const SIGNALS: Readonly<Record<string, number>> = { SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGTERM: 15 };
const NAMES = Object.keys(SIGNALS);
/** Marks our listeners, including those of another copy of this package, so that they don't count as the program's. */
const OURS = Symbol.for("crdb-cloud.signal-listener");

/** The runtime in Node.js, Deno and Bun. */
export const runtime: Runtime = {
  openChannel,
  listen(onSignal) {
    // Workers and browsers have no signals.
    if (process === undefined) return () => {};
    const isHandled = (signal: string): boolean =>
      process.listeners(signal).some((listener) => !(OURS in listener)) || hasDenoListener(signal);
    const listener = Object.assign((signal: string) => onSignal(signal, isHandled(signal)), { [OURS]: true });
    for (const signal of NAMES) process.prependListener(signal, listener);
    return () => {
      for (const signal of NAMES) process.off(signal, listener);
    };
  },
  catchErrors(onError) {
    process.on("uncaughtException", onError);
    return () => process.off("uncaughtException", onError);
  },
  end(signal) {
    // A listener that was added since the signal arrived decides when to exit.
    if (process.listenerCount(signal) > 0 || hasDenoListener(signal)) return;
    // A Deno program would need permission to send itself the signal again, so it exits with the signal's status.
    if (process.versions.deno) process.exit(128 + (SIGNALS[signal] ?? 0));
    process.kill(process.pid, signal);
  },
};
