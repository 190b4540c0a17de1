import type { SignalSource } from "./termination.ts";

type DenoSignals = Record<"addSignalListener" | "removeSignalListener", (signal: string, run: () => void) => void>;

const SIGNALS: Readonly<Record<string, number>> = { SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGTERM: 15 };
const NAMES = Object.keys(SIGNALS);
/** Marks the listeners of this package and of other copies of it, so they don't count as the program's own. */
const OURS = Symbol.for("crdb-cloud.signal-listener");
const { Deno } = globalThis as unknown as { readonly Deno?: DenoSignals };
/** Maps each signal to its listeners in Deno, including those that were added with `process.on()`. */
const listeners: Record<string, Set<() => void>> = {};

// Records listeners that `Deno.addSignalListener()` adds: `process.listeners()` omits them, and Deno can't list them.
if (Deno !== undefined) {
  const { addSignalListener, removeSignalListener } = Deno;
  Deno.addSignalListener = (signal, run) => {
    addSignalListener(signal, run);
    listeners[signal] ??= new Set();
    listeners[signal].add(run);
  };
  Deno.removeSignalListener = (signal, run) => {
    removeSignalListener(signal, run);
    listeners[signal]?.delete(run);
  };
}

export const programSignals: SignalSource = {
  listen(onSignal) {
    // Workers and browsers have no signals.
    if (globalThis.process === undefined) return () => {};
    const isHandled = (signal: string): boolean =>
      process.listeners(signal as "SIGINT").some((listener) => !(OURS in listener)) || hasDenoListener(signal);
    const listener = Object.assign((signal: string) => onSignal(signal, isHandled(signal)), { [OURS]: true });
    for (const signal of NAMES) process.prependListener(signal as "SIGINT", listener);
    return () => {
      for (const signal of NAMES) process.off(signal, listener);
    };
  },
  catchErrors(onError) {
    process.on("uncaughtException", onError);
    return () => process.off("uncaughtException", onError);
  },
  end(signal) {
    // If the program has added a listener since the signal arrived, that listener decides when to exit.
    if (process.listenerCount(signal) > 0 || hasDenoListener(signal)) return;
    // In Deno, sending the signal again requires permission, so the program exits with the signal's status instead.
    if (process.versions.deno) process.exit(128 + (SIGNALS[signal] ?? 0));
    process.kill(process.pid, signal);
  },
};

function hasDenoListener(signal: string): boolean {
  return (listeners[signal]?.size ?? 0) > process.listenerCount(signal);
}
