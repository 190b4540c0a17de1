import type { Violation } from "../refusal.ts";
import { findVersion } from "../versions.ts";
import { checkNodeRegions, checkRegions } from "./check-regions.ts";
import type { ClusterSpec, DedicatedSpec, ServerlessSpec } from "./new-cluster.ts";

/** Says what is wrong with a cluster that a request asks for, beyond what the description tells. */
export function checkNewCluster(provider: string, { plan, serverless, dedicated }: ClusterSpec): Violation[] {
  if ((serverless === undefined) === (dedicated === undefined)) {
    return [{ field: "spec", description: "needs one of serverless and dedicated" }];
  }
  if (plan !== undefined && (plan === "ADVANCED") !== (dedicated !== undefined)) {
    return [{ field: "spec.plan", description: `${plan} does not fit ${dedicated ? "dedicated" : "serverless"}` }];
  }
  if (dedicated) return checkDedicated(provider, dedicated);
  const { regions, primary_region, upgrade_type } = serverless as ServerlessSpec;
  return [
    ...checkRegions({ provider, regions, primary: primary_region }, "spec.serverless"),
    ...(plan === "BASIC" && upgrade_type === "MANUAL"
      ? [{ field: "spec.serverless.upgrade_type", description: "MANUAL is not for a Basic cluster" }]
      : []),
  ];
}

function checkDedicated(provider: string, { region_nodes, cockroach_version }: DedicatedSpec): Violation[] {
  const version = cockroach_version === undefined ? undefined : findVersion(cockroach_version);
  return [
    ...checkNodeRegions({ provider, nodes: region_nodes }, "spec.dedicated.region_nodes"),
    ...(cockroach_version !== undefined && version?.supportStatus !== "SUPPORTED"
      ? [{ field: "spec.dedicated.cockroach_version", description: `${cockroach_version} is not supported` }]
      : []),
  ];
}
