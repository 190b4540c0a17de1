import { EnsureError } from "@crdb-cloud/core/internal";
import { planRanges } from "../connectable/allowlist.ts";
import { type Cidr, toRange } from "../connectable/cidr.ts";
import { isFailed } from "../ephemeral/cluster-limit.ts";
import type { ClusterChange, LabeledCluster, LabeledSpec } from "../ephemeral/ephemeral-client.ts";
import { isOwned, readExpiry, toExpiryLabels } from "../ephemeral/expiry-labels.ts";
import type { Compared, ResolvedParams } from "./ensure-params.ts";

/** One change that `ensureCluster()` would make. */
export interface EnsureStep {
  /** The operation that makes the change. */
  readonly operation: "clusters.create" | "clusters.delete" | "clusters.update" | "allowlist.put" | "allowlist.delete";
  /** What the change does, as a sentence without a full stop. */
  readonly description: string;
}

/** What `ensureCluster()` would do, if you pass `dryRun`. */
export interface EnsurePlan<Cluster extends LabeledCluster = LabeledCluster> {
  /** The existing cluster; `undefined` if there is none, or if it would be replaced. */
  readonly cluster: Cluster | undefined;
  /** The changes, in order. Empty if the cluster already is what you ask for. */
  readonly steps: readonly EnsureStep[];
}

type Wanted = ResolvedParams<LabeledSpec>;

/** Returns the request that brings labels and usage limits to what was asked for, and its steps, if any. */
export function planUpdate(
  { owner, labels, spec }: Wanted,
  cluster: LabeledCluster,
  expiresAt: number,
): { readonly change: ClusterChange; readonly steps: readonly EnsureStep[] } {
  // The TTL is never shortened.
  const all = { ...labels, ...toExpiryLabels(owner, Math.max(expiresAt, readExpiry(cluster.labels) || 0)) };
  const changed = Object.entries(all).filter(([key, value]) => cluster.labels[key] !== value);
  const texts = changed.map(([key, value]) => `Set the label ${key} to ${value}`);
  const limits = compareLimits(spec, cluster);
  if (limits) texts.push(`Change the usage limits from ${limits.is} to ${limits.asked}`);
  const change = {
    ...(changed.length > 0 && { labels: { ...cluster.labels, ...all } }),
    ...(limits && { serverless: { usage_limits: spec.serverless?.usage_limits } }),
  };
  return { change, steps: texts.map((description) => ({ operation: "clusters.update", description })) };
}

/** Returns how a cluster's usage limits differ from those that were asked for, if any were. */
export function compareLimits(
  { serverless }: LabeledSpec,
  { config }: LabeledCluster,
): { readonly is: string; readonly asked: string } | undefined {
  if (serverless?.usage_limits === undefined) return undefined;
  const is = listLimits(config?.serverless?.usage_limits);
  const asked = listLimits(serverless.usage_limits);
  return is === asked ? undefined : { is, asked };
}

function listLimits(limits: object | null | undefined): string {
  const set = Object.entries(limits ?? {}).filter(([, limit]) => Number(limit) > 0);
  return (
    set
      .map((limit) => limit.join(" "))
      .sort()
      .join(", ") || "none"
  );
}

/** Returns all steps for a cluster that exists, is to be replaced, or doesn't exist. */
export function planCluster(
  wanted: Wanted,
  expiresAt: number,
  { cluster, failed, allowed }: Record<"cluster" | "failed", LabeledCluster | undefined> & { allowed: readonly Cidr[] },
): EnsureStep[] {
  const { name, provider, spec } = wanted;
  const { add, remove } = planRanges(wanted, allowed);
  const steps: EnsureStep[] = [];
  if (failed) steps.push({ operation: "clusters.delete", description: `Delete ${name}, whose creation failed` });
  if (cluster) steps.push(...planUpdate(wanted, cluster, expiresAt).steps);
  else {
    const where = `on ${provider} in ${listRegions(spec)}`;
    steps.push({ operation: "clusters.create", description: `Create ${name} ${where}` });
  }
  return [
    ...steps,
    ...add.map((range) => ({ operation: "allowlist.put", description: `Allow ${toRange(range)}` }) as const),
    ...remove.map(
      (range) => ({ operation: "allowlist.delete", description: `Stop allowing ${toRange(range)}` }) as const,
    ),
  ];
}

/** @throws {EnsureError} if the existing cluster can't be used */
export function assertUsable(wanted: Wanted, cluster: LabeledCluster): void {
  const { name, owner, ifExists } = wanted;
  const unchanged = "nothing was changed";
  if (ifExists === "throw") throw new EnsureError("exists", `${name} exists: ${unchanged}`, cluster.id);
  if (!isOwned(cluster.labels, owner)) {
    const text = `${name} exists, but its labels do not name ${owner} as the owner: ${unchanged}`;
    throw new EnsureError("foreign", text, cluster.id);
  }
  if (isFailed(cluster)) throw toFailed(name, cluster);
  const differences = listDifferences(wanted, cluster).join(", and ");
  if (differences === "") return;
  const advice = "Ask for the same, or delete the cluster";
  throw new EnsureError("different", `${name} exists, but with ${differences}: ${unchanged}. ${advice}`, cluster.id);
}

/** The error for a cluster whose creation failed. */
export function toFailed(
  name: string,
  { id, delete_protection }: Pick<LabeledCluster, "id" | "delete_protection">,
  cause?: unknown,
): EnsureError {
  const text = `${name} could not be created (CREATION_FAILED), and its name is still taken`;
  const first = delete_protection === "ENABLED" ? "Set its delete_protection to DISABLED, then delete it" : "Delete it";
  return new EnsureError("failed", `${text}. ${first}, or pass replaceFailed, and try again`, id, cause);
}

/** The fields of a spec, and where a cluster has them. The service may change others itself, such as `disk_iops`. */
const FIELDS: readonly (readonly [compared: Compared, asked: string, is: string])[] = [
  ["plan", "plan", "plan"],
  ["plan", "edition", "edition"],
  ["spec", "delete_protection", "delete_protection"],
  ["spec", "serverless.upgrade_type", "config.serverless.upgrade_type"],
  ["spec", "dedicated.cidr_range", "cidr_range"],
  ["spec", "dedicated.network_visibility", "network_visibility"],
  ["spec", "dedicated.hardware.storage_gib", "config.dedicated.storage_gib"],
  ["spec", "dedicated.hardware.machine_spec.num_virtual_cpus", "config.dedicated.num_virtual_cpus"],
];

/** Lists what can't be changed, and isn't what was asked for. The service leaves unset fields out, or empty. */
function listDifferences({ provider, spec, compare }: Wanted, cluster: LabeledCluster): string[] {
  const { regions = [] } = cluster;
  const folder = (id: string | undefined): string | undefined => (id === "" ? "root" : id);
  const primary = regions.find((region) => region.primary)?.name;
  const rows: (readonly [compared: Compared, name: string, is: unknown, asked: unknown])[] = [
    ["provider", "provider", cluster.cloud_provider, provider],
    ["regions", "regions", toText(regions.map(({ name }) => name)), listRegions(spec)],
    ["spec", "spec.serverless.primary_region", primary, spec.serverless?.primary_region],
    ["spec", "spec.parent_id", folder(cluster.parent_id), folder(spec.parent_id)],
    ...Object.entries(spec.dedicated?.region_nodes ?? {}).map(([region, nodes]) => {
      const { node_count } = regions.find(({ name }) => name === region) ?? {};
      return ["spec", `spec.dedicated.region_nodes.${region}`, node_count, nodes] as const;
    }),
    ...FIELDS.map(([compared, asked, is]) => {
      return [compared, compared === "spec" ? `spec.${asked}` : asked, read(cluster, is), read(spec, asked)] as const;
    }),
  ];
  return rows
    .filter(([compared, , is, asked]) => compare.includes(compared) && is && asked && is !== asked)
    .map(([, name, is, asked]) => `${name} ${is}, not ${asked}`);
}

function listRegions({ serverless, dedicated }: LabeledSpec): string {
  return toText(serverless?.regions ?? Object.keys(dedicated?.region_nodes ?? {}));
}

function toText(names: readonly string[]): string {
  return names.toSorted().join(", ");
}

function read(from: unknown, path: string): unknown {
  return path.split(".").reduce((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], from);
}
