import type { Answer } from "../answer.ts";
import type { Scene, Success } from "../handler.ts";
import { listRows, readRow, writeRow } from "../history.ts";
import { refuse } from "../refusal.ts";
import type { StoredCluster } from "../stored-cluster.ts";
import type { StoredAllowlistEntry } from "../stored-resources.ts";

interface EntryBody {
  cidr_ip?: string;
  cidr_mask?: number;
  name?: string;
  sql: boolean;
  ui: boolean;
}

/** `allowlist.list`, by address. */
export function listAllowlist(scene: Scene, cluster: StoredCluster): Success | Answer {
  const { state, edition } = scene;
  const page = edition.paginate(scene, {
    items: (time) => listRows(state.allowlist, time).filter((entry) => entry.cluster === cluster.id),
    key: ({ ip, mask }) => [...ip.split(".").map(Number), mask],
  });
  if ("status" in page) return page;
  const propagating = isPropagating(scene, cluster, page.time);
  return { payload: { allowlist: page.items.map(view), propagating, pagination: page.pagination } };
}

/** `allowlist.create`. */
export function createAllowlistEntry(scene: Scene, cluster: StoredCluster): Success | Answer {
  const entry = toEntry(scene, cluster);
  if (readRow(scene.state.allowlist, toKey(entry), scene.time)) {
    return refuse("ALREADY_EXISTS", `the range ${entry.ip}/${entry.mask} is on the allowlist already`);
  }
  writeAllowlistEntry(scene, entry);
  return { payload: view(entry) };
}

/** `allowlist.put`, which may be sent again, as any PUT. */
export function putAllowlistEntry(scene: Scene, cluster: StoredCluster): Success {
  const entry = toEntry(scene, cluster);
  writeAllowlistEntry(scene, entry);
  return { payload: view(entry) };
}

/** `allowlist.update`. */
export function updateAllowlistEntry(scene: Scene, cluster: StoredCluster): Success | Answer {
  const entry = toEntry(scene, cluster);
  const before = readRow(scene.state.allowlist, toKey(entry), scene.time);
  if (!before) return refuseUnknown(entry);
  const { name = before.name } = scene.body as EntryBody;
  const after = { ...entry, name };
  writeAllowlistEntry(scene, after);
  return { payload: view(after) };
}

/** `allowlist.delete`. */
export function deleteAllowlistEntry(scene: Scene, { id: cluster }: StoredCluster): Success | Answer {
  const { state, time, path } = scene;
  const named = { cluster, ip: String(path.cidr_ip), mask: Number(path.cidr_mask) };
  const entry = readRow(state.allowlist, toKey(named), time);
  if (!entry) return refuseUnknown(named);
  writeRow(state.allowlist, toKey(entry), { since: time, value: null });
  return { payload: view(entry) };
}

/** Puts a range on an allowlist. */
export function writeAllowlistEntry({ state, time }: Pick<Scene, "state" | "time">, entry: StoredAllowlistEntry): void {
  writeRow(state.allowlist, toKey(entry), { since: time, value: entry });
}

type Range = Pick<StoredAllowlistEntry, "cluster" | "ip" | "mask">;

function toEntry({ path, body }: Scene, { id: cluster }: StoredCluster): StoredAllowlistEntry {
  const { cidr_ip = path.cidr_ip, cidr_mask = path.cidr_mask, name = "", sql, ui } = body as EntryBody;
  return { cluster, ip: String(cidr_ip), mask: Number(cidr_mask), name, sql, ui };
}

/** A change takes a while to get to the cluster. */
function isPropagating({ state, delayMs }: Scene, { id }: StoredCluster, time: number): boolean {
  const changes = Object.entries(state.allowlist).flatMap(([key, history]) =>
    key.startsWith(id) ? history.map(({ since }) => since) : [],
  );
  return changes.some((since) => since <= time && time < since + delayMs * 1000);
}

function toKey({ cluster, ip, mask }: Range): string {
  return `${cluster}/${ip}/${mask}`;
}

function view({ ip, mask, name, sql, ui }: StoredAllowlistEntry): unknown {
  return { cidr_ip: ip, cidr_mask: mask, name, sql, ui };
}

function refuseUnknown({ ip, mask }: Range): Answer {
  return refuse("NOT_FOUND", `the range ${ip}/${mask} is not on the allowlist`);
}
