import type { HandlerContext, Handlers } from "../state/handler.ts";
import { historyOf, listKeys } from "../state/history.ts";
import type { StoredCluster } from "../state/stored-cluster.ts";
import type { StoredAllowlistEntry } from "../state/stored-resources.ts";
import { defineClusterResource } from "./define-resource.ts";

export const allowlist: Handlers = defineClusterResource<StoredAllowlistEntry>({
  name: "allowlist",
  operations: { list: "list", create: "create", put: "set", update: "update", delete: "delete" },
  label: "allowlist entry",
  onHosts: false,
  params: ["cidr_ip", "cidr_mask"],
  key: ({ cidr_ip, cidr_mask }) => `${cidr_ip}/${cidr_mask}`,
  list: "allowlist",
  sort: ({ cidr_ip, cidr_mask }) => [...cidr_ip.split(".").map(Number), cidr_mask],
  create({ path, body }) {
    const sent = { ...(body as StoredAllowlistEntry), ...path };
    const { cidr_ip, cidr_mask, name = "", sql, ui } = sent;
    return { cidr_ip, cidr_mask, name, sql, ui };
  },
  viewList: (context, cluster) => ({ propagating: isPropagating(context, cluster) }),
});

/** Whether an allowlist change is still being applied, which takes `delayMs`. */
function isPropagating({ state, time, delayMs }: HandlerContext, { id }: StoredCluster): boolean {
  const { allowlist } = state.tables;
  const changes = listKeys(allowlist, id).flatMap((key) => historyOf(allowlist, key));
  return changes.some(({ since }) => since <= time && time < since + delayMs * 1000);
}
