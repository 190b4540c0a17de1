import { withAdoption } from "./adopt.ts";
import { type ClientOptions, resolveClientOptions } from "./client-options.ts";
import type { Extension, Methods } from "./extension.ts";
import { createHttp } from "./http.ts";
import { createInvoke, type Invoke } from "./invoke.ts";
import { createList } from "./list.ts";
import type { Edition, Operation } from "./operation.ts";
import { createPipeline } from "./pipeline.ts";
import { createWait } from "./wait.ts";

/**
 * Makes the client of an edition from its table: a method an operation, a method a wait, and `http`.
 *
 * @param extensions make methods of those before them: an edition that needs none doesn't carry them
 * @throws {TypeError | RangeError} for an option that can't be
 */
export function createCloud(edition: Edition, options: ClientOptions, ...extensions: readonly Extension[]): object {
  const pipeline = createPipeline(edition, resolveClientOptions(options));
  const invokes = mapRows(edition.operations, (id, operation) => createInvoke(pipeline, id, operation));
  const waits = mapRows(edition.waits, (id, wait) =>
    createWait(pipeline, id, edition.operations[wait.poll] as Operation, wait, invokes[wait.poll] as Invoke),
  );
  const methods: Record<string, unknown> = mapRows(edition.operations, (id, { page, adopt }) => {
    const invoke = invokes[id] as Invoke;
    if (page) return createList(invoke, page, pipeline.settings.clock);
    return adopt ? withAdoption(pipeline, invoke, adopt, edition) : invoke;
  });
  Object.assign(methods, waits);
  for (const extend of extensions) Object.assign(methods, extend(pipeline, edition, methods as Methods));
  const cloud = {};
  for (const [id, method] of Object.entries(methods)) place(cloud, id, method);
  return Object.assign(cloud, { http: createHttp(pipeline, edition) });
}

function mapRows<Row, Made>(
  rows: Readonly<Record<string, Row>>,
  make: (id: string, row: Row) => Made,
): Record<string, Made> {
  return Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, make(id, row)]));
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
