import type { StoredPlan } from "../state/stored-cluster.ts";
import { LATEST_VERSION } from "./cockroach-versions.ts";
import { LEAST_STORAGE_GIB, toMachine } from "./machines.ts";
import type { ClusterSpec, DedicatedSpec, ServerlessSpec } from "./new-cluster.ts";
import type { NewSettings } from "./store-cluster.ts";

/** Converts the specification in a request to the settings of a new cluster. */
export function toNewSettings(provider: string, { plan, serverless, dedicated }: ClusterSpec): NewSettings {
  return dedicated ? toAdvanced(provider, dedicated) : toShared(plan, serverless as ServerlessSpec);
}

function toShared(plan: StoredPlan = "STANDARD", spec: ServerlessSpec): NewSettings {
  const { regions, primary_region, upgrade_type, usage_limits } = spec;
  return {
    plan,
    regions: regions.map((name) => ({ name, nodes: 0 })),
    primaryRegion: regions.length > 1 ? primary_region || regions[0] || "" : "",
    upgradeType: upgrade_type ?? "AUTOMATIC",
    usageLimits: toUsageLimits(usage_limits),
  };
}

function toAdvanced(provider: string, spec: DedicatedSpec): NewSettings {
  const { region_nodes, hardware, region_machine_specs = {}, cidr_range } = spec;
  return {
    plan: "ADVANCED",
    regions: Object.entries(region_nodes).map(([name, nodes]) => ({
      name,
      nodes,
      ...toMachine(provider, region_machine_specs[name] ?? hardware.machine_spec),
    })),
    storageGib: hardware.storage_gib || LEAST_STORAGE_GIB,
    diskIops: provider === "AWS" ? (hardware.disk_iops ?? 0) : 0,
    version: spec.cockroach_version ?? LATEST_VERSION,
    networkVisibility: spec.network_visibility ?? "PUBLIC",
    ...(cidr_range !== undefined && { cidrRange: cidr_range }),
  };
}

/** Returns the usage limits as the API shows them; `null` if there are no limits. */
export function toUsageLimits(limits: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> | null {
  return Object.keys(limits).length > 0 ? limits : null;
}
