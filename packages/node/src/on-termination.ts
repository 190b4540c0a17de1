import { createTermination, type OnTermination } from "@crdb-cloud/core/environment";

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** Takes note of what to do when the process is told to end, by ^C for instance. It ends then, unless others listen too. */
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
