import { reject } from "../http/error-response.ts";
import { toObject } from "../http/json.ts";
import type { HandlerContext } from "../state/handler.ts";
import { listRows, readRow, type Table, tableOf } from "../state/history.ts";
import type { ItemParent, ResourceRules } from "./resource-rules.ts";

/** A request for a cluster's or an organization's items, such as egress rules. */
export interface ItemRequest<Row extends object> {
  readonly rules: ResourceRules<Row, ItemParent>;
  readonly context: HandlerContext;
  readonly parent: ItemParent;
}

export function listItems<Row extends object>(request: ItemRequest<Row>): unknown {
  const { rules, context, parent } = request;
  const items = (time: number): Row[] => {
    const isListed = (row: Row): boolean => rules.isListed?.({ ...context, time }, row) ?? true;
    return itemsAt(request, time).filter((row) => isVisible(request, row) && isListed(row));
  };
  const field = rules.list as string;
  if (rules.unpaged) return { [field]: items(context.time).map((row) => viewItem(request, row)) };
  const page = context.rules.paginate(context, { items, key: (row) => rules.sort?.(row) ?? [keyOf(rules, row)] });
  const at = { ...context, time: page.time };
  const shown = page.items.map((row) => viewItem({ ...request, context: at }, row));
  return { [field]: shown, ...rules.viewList?.(at, parent), pagination: page.pagination };
}

export function getItem<Row extends object>(request: ItemRequest<Row>): unknown {
  const { rules, parent } = request;
  const row = findItem(request) ?? rules.absent?.(parent) ?? rejectMissing(request);
  return viewItem(request, row, rules.wrap?.read);
}

/**
 * Returns the item that the path or body identifies; `undefined` if it doesn't exist, or the caller isn't allowed to
 * see it.
 */
export function findItem<Row extends object>(request: ItemRequest<Row>): Row | undefined {
  const id = requestedId(request);
  const row = readItem(request, request.rules.key ? id : id.toLowerCase());
  return row && isVisible(request, row) ? row : undefined;
}

export function rejectMissing<Row extends object>(request: ItemRequest<Row>): never {
  const id = requestedId(request);
  reject("NOT_FOUND", `${request.rules.label} not found${id && `: ${id}`}`);
}

export function readItem<Row extends object>(request: ItemRequest<Row>, key: string): Row | undefined {
  const row = readRow(itemTable(request), rowKey(request, key), request.context.time);
  return row && isOwn(request, row) ? row : undefined;
}

export function itemsAt<Row extends object>(request: ItemRequest<Row>, time: number): Row[] {
  const { rules, parent } = request;
  const rows = listRows(itemTable(request), time, rules.isGlobal ? undefined : parent.id);
  return rows.filter((row) => isOwn(request, row));
}

export function itemTable<Row extends object>({ rules, context }: ItemRequest<Row>): Table<Row> {
  return tableOf<Row>(context.state, rules.table ?? rules.name);
}

/** Returns an item's key in its table. `key` is only unique within the item's cluster or organization. */
export function rowKey<Row extends object>({ rules, parent }: ItemRequest<Row>, key: string): string {
  return rules.isGlobal ? key : `${parent.id}/${key}`;
}

export function keyOf<Row extends object>({ params = [], key }: ResourceRules<Row, ItemParent>, row: Row): string {
  if (params.length === 0) return "";
  return key?.(row) ?? (row as { id: string }).id;
}

/** Formats an item for a response. */
export function viewItem<Row extends object>(
  { rules, context, parent }: ItemRequest<Row>,
  row: Row,
  wrapper?: string,
): unknown {
  const shown = rules.view?.(row, context, parent) ?? row;
  return wrapper === undefined ? shown : { [wrapper]: shown };
}

function requestedId<Row extends object>({ rules: { params = [] }, context }: ItemRequest<Row>): string {
  return params.map((param) => String(context.path[param] ?? toObject(context.body)[param])).join("/");
}

function isOwn<Row extends object>({ rules, parent }: ItemRequest<Row>, row: Row): boolean {
  return !rules.isGlobal || (row as { organization?: string }).organization === parent.id;
}

function isVisible<Row extends object>({ rules, context }: ItemRequest<Row>, row: Row): boolean {
  return rules.isVisible?.(context, row) ?? true;
}
