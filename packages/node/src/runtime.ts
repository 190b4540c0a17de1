import type { Runtime } from "@crdb-cloud/core/internal";
import { openChannel } from "./open-channel.ts";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"] as const;
/** Marks our listeners, including those of another copy of this package, so that they don't count as the program's. */
const OURS = Symbol.for("crdb-cloud.signal-listener");

/** What ephemeral clusters need from Node.js. */
export const runtime: Runtime = {
  openChannel,
  listen(onSignal) {
    const isHandled = (signal: NodeJS.Signals): boolean =>
      process.listeners(signal).some((listener) => !(OURS in listener));
    const listener = Object.assign((signal: NodeJS.Signals) => onSignal(signal, isHandled(signal)), { [OURS]: true });
    for (const signal of SIGNALS) process.prependListener(signal, listener);
    return () => {
      for (const signal of SIGNALS) process.off(signal, listener);
    };
  },
  catchErrors(onError) {
    process.on("uncaughtException", onError);
    return () => process.off("uncaughtException", onError);
  },
  end(signal) {
    // A listener that was added since the signal arrived decides when to exit.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  },
};
