import type { Hooks } from "@crdb-cloud/core";
import { channelHooks } from "./diagnostics-channels.ts";

/**
 * The hooks that observe all clients in the process. Hooks added later wrap `channelHooks`, so when subscribers of a
 * diagnostics channel run, the spans that these hooks create are already active.
 */
export const processHooks: Set<Hooks> = new Set([channelHooks]);
