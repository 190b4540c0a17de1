import type { Client } from "openapi-fetch";
import { observeAttempt, observeCall } from "../observe/observe.ts";
import type { ApiDefinition } from "../request/api-definition.ts";
import type { Layer, Run } from "../request/call.ts";
import { authorize } from "./authorize.ts";
import type { Settings } from "./client-options.ts";
import { type ClientState, createClientState } from "./client-state.ts";
import { limit } from "./limit.ts";
import { createOpenapiClient } from "./openapi-client.ts";
import { parse } from "./parse.ts";
import { retry } from "./retry.ts";
import { send } from "./send.ts";
import { settle } from "./settle.ts";
import { time } from "./time.ts";

/** What every call of a client goes through. */
export interface Pipeline extends ClientState {
  /** Makes a call. */
  readonly run: Run;
  /** The openapi-fetch client that the methods use. It makes its calls with {@link Pipeline.run}. */
  readonly openapi: Client<object>;
}

export function createPipeline(api: Pick<ApiDefinition, "version" | "secrets">, settings: Settings): Pipeline {
  const client = createClientState(api, settings);
  const layers: readonly Layer[] = [
    (call, next) => observeCall(client, call, () => next(call)),
    settle(client),
    retry(client),
    // Below `retry`, since truncated JSON is retried.
    parse,
    limit(client),
    (call, next) => observeAttempt(client, call, () => next(call)),
    time(client),
    // Within `time`, since an `apiKey` function can hang.
    authorize(client),
  ];
  const run = layers.reduceRight<Run>((next, layer) => (call) => layer(call, next), send(client));
  return { ...client, run, openapi: createOpenapiClient(client, run) };
}

const pipelines = new WeakMap<object, Pipeline>();

/** Remembers a client's pipeline, for functions such as `waitUntilConnectable()` that take the client. */
export function setPipeline(cloud: { readonly clusters?: object }, pipeline: Pipeline): void {
  pipelines.set(Object(cloud.clusters), pipeline);
}

/** Returns the pipeline of a client, or of an object with the client's `clusters`; `undefined` for any other object. */
export function getPipeline({ clusters }: { readonly clusters: object }): Pipeline | undefined {
  return pipelines.get(clusters);
}
