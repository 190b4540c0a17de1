import { createTermination, type OnTermination } from "@crdb-cloud/core/ephemeral";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs a cleanup when the process receives SIGINT, SIGTERM or SIGHUP, then ends the process, unless the program listens for
 * the signal too. `process.exit()` and SIGKILL run no cleanup.
 */
export const onTermination: OnTermination = createTermination({
  listen(onSignal) {
    for (const signal of SIGNALS) process.on(signal, onSignal);
    return () => {
      for (const signal of SIGNALS) process.off(signal, onSignal);
    };
  },
  end(signal) {
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  },
});
