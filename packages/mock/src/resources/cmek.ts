import { type ClusterKeys, checkRepeatedKeys, type RegionKeySpec, withNewKey } from "../clusters/region-keys.ts";
import { reject, rejectField, rejectViolations } from "../http/error-response.ts";
import type { HandlerContext, Handlers } from "../state/handler.ts";
import type { StoredCluster } from "../state/stored-cluster.ts";
import { formatTimestamp } from "../time/timestamp.ts";
import { defineClusterResource, type Transition } from "./define-resource.ts";

export const cmek: Handlers = defineClusterResource<ClusterKeys>({
  name: "cmek",
  operations: { get: "get", enable: "create", update: "upsert", updateStatus: "update" },
  label: "customer-managed encryption key",
  plans: ["ADVANCED"],
  job: "CRDB_CMEK_OPERATION",
  absent: () => ({ status: "DISABLED", region_infos: [] }),
  effects: {
    create: (row, context) => transition(row, context, ["ENABLING", "ENABLED", "ENABLE_FAILED"]),
    update: (row, context) =>
      "action" in (context.body as object)
        ? transition(row, context, ["REVOKING", "REVOKED", "REVOKE_FAILED"])
        : transition(row, context, ["ROTATING", "ENABLED", "ROTATE_FAILED"]),
  },
  create(context, cluster) {
    const regions = cluster.regions.map(({ name }) => name);
    const specs = readSpecs(context);
    const missing = regions.filter((region) => !specs.some((spec) => spec.region === region));
    if (missing.length > 0) {
      rejectField("region_specs", `must contain a key for ${missing.join(", ")}`);
    }
    checkRegions(context, cluster);
    return { status: "", region_infos: specs.map((spec) => withNewKey(spec, context.time)) };
  },
  update(context, row, cluster) {
    if (row.status === "REVOKED") reject("FAILED_PRECONDITION", "the encryption keys have been permanently revoked");
    const region_infos = row.region_infos.map((info) => {
      const spec = readSpecs(context).find(({ region }) => region === info.region);
      return spec ? withNewKey(spec, context.time, info.key_infos) : info;
    });
    checkRegions(context, cluster);
    return { ...row, region_infos };
  },
});

function readSpecs({ body }: HandlerContext): readonly RegionKeySpec[] {
  return (body as { region_specs?: readonly RegionKeySpec[] }).region_specs ?? [];
}

function checkRegions(context: HandlerContext, cluster: StoredCluster): void {
  const { regions } = cluster;
  const specs = readSpecs(context);
  rejectViolations(checkRepeatedKeys("region_specs", specs));
  const unknown = specs.findIndex(({ region }) => !regions.some(({ name }) => name === region));
  if (unknown >= 0) rejectField(`region_specs.${unknown}.region`, "must be a region of the cluster");
}

type Stages = readonly [during: string, after: string, failed: string];

/**
 * Returns the states that a cluster's customer-managed encryption keys (CMEK) go through: during an operation, after it
 * succeeds, and after it fails. The cluster, its regions and each region's newest key change status together. On
 * success, older keys become `DISABLED`.
 */
function transition({ region_infos }: ClusterKeys, context: HandlerContext, stages: Stages): Transition<ClusterKeys> {
  const end = context.time + context.delayMs * 1000;
  const [during, after, failed] = stages.map((status, index): ClusterKeys => {
    const updated_at = formatTimestamp(index === 0 ? context.time : end);
    const statusOf = (position: number): string =>
      position === 0 ? keyStatus(status) : index === 1 ? "DISABLED" : "ENABLED";
    return {
      status,
      region_infos: region_infos.map(({ region, key_infos }) => ({
        region,
        status,
        key_infos: key_infos.map((key, position) => ({ ...key, status: statusOf(position), updated_at })),
      })),
    };
  }) as [ClusterKeys, ClusterKeys, ClusterKeys];
  return { during, after, failed };
}

function keyStatus(status: string): string {
  return status.replace("ROTATING", "ENABLING").replace("ROTATE", "ENABLE");
}
