import { ArgumentError, assertNames, atLeast, quote } from "@crdb-cloud/core/internal";
import { type Cidr, parseCidrs } from "../connectable/cidr.ts";
import { type Duration, toMs } from "./duration.ts";
import type { LabeledSpec } from "./ephemeral-client.ts";
import { isOwner, OWNER_RULE } from "./expiry-labels.ts";

/** How to configure a new cluster: pass `regions` for a Basic cluster, or a `spec` for any plan. */
export type ClusterSource<Spec extends LabeledSpec = LabeledSpec> =
  | {
      /** Regions of a Basic cluster, the primary one first. */
      regions: readonly string[];
      spec?: undefined;
    }
  | {
      /** The cluster's configuration. Required for plans other than Basic. */
      spec: Spec;
      regions?: undefined;
    };

/** Parameters of both `ephemeralCluster()` and `ensureCluster()`. */
export type ClusterParams<Spec extends LabeledSpec = LabeledSpec> = ClusterSource<Spec> & {
  /** The cloud provider. */
  provider: "AWS" | "AZURE" | "GCP";
  /** How long the cluster lives, such as `"2h"`. After that, the next `sweepExpiredClusters()` deletes it. */
  ttl: Duration;
  /**
   * Owner label; `sweepExpiredClusters({ owner })` filters by it.
   * @default "crdb-cloud"
   */
  owner?: string | undefined;
  /**
   * The only addresses that may connect to a new cluster, as IPv4 ranges such as `"203.0.113.7/32"`. The cluster begins
   * with an empty allowlist and counts as ready once they have been added. An existing cluster keeps its other ranges.
   * @default a Basic or Standard cluster accepts connections from anywhere, an Advanced one from nowhere
   */
  allow?: readonly string[] | undefined;
  /** How many clusters the owner may have. Counting them requires the `METRICS_VIEWER` role. @default unlimited */
  maxClusters?: number | undefined;
};

type Name = keyof ClusterParams;
const PARAMETERS: readonly Name[] = ["provider", "regions", "spec", "ttl", "owner", "allow", "maxClusters"];

export interface ResolvedCluster<Spec extends LabeledSpec> {
  readonly provider: ClusterParams["provider"];
  readonly spec: Spec;
  readonly ttlMs: number;
  readonly owner: string;
  readonly allow: readonly Cidr[] | undefined;
  readonly maxClusters: number;
  /** Whether the cluster accepts connections once `allow` is in effect. */
  readonly opens: boolean;
}

/** Checks the parameters and applies the defaults. `connects` says whether the cluster must accept connections. */
export function resolveCluster<Spec extends LabeledSpec>(
  where: string,
  others: readonly string[],
  params: ClusterParams<Spec>,
  connects: boolean | undefined,
): ResolvedCluster<Spec> {
  assertNames(where, "parameter", [...PARAMETERS, ...others], params);
  const { provider, ttl, owner = "crdb-cloud", maxClusters = Infinity } = params;
  const ttlMs = toMs(where, "ttl", ttl);
  if (!isOwner(owner)) throw new ArgumentError(`${where}: owner must be ${OWNER_RULE}, not ${quote(owner)}`);
  atLeast(where, "maxClusters", 0, maxClusters);
  const allow = params.allow && parseCidrs(`${where}: allow`, params.allow);
  const spec = toSpec<Spec>(where, params);
  // Only Basic and Standard clusters have this option: an Advanced one always begins with an empty allowlist.
  if (allow && spec.serverless) spec.serverless.with_empty_ip_allowlist = true;
  const opens = allow !== undefined || (spec.serverless !== undefined && !spec.serverless.with_empty_ip_allowlist);
  if (connects && !opens) {
    const why = "the cluster would start with an empty allowlist, which rejects all connections";
    throw new ArgumentError(`${where}: ${why}. Pass allow with your address, or untilConnectable: false`, "allow");
  }
  return { provider, spec, ttlMs, owner, allow, maxClusters, opens };
}

function toSpec<Spec extends LabeledSpec>(where: string, { regions = [], spec }: ClusterParams<Spec>): Spec {
  if (!Array.isArray(regions) || (regions.length === 0) === (spec === undefined)) {
    const text = "pass an array of regions for a Basic cluster, or spec for any plan, but not both";
    throw new ArgumentError(`${where}: ${text}`, "regions");
  }
  if (spec?.delete_protection === "ENABLED") {
    const text = "omit spec.delete_protection, because the client cannot delete a protected cluster";
    throw new ArgumentError(`${where}: ${text}`, "spec.delete_protection");
  }
  const basic = { plan: "BASIC", serverless: { regions, primary_region: regions[0] as string } };
  // Copies `spec`, since the caller may change it before the client sends it.
  return structuredClone(spec ?? (basic as LabeledSpec as Spec));
}
