import type { SignalSource } from "../src/ephemeral/termination.ts";

/** Creates fake signals for a program. `ended` lists the signals that have ended it. */
export function createFakeSignals() {
  const listeners = new Set<Parameters<SignalSource["listen"]>[0]>();
  const catchers = new Set<(error: unknown) => void>();
  const ended: string[] = [];
  const addTo = <T>(set: Set<T>, one: T) => {
    set.add(one);
    return () => set.delete(one);
  };
  const source: SignalSource = {
    listen: (onSignal) => addTo(listeners, onSignal),
    catchErrors: (onError) => addTo(catchers, onError),
    // While the program listens for a signal, that signal doesn't end it.
    end: (signal) => void ended.push(listeners.size === 0 ? signal : `${signal} was heard`),
  };
  const send = (signal: string, isHandled = false): void => {
    for (const listener of [...listeners]) listener(signal, isHandled);
  };
  return { source, listeners, catchers, ended, send };
}
