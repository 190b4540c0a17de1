import type { StoredCluster, StoredPlan } from "../state/stored-cluster.ts";
import { LATEST_VERSION } from "./cockroach-versions.ts";
import { LEAST_STORAGE_GIB, toMachine } from "./machines.ts";
import type { ClusterSpec, DedicatedSpec, ServerlessSpec, UpdateBody } from "./request-bodies.ts";
import type { NewSettings } from "./store-cluster.ts";

export function toNewSettings(provider: string, { plan, serverless, dedicated, host }: ClusterSpec): NewSettings {
  const hardware = dedicated ?? host;
  return hardware ? toAdvanced(provider, hardware) : toShared(plan, serverless as ServerlessSpec);
}

function toShared(plan: StoredPlan = "STANDARD", spec: ServerlessSpec): NewSettings {
  const { regions, primary_region, upgrade_type, usage_limits } = spec;
  return {
    plan,
    regions: regions.map((name) => ({ name, nodes: 0 })),
    primaryRegion: primary_region ?? "",
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

/** Formats usage limits for a response; `null` if there are none. */
export function toUsageLimits(limits: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> | null {
  return Object.keys(limits).length > 0 ? limits : null;
}

/** Returns a Basic or Standard cluster's settings after the requested change. */
export function toSharedSettings(
  before: StoredCluster,
  { plan = before.plan, serverless }: UpdateBody,
): Partial<StoredCluster> {
  if (!serverless) return { plan };
  const { regions, primary_region, upgrade_type, usage_limits } = serverless;
  return {
    plan,
    regions: regions?.map((name) => ({ name, nodes: 0, machineType: "", cpus: 0 })) ?? before.regions,
    primaryRegion: primary_region || before.primaryRegion,
    upgradeType: upgrade_type ?? before.upgradeType,
    usageLimits: usage_limits ? toUsageLimits(usage_limits) : before.usageLimits,
  };
}

/** Returns an Advanced cluster's settings after the requested change. */
export function toAdvancedSettings(before: StoredCluster, { dedicated, host }: UpdateBody): Partial<StoredCluster> {
  const { provider } = before;
  const { region_nodes, hardware = {}, region_machine_specs = {} } = dedicated ?? host ?? {};
  const nodes = region_nodes ?? Object.fromEntries(before.regions.map((region) => [region.name, region.nodes]));
  return {
    regions: Object.entries(nodes).map(([name, count]) => {
      const requested = region_machine_specs[name] ?? hardware.machine_spec;
      const had = before.regions.find((region) => region.name === name) ?? before.regions[0];
      const { machineType, cpus } = requested || !had ? toMachine(provider, requested) : had;
      return { name, nodes: count, machineType, cpus };
    }),
    storageGib: hardware.storage_gib ?? before.storageGib,
    diskIops: provider === "AWS" ? (hardware.disk_iops ?? before.diskIops) : 0,
  };
}
