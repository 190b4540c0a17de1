import type { ClusterUpdate } from "@crdb-cloud/core/2024-09-16";
import { EnsureError } from "@crdb-cloud/core/internal";
import { planRanges } from "../connectable/allowlist.ts";
import { type Cidr, toRange } from "../connectable/cidr.ts";
import { isFailed } from "../ephemeral/cluster-limit.ts";
import type { LabeledCluster, LabeledSpec } from "../ephemeral/ephemeral-client.ts";
import { isOwned, readExpiry, toExpiryLabels } from "../ephemeral/expiry-labels.ts";
import type { Compared, ResolvedParams } from "./ensure-params.ts";

/** One change that `ensureCluster()` would make. */
export interface EnsureStep {
  /** The operation that makes the change. */
  readonly operation: "clusters.create" | "clusters.delete" | "clusters.update" | "allowlist.put" | "allowlist.delete";
  /** What the change does, as a sentence without a period. */
  readonly description: string;
}

/** The changes that `ensureCluster()` would make, as a dry run returns them. */
export interface EnsurePlan<Cluster extends LabeledCluster = LabeledCluster> {
  /** The existing cluster; `undefined` if there is none, or if it would be replaced. */
  readonly cluster: Cluster | undefined;
  /** The changes, in order. Empty if the cluster is already what you asked for. */
  readonly steps: readonly EnsureStep[];
}

type Wanted = ResolvedParams<LabeledSpec>;

/** Plans the update that sets the requested labels and usage limits. No steps are needed if they are already set. */
export function planUpdate(
  wanted: Wanted,
  cluster: LabeledCluster,
  expiresAt: number,
): { readonly change: Pick<ClusterUpdate, "labels" | "serverless">; readonly steps: readonly EnsureStep[] } {
  const { owner, labels, spec } = wanted;
  // A cluster that would live longer anyway keeps its expiry time.
  const all = { ...labels, ...toExpiryLabels(owner, Math.max(expiresAt, readExpiry(cluster.labels) || 0)) };
  const changed = Object.entries(all).filter(([key, value]) => cluster.labels[key] !== value);
  const limits = planLimits(wanted, cluster);
  const change = {
    ...(changed.length > 0 && { labels: { ...cluster.labels, ...all } }),
    ...(limits.length > 0 && { serverless: { usage_limits: spec.serverless?.usage_limits } }),
  };
  const steps = changed.map(([key, value]) => toStep("clusters.update", `Set the ${key} label to ${value}`));
  return { change, steps: [...steps, ...limits] };
}

/** Plans the change to the requested usage limits: no steps if they are already set or none were requested. */
export function planLimits({ spec }: Wanted, { config }: LabeledCluster): EnsureStep[] {
  const asked = spec.serverless?.usage_limits;
  const [from, to] = [config?.serverless?.usage_limits, asked].map((limits) => {
    const set = Object.entries(limits ?? {}).filter(([, limit]) => Number(limit) > 0);
    return toText(set.map((limit) => limit.join(" "))) || "none";
  });
  if (asked === undefined || from === to) return [];
  return [toStep("clusters.update", `Change the usage limits from ${from} to ${to}`)];
}

export function planCluster(
  wanted: Wanted,
  expiresAt: number,
  { cluster, failed, allowed }: Record<"cluster" | "failed", LabeledCluster | undefined> & { allowed: readonly Cidr[] },
): EnsureStep[] {
  const { name, provider, spec } = wanted;
  const { add, remove } = planRanges(wanted, allowed);
  return [
    ...(failed ? [toStep("clusters.delete", `Delete ${name}, whose creation failed`)] : []),
    ...(cluster
      ? planUpdate(wanted, cluster, expiresAt).steps
      : [toStep("clusters.create", `Create ${name} on ${provider} in ${listRegions(spec)}`)]),
    ...add.map((range) => toStep("allowlist.put", `Allow ${toRange(range)}`)),
    ...remove.map(toRemoval),
  ];
}

export function toRemoval(range: Cidr): EnsureStep {
  return toStep("allowlist.delete", `Stop allowing ${toRange(range)}`);
}

function toStep(operation: EnsureStep["operation"], description: string): EnsureStep {
  return { operation, description };
}

/** @throws {EnsureError} if the existing cluster isn't yours, failed to be created, or isn't what you asked for */
export function assertUsable(wanted: Wanted, cluster: LabeledCluster): void {
  const { name, owner, ifExists } = wanted;
  const unchanged = "so nothing was changed";
  if (ifExists === "throw") throw new EnsureError("exists", `${name} already exists, ${unchanged}`, cluster.id);
  if (!isOwned(cluster.labels, owner)) {
    const text = `${name} exists, but its labels do not name ${owner} as the owner, ${unchanged}. Use another name`;
    throw new EnsureError("foreign", text, cluster.id);
  }
  if (isFailed(cluster)) throw toFailed(name, cluster);
  const differences = listDifferences(wanted, cluster);
  if (differences.length === 0) return;
  const text = `${name} exists, but with ${differences.map(([, difference]) => difference).join(", and ")}, ${unchanged}`;
  const isFixed = differences.some(([compared]) => compared !== "spec");
  const advice = `Pass the same values, or ${isFixed ? "delete the cluster" : "change it with clusters.update"}`;
  throw new EnsureError("different", `${text}. ${advice}`, cluster.id);
}

/** Creates the error for a cluster whose state is CREATION_FAILED. It says how to make the name available again. */
export function toFailed(
  name: string,
  { id, delete_protection }: Pick<LabeledCluster, "id" | "delete_protection">,
  cause?: unknown,
): EnsureError {
  const text = `${name} could not be created (CREATION_FAILED), and its name is still taken`;
  const first = delete_protection === "ENABLED" ? "Set its delete_protection to DISABLED, then delete it" : "Delete it";
  return new EnsureError("failed", `${text}. ${first}, or pass replaceFailed, and try again`, id, cause);
}

/**
 * Lists how the cluster differs from the request. Ignores fields that the service omits, leaves empty or may change.
 */
function listDifferences({ provider, spec, compare }: Wanted, cluster: LabeledCluster) {
  const { regions = [], config } = cluster;
  const { serverless, dedicated } = spec;
  const { storage_gib, machine_spec } = dedicated?.hardware ?? {};
  const { num_virtual_cpus } = machine_spec ?? {};
  const existing = config?.dedicated;
  const editionOf = (one: object): unknown => (one as { readonly edition?: string }).edition;
  const rows: (readonly [compared: Compared, name: string, is: unknown, asked: unknown])[] = [
    ["provider", "provider", cluster.cloud_provider, provider],
    ["plan", "plan", cluster.plan, spec.plan],
    ["plan", "edition", editionOf(cluster), editionOf(spec)],
    ["regions", "regions", toText(regions.map(({ name }) => name)), listRegions(spec)],
    ["spec", "parent_id", cluster.parent_id, spec.parent_id === "" ? "root" : spec.parent_id],
    ["spec", "delete_protection", cluster.delete_protection, spec.delete_protection],
    ["spec", "serverless.primary_region", regions.find((one) => one.primary)?.name, serverless?.primary_region],
    ["spec", "serverless.upgrade_type", config?.serverless?.upgrade_type, serverless?.upgrade_type],
    ["spec", "dedicated.cidr_range", cluster.cidr_range, dedicated?.cidr_range],
    ["spec", "dedicated.network_visibility", cluster.network_visibility, dedicated?.network_visibility],
    ["spec", "dedicated.hardware.storage_gib", existing?.storage_gib, storage_gib],
    ["spec", "dedicated.hardware.machine_spec.num_virtual_cpus", existing?.num_virtual_cpus, num_virtual_cpus],
    ...Object.entries(dedicated?.region_nodes ?? {}).map(([region, nodes]) => {
      const { node_count } = regions.find(({ name }) => name === region) ?? {};
      return ["spec", `dedicated.region_nodes.${region}`, node_count, nodes] as const;
    }),
  ];
  return rows
    .filter(([compared, , is, asked]) => compare.includes(compared) && is && asked && is !== asked)
    .map(([compared, name, is, asked]) => {
      const path = compared === "spec" ? `spec.${name}` : name;
      return [compared, `${path} ${is}, not ${asked}`] as const;
    });
}

function listRegions({ serverless, dedicated }: LabeledSpec): string {
  return toText(serverless?.regions ?? Object.keys(dedicated?.region_nodes ?? {}));
}

function toText(names: readonly string[]): string {
  return names.toSorted().join(", ");
}
