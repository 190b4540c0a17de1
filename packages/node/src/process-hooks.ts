import type { Hooks } from "@crdb-cloud/core";
import { channelHooks } from "./diagnostics-channels.ts";

/**
 * The hooks that observe all clients in the process. Those added later wrap `channelHooks`, so the spans that they
 * create are already active when subscribers of a diagnostics channel run.
 */
export const processHooks: Set<Hooks> = new Set([channelHooks]);
