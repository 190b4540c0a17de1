import type { HandlerContext, Handlers } from "../state/handler.ts";
import { historyOf, listKeys } from "../state/history.ts";
import type { StoredCluster } from "../state/stored-cluster.ts";
import type { StoredAllowlistEntry } from "../state/stored-resources.ts";
import { defineClusterResource } from "./define-resource.ts";

interface EntryBody {
  cidr_ip?: string;
  cidr_mask?: number;
  name?: string;
  sql: boolean;
  ui: boolean;
}

export const allowlist: Handlers = defineClusterResource<StoredAllowlistEntry>({
  name: "allowlist",
  operations: { list: "list", create: "create", put: "set", update: "update", delete: "delete" },
  label: "allowlist entry",
  onHosts: false,
  params: ["cidr_ip", "cidr_mask"],
  key: ({ ip, mask }) => `${ip}/${mask}`,
  list: "allowlist",
  sort: ({ ip, mask }) => [...ip.split(".").map(Number), mask],
  create({ path, body }, { id: cluster }) {
    const { cidr_ip, cidr_mask, name = "", sql, ui } = { ...(body as EntryBody), ...path };
    return { cluster, ip: String(cidr_ip), mask: Number(cidr_mask), name, sql, ui };
  },
  view: ({ ip, mask, name, sql, ui }) => ({ cidr_ip: ip, cidr_mask: mask, name, sql, ui }),
  viewList: (context, cluster) => ({ propagating: isPropagating(context, cluster) }),
});

/** Whether a change to the allowlist is still being applied, which takes `delayMs`. */
function isPropagating({ state, time, delayMs }: HandlerContext, { id }: StoredCluster): boolean {
  const { allowlist } = state.tables;
  const changes = listKeys(allowlist, id).flatMap((key) => historyOf(allowlist, key));
  return changes.some(({ since }) => since <= time && time < since + delayMs * 1000);
}
