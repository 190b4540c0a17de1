import { reject } from "../http/error-response.ts";
import type { HandlerContext, Handlers } from "../state/handler.ts";
import type { StoredCluster } from "../state/stored-cluster.ts";
import { defineClusterResource } from "./define-resource.ts";

type MetricExport = { readonly cluster_id: string; readonly status: string; readonly user_message: string };

/** Returns the fields of the metric export that a request enables, except the status. */
type Settings = (context: HandlerContext, cluster: StoredCluster) => object;

const UNSET = { external_id: "", log_group_name: "", target_region: "" };

export const metricExports: Handlers = {
  ...defineExport("cloudWatch", ({ body }) => ({ ...UNSET, ...(body as object) })),
  ...defineExport("datadog", ({ body }) => {
    const { site, api_key } = body as { site: string; api_key: string };
    return { site, api_key: api_key.slice(-4) };
  }),
  ...defineExport("prometheus", (_, { regions, routingId }) => {
    const url = (region: string): string => `https://${routingId}.${region}.metrics.crdb.invalid/_status/vars`;
    return { targets: Object.fromEntries(regions.map(({ name }) => [name, url(name)])) };
  }),
};

function defineExport(kind: string, settings: Settings): Handlers {
  const failed = { status: "ERROR", user_message: "an injected fault caused the failure" };
  return defineClusterResource<MetricExport>({
    name: `metricExport.${kind}`,
    operations: { get: "get", enable: "set", delete: "delete" },
    label: "metric export",
    plans: ["STANDARD", "ADVANCED"],
    job: "CRDB_EDIT_CLUSTER",
    effects: {
      create: {
        during: { status: "ENABLING" },
        after: { status: "ENABLED", user_message: "This integration is active." },
        failed,
      },
      delete: { during: { status: "DISABLING", user_message: "" }, after: { status: "NOT_DEPLOYED" }, failed },
    },
    create(context, cluster) {
      return { cluster_id: cluster.id, ...settings(context, cluster), status: "", user_message: "" };
    },
    check(_, __, { provider }) {
      if (kind === "cloudWatch" && provider !== "AWS")
        reject("FAILED_PRECONDITION", "only clusters on AWS can export to CloudWatch");
    },
    view(row, { operation: { method } }) {
      if (method === "DELETE") return { cluster_id: row.cluster_id, status: row.status };
      return "targets" in row && row.status !== "ENABLED" ? { ...row, targets: {} } : row;
    },
  });
}
