import { toObject } from "../http/json.ts";
import type { HandlerContext, HandlerResult } from "../state/handler.ts";
import { planRow, readRow, type Table, tableOf } from "../state/history.ts";

/**
 * Executes a request, passes the result to `done` and returns it. If an earlier request to the same path with the same
 * `idempotency_key` succeeded, only returns the earlier result.
 */
export function executeOnce(
  context: HandlerContext,
  { execute, done }: { execute: () => HandlerResult; done: (result: HandlerResult) => unknown },
): HandlerResult {
  const { state, key, operation, path, query, body, time } = context;
  const chosen = query.idempotency_key ?? toObject(body).idempotency_key;
  const table: Table<{ readonly payload?: unknown }> = tableOf(state, "idempotencyKeys");
  const name = `${key.organization}/${operation.id} ${JSON.stringify(path)} ${String(chosen)}`;
  const first = chosen ? readRow(table, name, time) : undefined;
  if (first) return { payload: first.payload };
  const result = execute();
  if (chosen && "payload" in result) planRow(table, name, { since: time, value: result });
  done(result);
  return result;
}
