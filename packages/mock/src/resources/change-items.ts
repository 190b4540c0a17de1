import { startJob } from "../clusters/start-job.ts";
import { reject } from "../http/error-response.ts";
import { planRow, type Version } from "../state/history.ts";
import type { StoredCluster } from "../state/stored-cluster.ts";
import {
  findItem,
  type ItemRequest,
  itemsAt,
  itemTable,
  keyOf,
  readItem,
  rejectMissing,
  rowKey,
  viewItem,
} from "./read-items.ts";
import type { Effect } from "./resource-rules.ts";

/** Creates an item. With `replaces`, overwrites an item that already exists. */
export function createItem<Row extends object>(
  request: ItemRequest<Row>,
  { replaces }: { replaces: boolean },
): unknown {
  const { rules, context, parent } = request;
  const row = rules.create?.(context, parent) as Row;
  const before = readItem(request, keyOf(rules, row));
  if (before && !replaces && !isFailed(request, before)) rejectTaken(request, row);
  if (before) rejectDeleting(request, before);
  check(request, row);
  return store(request, row, rules.effects?.create);
}

/** Changes the item that the request names. */
export function updateItem<Row extends object>(request: ItemRequest<Row>): unknown {
  const { rules, context, parent } = request;
  const row = findItem(request) ?? rejectMissing(request);
  rejectDeleting(request, row);
  const changed = rules.update?.(context, row, parent) ?? withKnownFields(row, context.body as Partial<Row>);
  const isRenamed = keyOf(rules, changed) !== keyOf(rules, row);
  if (isRenamed && readItem(request, keyOf(rules, changed))) rejectTaken(request, changed);
  check(request, changed);
  if (isRenamed) remove(request, row);
  return store(request, changed, rules.effects?.update);
}

/** Deletes the item that the request names. */
export function deleteItem<Row extends object>(request: ItemRequest<Row>): unknown {
  const { rules, context } = request;
  const row = findItem(request) ?? rejectMissing(request);
  if (isDeleting(request, row)) return viewItem(request, row, rules.wrap?.change);
  rules.onDelete?.(context, row);
  if (rules.effects?.delete) return store(request, row, rules.effects.delete);
  remove(request, row);
  return viewItem(request, row, rules.wrap?.change);
}

/** Stores an item as it is during a change, and as it will be when the change ends. */
function store<Row extends object>(request: ItemRequest<Row>, row: Row, effect: Effect<Row> | undefined): unknown {
  const { rules, context, parent } = request;
  const { time, delayMs, jobFails } = context;
  const { during, after, failed = after, end } = (typeof effect === "function" ? effect(row, context) : effect) ?? {};
  const now = { ...row, ...during };
  const outcome = jobFails ? failed : after;
  const versions: Version<Row | null>[] = [{ since: time, value: now }];
  if (outcome !== undefined) {
    versions.push({ since: end ?? time + delayMs * 1000, value: outcome && { ...now, ...outcome } });
  }
  planRow(itemTable(request), rowKey(request, keyOf(rules, row)), versions);
  if (rules.job) startJob(context, parent as StoredCluster, { kind: rules.job });
  return viewItem(request, now, rules.wrap?.change);
}

function remove<Row extends object>(request: ItemRequest<Row>, row: Row): void {
  const version = { since: request.context.time, value: null };
  planRow(itemTable(request), rowKey(request, keyOf(request.rules, row)), [version]);
}

/** Rejects an item that breaks one of the resource's rules, or whose unique values another item already has. */
function check<Row extends object>(request: ItemRequest<Row>, row: Row): void {
  const { rules, context, parent } = request;
  rules.check?.(context, row, parent);
  const [field, ...others] = rules.unique ?? [];
  if (field === undefined) return;
  const isTaken = itemsAt(request, context.time).some(
    (other) => keyOf(rules, other) !== keyOf(rules, row) && [field, ...others].every((one) => other[one] === row[one]),
  );
  if (isTaken) reject("ALREADY_EXISTS", `${field}: another ${rules.label} has ${JSON.stringify(row[field])}`);
}

function rejectTaken<Row extends object>({ rules }: ItemRequest<Row>, row: Row): never {
  const id = keyOf(rules, row);
  reject("ALREADY_EXISTS", `the ${rules.label}${id && ` ${JSON.stringify(id)}`} already exists`);
}

function rejectDeleting<Row extends object>(request: ItemRequest<Row>, row: Row): void {
  if (isDeleting(request, row)) reject("FAILED_PRECONDITION", `the ${request.rules.label} is being deleted`);
}

function isDeleting<Row extends object>({ rules }: ItemRequest<Row>, row: Row): boolean {
  return hasFields(row, rules.effects?.delete?.during);
}

function isFailed<Row extends object>({ rules }: ItemRequest<Row>, row: Row): boolean {
  const create = rules.effects?.create;
  return typeof create === "object" && hasFields(row, create.failed);
}

function hasFields<Row extends object>(row: Row, fields: Partial<Row> | null | undefined): boolean {
  const entries = Object.entries(fields ?? {});
  return entries.length > 0 && entries.every(([field, value]) => row[field as keyof Row] === value);
}

function withKnownFields<Row extends object>(row: Row, body: Partial<Row>): Row {
  const known = Object.entries(body).filter(([field]) => Object.hasOwn(row, field));
  return { ...row, ...Object.fromEntries(known) };
}
