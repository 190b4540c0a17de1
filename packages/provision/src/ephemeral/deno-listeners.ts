import { process } from "../connectable/globals.ts";

/** The part of Deno's global object that this file uses. */
interface DenoSignals {
  addSignalListener(signal: string, run: () => void): void;
  removeSignalListener(signal: string, run: () => void): void;
}

const { Deno } = globalThis as unknown as { readonly Deno?: DenoSignals };
/** All listeners for each signal, including the one that `process.on()` adds for each of its own. */
const listeners: Record<string, Set<() => void>> = {};

// `process.listeners()` doesn't include what a program adds with `Deno.addSignalListener()`, and Deno can't list it.
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

/** Returns whether the program has added a listener for the signal with `Deno.addSignalListener()`. */
export function hasDenoListener(signal: string): boolean {
  return (listeners[signal]?.size ?? 0) > process.listenerCount(signal);
}
