/** What a bundler must keep of core for one call that has every feature. */
export { resolveClientOptions } from "../../core/src/client-options.ts";
export { createInvoke } from "../../core/src/invoke.ts";
export { createPipeline } from "../../core/src/pipeline.ts";
