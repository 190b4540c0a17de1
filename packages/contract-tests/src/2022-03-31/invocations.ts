import type { CallOptions } from "@crdb-cloud/core";
import type { Cloud } from "@crdb-cloud/core/2022-03-31";
import type { OperationId } from "./operation-id.ts";

const cluster_id = "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90";

/** A valid call of each operation. */
export const invocations: Readonly<Record<OperationId, (cloud: Cloud, options: CallOptions) => Promise<unknown>>> = {
  "clusters.list": ({ clusters }, options) => clusters.list({ show_inactive: true }, options),
  "clusters.create": ({ clusters }, options) => {
    const serverless = { regions: ["us-central1"], spendLimit: 0 };
    return clusters.create({ name: "notorious-moose", provider: "GCP", spec: { serverless } }, options);
  },
  "clusters.get": ({ clusters }, options) => clusters.get({ cluster_id }, options),
  "clusters.delete": ({ clusters }, options) => clusters.delete({ cluster_id }, options),
  "clusters.listNodes": ({ clusters }, options) => clusters.listNodes({ cluster_id }, options),
  "clusters.setSpendLimit": ({ clusters }, options) =>
    clusters.setSpendLimit({ cluster_id, spendLimit: 1000 }, options),
  "clusters.listAvailableRegions": ({ clusters }, options) =>
    clusters.listAvailableRegions({ provider: "AWS" }, options),
};
