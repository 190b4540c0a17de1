import { type ClientOptions, resolveClientOptions } from "../client/client-options.ts";
import type { ApiDefinition } from "../request/api-definition.ts";
import { createPipeline, type Observer, type Pipeline } from "../transport/pipeline.ts";

/**
 * A client without methods. Pass it as the first argument to functions such as `clustersGet()`.
 * @typeParam Version the API version of the client and of the functions
 */
export interface OperationsClient<Version extends string> {
  /** The API version, sent as the `Cc-Version` header. */
  readonly apiVersion: Version;
}

/**
 * The internal state of each client. It is not stored in the client object, so that inspecting or serializing a client
 * does not show the key.
 */
const pipelines: WeakMap<object, Pipeline> = new WeakMap();

/**
 * Creates a client without methods.
 *
 * @param observer calls the hooks and the tracer. Without an observer, the options `hooks` and `tracer` are invalid.
 * @throws {TypeError | RangeError} if an option is invalid
 */
export function openClient<Version extends string>(
  api: Pick<ApiDefinition, "secrets"> & { readonly version: Version },
  options: ClientOptions,
  observer?: Observer,
): OperationsClient<Version> {
  if (!observer && (options.hooks || options.tracer)) {
    throw new TypeError("createClient: pass hooks and tracer to createObservedClient instead");
  }
  const client = Object.freeze({ apiVersion: api.version });
  pipelines.set(client, createPipeline(api, resolveClientOptions(options), observer));
  return client;
}

/**
 * Returns the internal state of a client.
 *
 * @throws {TypeError} if {@link openClient} did not create the client
 */
export function pipelineOf(id: string, client: object): Pipeline {
  const pipeline = pipelines.get(client);
  if (!pipeline) throw new TypeError(`${id}: the first argument must be a client that createClient returned`);
  return pipeline;
}
