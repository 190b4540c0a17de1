import type { CallOptions } from "@crdb-cloud/core";
import type { AllowlistResource } from "@crdb-cloud/core/2024-09-16";
import { getContext, growingPauses, watch } from "@crdb-cloud/core/internal";
import { type Cidr, toRange } from "./cidr.ts";

export interface WantedRanges {
  readonly allow?: readonly Cidr[] | undefined;
  /** Whether to remove all ranges that aren't in `allow`. */
  readonly isExact?: boolean;
}

const OPERATION = "allowlist.list";
const PATH = "/api/v1/clusters/{cluster_id}/networking/allowlist";
const DEADLINE_MS = 600_000;

export function planRanges<Entry extends Cidr & { readonly sql?: boolean }>(
  { allow = [], isExact = false }: WantedRanges,
  entries: readonly Entry[],
): { readonly add: Cidr[]; readonly remove: Entry[] } {
  const wanted = new Set(allow.map(toRange));
  const allowed = new Set(entries.filter(({ sql }) => sql).map(toRange));
  return {
    add: allow.filter((range) => !allowed.has(toRange(range))),
    remove: isExact ? entries.filter((entry) => !wanted.has(toRange(entry))) : [],
  };
}

/**
 * Adds the ranges in `allow` to a cluster's allowlist and waits until they are in effect. Re-reads the allowlist after
 * its changes, so a lost response does no harm. `isExact` also removes all other ranges that are there at the start.
 * Ranges that other programs add later are returned but not removed, since two programs could keep undoing each other's
 * changes.
 */
export async function allowConnections(
  cloud: { readonly allowlist: Pick<AllowlistResource, "list" | "put" | "delete"> },
  { cluster_id, ...wanted }: WantedRanges & { readonly cluster_id: string },
  { deadlineMs = DEADLINE_MS, ...options }: CallOptions,
): Promise<readonly Cidr[]> {
  const { clock } = getContext(cloud);
  const pauses = growingPauses(250, 5000, () => 0);
  const polling = { clock, signal: options.signal, deadlineMs, pauses, onPoll: undefined, redact: () => undefined };
  let removed: Set<string> | undefined;
  let others: readonly Cidr[] = [];
  await watch({ operation: OPERATION, method: "GET", path: PATH, ...polling }, async (leftMs) => {
    const list = cloud.allowlist.list({ cluster_id }, { ...options, deadlineMs: leftMs() });
    const { propagating } = await list;
    const entries = await Array.fromAsync(list);
    const { add, remove } = planRanges(wanted, entries);
    const change = () => ({ ...options, deadlineMs: leftMs(), whenBusy: "wait" }) as const;
    for (const range of add) {
      const { name = "crdb-cloud", ui = false } = entries.find((one) => toRange(one) === toRange(range)) ?? {};
      await cloud.allowlist.put({ cluster_id, ...range, name, ui, sql: true }, change());
    }
    removed ??= new Set(remove.map(toRange));
    others = remove;
    const stale = remove.filter((one) => removed?.has(toRange(one)));
    for (const { cidr_ip, cidr_mask } of stale) {
      await cloud.allowlist.delete({ cluster_id, cidr_ip, cidr_mask }, { ...change(), whenGone: "ignore" });
    }
    const end = add.length > 0 || stale.length > 0 || propagating ? undefined : "reached";
    return { value: undefined, fields: { propagating }, text: "the allowlist is not in effect yet", end };
  });
  return others;
}
