import type { Edition } from "./operation.ts";
import type { Pipeline } from "./pipeline.ts";

/** Methods by their names on the client: `clusters.get`. */
export type Methods = Readonly<Record<string, (params: object, options?: object) => Promise<unknown>>>;

/** Makes methods that are built on others, in addition to these or in place of them. */
export type Extension = (pipeline: Pipeline, edition: Edition, methods: Methods) => Readonly<Record<string, unknown>>;
