import { withAdoption } from "./adopt.ts";
import { type ClientOptions, resolveClientOptions } from "./client-options.ts";
import { createHttp } from "./http.ts";
import { createInvoke, type Invoke } from "./invoke.ts";
import { createList } from "./list.ts";
import type { Edition, Operation } from "./operation.ts";
import { createPipeline, type Pipeline } from "./pipeline.ts";
import { createWait } from "./wait.ts";

/**
 * Makes the client of an edition from its table: a method an operation, a method a wait, and `http`.
 *
 * @throws {TypeError | RangeError} for an option that can't be
 */
export function createCloud(edition: Edition, options: ClientOptions): object {
  const pipeline = createPipeline(edition, resolveClientOptions(options));
  const invokes: Record<string, Invoke> = {};
  const cloud = {};
  for (const [id, operation] of Object.entries(edition.operations)) {
    const invoke = createInvoke(pipeline, id, operation);
    invokes[id] = invoke;
    place(cloud, id, toMethod(pipeline, edition, operation, invoke));
  }
  for (const [id, wait] of Object.entries(edition.waits)) {
    const { poll } = wait;
    place(cloud, id, createWait(pipeline, id, edition.operations[poll] as Operation, wait, invokes[poll] as Invoke));
  }
  let http: object | undefined;
  return Object.defineProperty(cloud, "http", {
    // Made on first use, since it touches `Request`, which is slow to load.
    get() {
      http ??= createHttp(pipeline, edition);
      return http;
    },
    enumerable: true,
  });
}

function toMethod(pipeline: Pipeline, edition: Edition, { page, adopt }: Operation, invoke: Invoke): unknown {
  if (page) return createList(invoke, page, pipeline.settings.clock);
  return adopt ? withAdoption(pipeline, invoke, adopt, edition) : invoke;
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
