import type { Hooks } from "@crdb-cloud/core";
import { channelHooks } from "./diagnostics-channels.ts";

/** The hooks of all clients in the process. What is added later wraps the channels, which then see its active span. */
export const processHooks: Set<Hooks> = new Set([channelHooks]);
