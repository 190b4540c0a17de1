import { withAdoption } from "./adopt.ts";
import { type ClientOptions, resolveClientOptions } from "./client-options.ts";
import type { Methods } from "./ephemeral.ts";
import { createHttp } from "./http.ts";
import { createInvoke, type Invoke } from "./invoke.ts";
import { createList } from "./list.ts";
import type { Edition, Operation } from "./operation.ts";
import { createPipeline } from "./pipeline.ts";
import { createWait, type WaitMethod } from "./wait.ts";
import { withTurn } from "./when-busy.ts";
import type { Extension } from "./with-ephemeral.ts";

/**
 * Makes the client of an edition from its table: a method an operation, a method a wait, and `http`.
 *
 * @param extend makes methods that are built on these
 * @throws {TypeError | RangeError} for an option that can't be
 */
export function createCloud(edition: Edition, options: ClientOptions, extend?: Extension): object {
  const pipeline = createPipeline(edition, resolveClientOptions(options));
  const invokes = mapRows(edition.operations, (id, operation) => createInvoke(pipeline, id, operation));
  const waits = mapRows(edition.waits, (id, wait) =>
    createWait(pipeline, id, edition.operations[wait.poll] as Operation, wait, invokes[wait.poll] as Invoke),
  );
  const methods = mapRows(edition.operations, (id, { page, adopt, turn }) => {
    const invoke = invokes[id] as Invoke;
    if (page) return createList(invoke, page, pipeline.settings.clock);
    const change = turn === undefined ? invoke : withTurn(pipeline, edition, id, invoke, waits[turn] as WaitMethod);
    return adopt ? withAdoption(pipeline, change, adopt, edition) : change;
  });
  const cloud = {};
  const extras = extend?.(pipeline, edition, { ...methods, ...waits } as Methods);
  for (const [id, method] of Object.entries({ ...methods, ...waits, ...extras })) place(cloud, id, method);
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
