import { withAdoption } from "./adopt.ts";
import { type ClientOptions, resolveClientOptions } from "./client-options.ts";
import type { Extension, Methods } from "./extension.ts";
import { createHttp } from "./http.ts";
import { createInvoke } from "./invoke.ts";
import { createList } from "./list.ts";
import type { Edition, Operation } from "./operation.ts";
import { createPipeline, type Pipeline } from "./pipeline.ts";
import { createWait } from "./wait.ts";

/**
 * Makes the client of an edition from its table: a method an operation, a method a wait, and `http`.
 *
 * @param extensions make methods of those before them: an edition that needs none doesn't carry them
 * @throws {TypeError | RangeError} for an option that can't be
 */
export function createCloud(edition: Edition, options: ClientOptions, ...extensions: readonly Extension[]): object {
  const pipeline = createPipeline(edition, resolveClientOptions(options));
  const methods: Record<string, unknown> = {};
  for (const id in edition.operations) methods[id] = createMethod(pipeline, edition, id);
  for (const [id, wait] of Object.entries(edition.waits)) {
    const operation = edition.operations[wait.poll] as Operation;
    methods[id] = createWait(pipeline, id, operation, wait, createInvoke(pipeline, wait.poll, operation));
  }
  for (const extend of extensions) Object.assign(methods, extend(pipeline, edition, methods as Methods));
  const cloud = {};
  for (const id in methods) place(cloud, id, methods[id]);
  return Object.assign(cloud, { http: createHttp(pipeline, edition) });
}

function createMethod(pipeline: Pipeline, edition: Edition, id: string): unknown {
  const operation = edition.operations[id] as Operation;
  const invoke = createInvoke(pipeline, id, operation);
  if (operation.page) return createList(invoke, operation.page, pipeline.settings.clock);
  return operation.adopt ? withAdoption(pipeline, invoke, operation.adopt, edition) : invoke;
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
