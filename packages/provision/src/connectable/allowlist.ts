import type { CallOptions } from "@crdb-cloud/core";
import type { AllowlistEntry, AllowlistResource } from "@crdb-cloud/core/2024-09-16";
import { getContext, growingPauses, watch } from "@crdb-cloud/core/internal";
import type { Cidr } from "./cidr.ts";

type AllowlistClient = { readonly allowlist: Pick<AllowlistResource, "list" | "put"> };

const OPERATION = "allowlist.list";
const PATH = "/api/v1/clusters/{cluster_id}/networking/allowlist";
const DEADLINE_MS = 600_000;

/** Returns the addresses that may connect to a cluster with SQL. */
export async function listAllowed(
  { allowlist }: AllowlistClient,
  cluster_id: string,
  options: CallOptions,
): Promise<AllowlistEntry[]> {
  return (await Array.fromAsync(allowlist.list({ cluster_id }, options))).filter(({ sql }) => sql);
}

/**
 * Adds the ranges that are missing from a cluster's allowlist and waits until they are in effect. It re-reads the
 * allowlist after each change, so a lost response does no harm.
 */
export async function allowConnections(
  cloud: AllowlistClient & { readonly clusters: object },
  { cluster_id, allow }: { readonly cluster_id: string; readonly allow: readonly Cidr[] },
  { deadlineMs = DEADLINE_MS, ...options }: CallOptions,
): Promise<void> {
  const { clock } = getContext(cloud);
  const pauses = growingPauses(250, 5000, () => 0);
  const polling = { clock, signal: options.signal, deadlineMs, pauses, onPoll: undefined, redact: () => undefined };
  await watch({ operation: OPERATION, method: "GET", path: PATH, ...polling }, async (leftMs) => {
    const list = cloud.allowlist.list({ cluster_id }, { ...options, deadlineMs: leftMs() });
    const { propagating } = await list;
    const entries = await Array.fromAsync(list);
    let changed = false;
    for (const range of allow) {
      const entry = entries.find((one) => one.cidr_ip === range.cidr_ip && one.cidr_mask === range.cidr_mask);
      if (entry?.sql) continue;
      const { name = "crdb-cloud", ui } = entry ?? { ui: false };
      const change = { ...options, deadlineMs: leftMs(), whenBusy: "wait" } as const;
      await cloud.allowlist.put({ cluster_id, ...range, name, ui, sql: true }, change);
      changed = true;
    }
    const end = changed || propagating ? undefined : "reached";
    return { value: undefined, fields: { propagating }, text: "the allowlist is not in effect yet", end };
  });
}
