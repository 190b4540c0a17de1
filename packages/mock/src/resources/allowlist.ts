import { onIdleCluster, onReadyCluster } from "../clusters/find-cluster.ts";
import { errorResponse } from "../spec/error-response.ts";
import type { MockResponse } from "../spec/mock-response.ts";
import type { HandlerContext, HandlerResult, Handlers, Success } from "../state/handler.ts";
import { listKeys, listRows, readRow, writeRow } from "../state/history.ts";
import type { StoredCluster } from "../state/stored-cluster.ts";
import type { StoredAllowlistEntry } from "../state/stored-resources.ts";

interface EntryBody {
  cidr_ip?: string;
  cidr_mask?: number;
  name?: string;
  sql: boolean;
  ui: boolean;
}

export const allowlist: Handlers = {
  "allowlist.list": onReadyCluster(listAllowlist),
  "allowlist.create": onIdleCluster(createAllowlistEntry),
  "allowlist.put": onIdleCluster(putAllowlistEntry),
  "allowlist.update": onIdleCluster(updateAllowlistEntry),
  "allowlist.delete": onIdleCluster(deleteAllowlistEntry),
};

/** Handles `allowlist.list`. The list is sorted by address. */
function listAllowlist(context: HandlerContext, cluster: StoredCluster): HandlerResult {
  const { state, rules } = context;
  const page = rules.paginate(context, {
    items: (time) => listRows(state.allowlist, time, cluster.id),
    key: ({ ip, mask }) => [...ip.split(".").map(Number), mask],
  });
  if ("status" in page) return page;
  const propagating = isPropagating(context, cluster, page.time);
  return { payload: { allowlist: page.items.map(view), propagating, pagination: page.pagination } };
}

function createAllowlistEntry(context: HandlerContext, cluster: StoredCluster): HandlerResult {
  const entry = toEntry(context, cluster);
  if (readRow(context.state.allowlist, toKey(entry), context.time)) {
    return errorResponse("ALREADY_EXISTS", `the range ${entry.ip}/${entry.mask} is on the allowlist already`);
  }
  writeAllowlistEntry(context, entry);
  return { payload: view(entry) };
}

/** Handles `allowlist.put`. Creates or replaces an entry. The request is idempotent. */
function putAllowlistEntry(context: HandlerContext, cluster: StoredCluster): Success {
  const entry = toEntry(context, cluster);
  writeAllowlistEntry(context, entry);
  return { payload: view(entry) };
}

function updateAllowlistEntry(context: HandlerContext, cluster: StoredCluster): HandlerResult {
  const entry = toEntry(context, cluster);
  const before = readRow(context.state.allowlist, toKey(entry), context.time);
  if (!before) return unknownError(entry);
  const { name = before.name } = context.body as EntryBody;
  const after = { ...entry, name };
  writeAllowlistEntry(context, after);
  return { payload: view(after) };
}

function deleteAllowlistEntry(context: HandlerContext, { id: cluster }: StoredCluster): HandlerResult {
  const { state, time, path } = context;
  const named = { cluster, ip: String(path.cidr_ip), mask: Number(path.cidr_mask) };
  const entry = readRow(state.allowlist, toKey(named), time);
  if (!entry) return unknownError(named);
  writeRow(state.allowlist, toKey(entry), { since: time, value: null });
  return { payload: view(entry) };
}

export function writeAllowlistEntry(
  { state, time }: Pick<HandlerContext, "state" | "time">,
  entry: StoredAllowlistEntry,
): void {
  writeRow(state.allowlist, toKey(entry), { since: time, value: entry });
}

type Range = Pick<StoredAllowlistEntry, "cluster" | "ip" | "mask">;

function toEntry({ path, body }: HandlerContext, { id: cluster }: StoredCluster): StoredAllowlistEntry {
  const { cidr_ip = path.cidr_ip, cidr_mask = path.cidr_mask, name = "", sql, ui } = body as EntryBody;
  return { cluster, ip: String(cidr_ip), mask: Number(cidr_mask), name, sql, ui };
}

/** Tests whether a change of the allowlist has not yet taken effect in the cluster. */
function isPropagating({ state, delayMs }: HandlerContext, { id }: StoredCluster, time: number): boolean {
  const changes = listKeys(state.allowlist, id).flatMap((key) => state.allowlist[key]?.map(({ since }) => since) ?? []);
  return changes.some((since) => since <= time && time < since + delayMs * 1000);
}

function toKey({ cluster, ip, mask }: Range): string {
  return `${cluster}/${ip}/${mask}`;
}

function view({ ip, mask, name, sql, ui }: StoredAllowlistEntry): unknown {
  return { cidr_ip: ip, cidr_mask: mask, name, sql, ui };
}

function unknownError({ ip, mask }: Range): MockResponse {
  return errorResponse("NOT_FOUND", `the range ${ip}/${mask} is not on the allowlist`);
}
