import { withAdoption } from "../methods/adopt-on-unknown-outcome.ts";
import { createCallMethod } from "../methods/call-method.ts";
import type { Extension, Methods } from "../methods/extension.ts";
import { createHttp } from "../methods/http.ts";
import { createListMethod } from "../methods/list-method.ts";
import { createWaitMethod } from "../methods/wait-method.ts";
import type { ApiDefinition, Operation } from "../request/api-definition.ts";
import { createPipeline, type Pipeline } from "../transport/pipeline.ts";
import { type ClientOptions, resolveClientOptions } from "./client-options.ts";

/**
 * Makes the client of an API version from its table: a method an operation, a method a wait, and `http`.
 *
 * @param extensions make methods of those before them: an API version that needs none doesn't carry them
 * @throws {TypeError | RangeError} for an option that can't be
 */
export function createCloud(api: ApiDefinition, options: ClientOptions, ...extensions: readonly Extension[]): object {
  const pipeline = createPipeline(api, resolveClientOptions(options));
  const methods: Record<string, unknown> = {};
  for (const id in api.operations) methods[id] = createMethod(pipeline, api, id);
  for (const [id, wait] of Object.entries(api.waits)) {
    const operation = api.operations[wait.poll] as Operation;
    methods[id] = createWaitMethod(pipeline, id, operation, wait, createCallMethod(pipeline, wait.poll, operation));
  }
  for (const extend of extensions) Object.assign(methods, extend(pipeline, api, methods as Methods));
  const cloud = {};
  for (const id in methods) place(cloud, id, methods[id]);
  return Object.assign(cloud, { http: createHttp(pipeline, api) });
}

function createMethod(pipeline: Pipeline, api: ApiDefinition, id: string): unknown {
  const operation = api.operations[id] as Operation;
  const callMethod = createCallMethod(pipeline, id, operation);
  if (operation.page) return createListMethod(callMethod, operation.page, pipeline.settings.clock);
  return operation.adopt ? withAdoption(pipeline, callMethod, operation.adopt, api) : callMethod;
}

/** Puts a method where its id says: `clusters.get` becomes `cloud.clusters.get`. */
function place(cloud: object, id: string, method: unknown): void {
  const names = id.split(".");
  const last = names.pop() as string;
  let at = cloud as Record<string, object>;
  for (const name of names) {
    at[name] ??= {};
    at = at[name] as Record<string, object>;
  }
  (at as Record<string, unknown>)[last] = method;
}
