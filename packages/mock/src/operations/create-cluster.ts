import type { Answer } from "../answer.ts";
import type { Scene, Success } from "../handler.ts";
import { type MachineSpec, toMachine } from "../machines.ts";
import { refuseInvalid, type Violation } from "../refusal.ts";
import type { ClusterSettings } from "../stored-cluster.ts";
import { findVersion, NEWEST_VERSION } from "../versions.ts";
import { writeAllowlistEntry } from "./allowlist.ts";
import { checkNodeRegions, checkRegions } from "./check-regions.ts";
import { placeIn } from "./find-folder.ts";
import { isNameTaken, type NewSettings, refuseTakenName, storeCluster } from "./store-cluster.ts";

interface CreateBody {
  name: string;
  provider: string;
  spec: {
    plan?: ClusterSettings["plan"];
    serverless?: ServerlessSpec;
    dedicated?: DedicatedSpec;
    delete_protection?: string;
    labels?: Record<string, string>;
    parent_id?: string;
  };
}

interface ServerlessSpec {
  regions: string[];
  primary_region?: string;
  upgrade_type?: string;
  usage_limits?: Record<string, string>;
  with_empty_ip_allowlist?: boolean;
}

interface DedicatedSpec {
  region_nodes: Record<string, number>;
  hardware: { machine_spec?: MachineSpec; storage_gib: number; disk_iops?: number };
  region_machine_specs?: Record<string, MachineSpec>;
  cockroach_version?: string;
  network_visibility?: string;
  cidr_range?: string;
  restrict_egress_traffic?: boolean;
}

const DEFAULT_RANGE = "172.28.0.0/14";

/** `clusters.create`: a Basic or a Standard cluster is ready at once, an Advanced one takes a while. */
export function createCluster(scene: Scene): Success | Answer {
  const { state, key, time, edition, delayMs, creationFails } = scene;
  const { name, provider, spec } = scene.body as CreateBody;
  const violations = checkSpec(provider, spec);
  if (violations.length > 0) return refuseInvalid(violations);
  const folder = placeIn(scene, spec.parent_id);
  if ("refusal" in folder) return folder.refusal;
  if (isNameTaken(state, { name, organization: key.organization, time })) return refuseTakenName(name);
  const takesTime = spec.dedicated !== undefined || creationFails;
  const cluster = storeCluster(state, {
    organization: key.organization,
    creator: key.account,
    name,
    provider,
    createdAt: time,
    settledAt: time + (takesTime ? delayMs * 1000 : 0),
    failed: creationFails,
    settings: {
      ...(spec.dedicated
        ? toAdvanced(provider, spec.dedicated)
        : toShared(spec.plan, spec.serverless as ServerlessSpec)),
      deleteProtection: spec.delete_protection ?? "DISABLED",
      labels: spec.labels ?? {},
      parentId: folder.id,
    },
  });
  if (spec.serverless && spec.serverless.with_empty_ip_allowlist !== true) {
    const everywhere = { cluster: cluster.id, ip: "0.0.0.0", mask: 0, name: "", sql: true, ui: true };
    writeAllowlistEntry(scene, everywhere);
  }
  return { payload: edition.viewCluster(cluster, time) };
}

function checkSpec(provider: string, { plan, serverless, dedicated }: CreateBody["spec"]): Violation[] {
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

function toShared(plan: ClusterSettings["plan"] = "STANDARD", spec: ServerlessSpec): NewSettings {
  const { regions, primary_region = regions[0] ?? "", upgrade_type, usage_limits = null } = spec;
  return {
    plan,
    regions: regions.map((name) => ({ name, nodes: 0 })),
    primaryRegion: regions.length > 1 ? primary_region : "",
    upgradeType: upgrade_type ?? "AUTOMATIC",
    usageLimits: usage_limits,
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
    storageGib: hardware.storage_gib,
    diskIops: provider === "AWS" ? (hardware.disk_iops ?? 0) : 0,
    version: spec.cockroach_version ?? NEWEST_VERSION,
    networkVisibility: spec.network_visibility ?? "PUBLIC",
    egressPolicy: spec.restrict_egress_traffic ? "DEFAULT_DENY" : "ALLOW_ALL",
    cidrRange: provider === "GCP" ? (cidr_range ?? DEFAULT_RANGE) : "",
  };
}
