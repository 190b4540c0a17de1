import type { OnTermination } from "@crdb-cloud/core/ephemeral";
import { createTermination } from "@crdb-cloud/core/internal";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs a cleanup when the process receives SIGINT, SIGTERM or SIGHUP. Then ends the process, unless the program has its
 * own listener for the signal. `process.exit()` and SIGKILL run no cleanup.
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
