/** What a bundler must keep of core for one call that has every feature. */
export { resolveClientOptions } from "../../core/src/client/client-options.ts";
export { createInvoke } from "../../core/src/methods/invoke.ts";
export { createPipeline } from "../../core/src/transport/pipeline.ts";
