import { rejectField } from "../http/error-response.ts";
import type { Handlers } from "../state/handler.ts";
import { readRow, tableOf } from "../state/history.ts";
import { defineClusterResource } from "./define-resource.ts";

type RuntimeScanning = { readonly type: string };

const NAME = "runtimeScanning";
const NONE: RuntimeScanning = { type: "NONE" };

/**
 * The agent that scans a cluster's nodes. The response to a change shows the new agent immediately, but a `get` returns
 * the old one until `delayMs` has passed (in the service, until all nodes run the new agent).
 */
export const runtimeScanning: Handlers = defineClusterResource<RuntimeScanning>({
  name: NAME,
  operations: { get: "get", enable: "set", disable: "delete" },
  label: "runtime scanning",
  plans: ["ADVANCED"],
  absent: () => NONE,
  effects: {
    create({ type }, { state, path, time }) {
      const during = readRow<RuntimeScanning>(tableOf(state, NAME), `${String(path.cluster_id).toLowerCase()}/`, time);
      return { during: during ?? NONE, after: { type }, failed: null };
    },
  },
  check(_, { type }) {
    if (type !== "WIZ") rejectField("type", "must be WIZ");
  },
  view: (row, { operation, body }) =>
    operation.method === "GET" ? row : operation.method === "POST" ? (body as RuntimeScanning) : NONE,
});
