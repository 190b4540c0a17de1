import type { Answer } from "../answer.ts";
import type { Scene, Success } from "../handler.ts";
import { withVersion } from "../history.ts";
import { type MachineSpec, toMachine } from "../machines.ts";
import { refuseInvalid, type Violation } from "../refusal.ts";
import { type ClusterSettings, type StoredCluster, settingsAt } from "../stored-cluster.ts";
import { checkNodeRegions, checkRegions } from "./check-regions.ts";
import { placeIn } from "./find-folder.ts";
import { startJob } from "./start-job.ts";
import { changeVersion } from "./upgrade-cluster.ts";

/** What a request changes of a cluster. */
export interface UpdateBody {
  plan?: ClusterSettings["plan"];
  serverless?: {
    regions?: string[];
    primary_region?: string;
    upgrade_type?: string;
    usage_limits?: Record<string, string>;
  };
  dedicated?: {
    region_nodes?: Record<string, number>;
    hardware?: { machine_spec?: MachineSpec; storage_gib?: number; disk_iops?: number };
    region_machine_specs?: Record<string, MachineSpec>;
  };
  delete_protection?: string;
  labels?: Record<string, string>;
  parent_id?: string;
  cockroach_version?: string;
  upgrade_status?: string;
}

/** `clusters.update`: an Advanced cluster is `LOCKED` while its hardware or its version is changed; all else holds at once. */
export function updateCluster(scene: Scene, cluster: StoredCluster): Success | Answer {
  const { time, edition } = scene;
  const body = scene.body as UpdateBody;
  const { cockroach_version, upgrade_status, ...others } = body;
  const refusal =
    cockroach_version === undefined && upgrade_status === undefined
      ? changeSettings(scene, cluster)
      : Object.keys(others).length > 0 || (cockroach_version !== undefined && upgrade_status !== undefined)
        ? refuseInvalid([{ field: "body", description: "cockroach_version and upgrade_status go alone" }])
        : changeVersion(scene, cluster);
  return refusal ?? { payload: edition.viewCluster(cluster, time) };
}

function changeSettings(scene: Scene, cluster: StoredCluster): Answer | undefined {
  const { time } = scene;
  const body = scene.body as UpdateBody;
  const before = settingsAt(cluster, time);
  const violations = checkUpdate(cluster.provider, before, body);
  if (violations.length > 0) return refuseInvalid(violations);
  const folder = body.parent_id === undefined ? { id: before.parentId } : placeIn(scene, body.parent_id);
  if ("refusal" in folder) return folder.refusal;
  const now: ClusterSettings = {
    ...before,
    ...toShared(before, body),
    deleteProtection: body.delete_protection ?? before.deleteProtection,
    labels: body.labels ?? before.labels,
    parentId: folder.id,
  };
  cluster.settings = withVersion(cluster.settings, { since: time, value: now });
  if (body.dedicated) {
    const kind = body.dedicated.region_nodes ? "CRDB_SCALE" : "CRDB_INSTANCE_UPDATE";
    startJob(scene, cluster, {
      kind,
      change: (settings) => ({ ...settings, ...toAdvanced(cluster.provider, settings, body) }),
    });
  }
  return undefined;
}

function checkUpdate(
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

function toShared(before: ClusterSettings, { plan = before.plan, serverless }: UpdateBody): Partial<ClusterSettings> {
  if (!serverless) return { plan };
  const { regions, primary_region, upgrade_type, usage_limits } = serverless;
  return {
    plan,
    regions: regions?.map((name) => ({ name, nodes: 0, machineType: "", cpus: 0 })) ?? before.regions,
    primaryRegion: primary_region ?? before.primaryRegion,
    upgradeType: upgrade_type ?? before.upgradeType,
    usageLimits: usage_limits ?? before.usageLimits,
  };
}

function toAdvanced(
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
      return { name, nodes: count, ...(asked || !had ? toMachine(provider, asked) : toMachineOf(had)) };
    }),
    storageGib: hardware.storage_gib ?? before.storageGib,
    diskIops: provider === "AWS" ? (hardware.disk_iops ?? before.diskIops) : 0,
  };
}

function toMachineOf({ machineType, cpus }: { machineType: string; cpus: number }): {
  machineType: string;
  cpus: number;
} {
  return { machineType, cpus };
}
