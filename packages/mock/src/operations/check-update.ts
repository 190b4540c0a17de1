import type { Violation } from "../refusal.ts";
import type { ClusterSettings } from "../stored-cluster.ts";
import { checkNodeRegions, checkRegions } from "./check-regions.ts";
import type { UpdateBody } from "./cluster-update.ts";

/** Says what is wrong with a change of a cluster, beyond what the description tells. */
export function checkUpdate(
  provider: string,
  before: ClusterSettings,
  { plan, serverless, dedicated }: UpdateBody,
): Violation[] {
  const advanced = before.plan === "ADVANCED";
  if (plan !== undefined && plan !== before.plan && (advanced || plan === "ADVANCED")) {
    return [{ field: "plan", description: `a cluster can't move from ${before.plan} to ${plan}` }];
  }
  if (advanced ? serverless : dedicated) {
    return [
      { field: advanced ? "serverless" : "dedicated", description: `is not for a cluster of the plan ${before.plan}` },
    ];
  }
  if (dedicated?.region_nodes) {
    return checkNodeRegions({ provider, nodes: dedicated.region_nodes }, "dedicated.region_nodes");
  }
  if ((plan ?? before.plan) === "BASIC" && (serverless?.upgrade_type ?? before.upgradeType) === "MANUAL") {
    return [{ field: "serverless.upgrade_type", description: "MANUAL is not for a Basic cluster" }];
  }
  return serverless?.regions ? checkAdded(provider, before, serverless as { regions: string[] }) : [];
}

function checkAdded(
  provider: string,
  before: ClusterSettings,
  { regions, primary_region: primary }: { regions: string[]; primary_region?: string },
): Violation[] {
  const removed = before.regions.filter(({ name }) => !regions.includes(name));
  return [
    ...checkRegions({ provider, regions, primary }, "serverless"),
    ...removed.map(({ name }) => ({ field: "serverless.regions", description: `${name} can't be removed` })),
  ];
}
