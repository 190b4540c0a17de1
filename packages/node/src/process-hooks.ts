import type { Hooks } from "@crdb-cloud/core";
import { channelHooks } from "./diagnostics-channels.ts";

/**
 * The hooks of all clients in the process. Hooks added later wrap `channelHooks`, so the spans that they create are
 * active when channel subscribers run.
 */
export const processHooks: Set<Hooks> = new Set([channelHooks]);
