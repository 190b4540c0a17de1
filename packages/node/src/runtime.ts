import type { Runtime } from "@crdb-cloud/core/internal";
import { openChannel } from "./open-channel.ts";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const SYSTEMS: Readonly<Record<string, Runtime["os"]>> = { darwin: "MAC", win32: "WINDOWS" };

/** What ephemeral clusters need from Node.js. */
export const runtime: Runtime = {
  openChannel,
  os: SYSTEMS[process.platform] ?? "LINUX",
  listen(onSignal) {
    for (const signal of SIGNALS) process.on(signal, onSignal);
    return () => {
      for (const signal of SIGNALS) process.off(signal, onSignal);
    };
  },
  catchErrors(onError) {
    process.on("uncaughtException", onError);
    return () => process.off("uncaughtException", onError);
  },
  end(signal) {
    // If the program has its own listener for the signal, that listener decides when to exit.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  },
};
