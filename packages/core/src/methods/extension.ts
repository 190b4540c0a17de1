import type { ApiDefinition } from "../request/api-definition.ts";
import type { Pipeline } from "../transport/pipeline.ts";

/** Methods by their names on the client: `clusters.get`. */
export type Methods = Readonly<Record<string, (params: object, options?: object) => Promise<unknown>>>;

/** Makes methods that are built on others, in addition to these or in place of them. */
export type Extension = (pipeline: Pipeline, api: ApiDefinition, methods: Methods) => Readonly<Record<string, unknown>>;
