import type { ClusterSettings } from "../state/stored-cluster.ts";
import type { UpdateBody } from "./cluster-update.ts";
import { toMachine } from "./machines.ts";
import { toUsageLimits } from "./new-settings.ts";

/** Returns the new settings of a Basic or Standard cluster. */
export function toSharedSettings(
  before: ClusterSettings,
  { plan = before.plan, serverless }: UpdateBody,
): Partial<ClusterSettings> {
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

/** Returns the new settings of an Advanced cluster. */
export function toAdvancedSettings(
  provider: string,
  before: ClusterSettings,
  { dedicated = {} }: UpdateBody,
): Partial<ClusterSettings> {
  const { region_nodes, hardware = {}, region_machine_specs = {} } = dedicated;
  const nodes = region_nodes ?? Object.fromEntries(before.regions.map((region) => [region.name, region.nodes]));
  return {
    regions: Object.entries(nodes).map(([name, count]) => {
      const asked = region_machine_specs[name] ?? hardware.machine_spec;
      const had = before.regions.find((region) => region.name === name) ?? before.regions[0];
      const { machineType, cpus } = asked || !had ? toMachine(provider, asked) : had;
      return { name, nodes: count, machineType, cpus };
    }),
    storageGib: hardware.storage_gib ?? before.storageGib,
    diskIops: provider === "AWS" ? (hardware.disk_iops ?? before.diskIops) : 0,
  };
}
