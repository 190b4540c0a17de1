import { ArgumentError, assertNames } from "@crdb-cloud/core/internal";
import type { DeletionProof } from "./deletion-proof.ts";
import { readExpiry, readOwner } from "./expiry-labels.ts";
import { readPullRequest } from "./pull-request-label.ts";
import type { Sweep, SweptCluster } from "./sweep-clusters.ts";

/** What a Basic cluster costs according to the vendor's price list, in any currency. */
export interface UsagePrices {
  /** The price of a million request units. */
  perMillionRequestUnits: number;
  /** The price of storing 1 GiB for a month. */
  perGibMonth: number;
}

/** A sweep's result as JSON, without secrets. */
export interface SweepReceipt {
  /** When the sweep began, by the service's clock. */
  readonly swept_at: string;
  /** Whether it was a dry run, so nothing was deleted. */
  readonly dry_run: boolean;
  /** The clusters whose labels name the owner. */
  readonly clusters: readonly ReceiptEntry[];
}

/** A cluster in a {@link SweepReceipt}. Fields that neither the service nor the labels provide are `null`. */
export interface ReceiptEntry {
  /** The cluster's id. */
  readonly cluster_id: string;
  /** The cluster's name. */
  readonly name: string;
  /** The cloud provider, such as `"GCP"`. */
  readonly provider: string | null;
  /** The plan, such as `"BASIC"`. */
  readonly plan: string | null;
  /** When the cluster was created. */
  readonly created_at: string | null;
  /** The id of the user or service account that created the cluster. */
  readonly created_by: string | null;
  /** The owner label's value. */
  readonly owner: string | null;
  /** When the cluster's TTL ends. */
  readonly expires_at: string | null;
  /** The number of the cluster's pull request. */
  readonly pull_request: number | null;
  /** The cluster's monthly usage limits; `null` means unlimited. */
  readonly monthly_limits: { readonly request_units: number | null; readonly storage_mib: number | null };
  /** What the usage limits would cost at the prices you passed; `null` without prices or limits. */
  readonly worst_case_monthly_cost: number | null;
  /** What the sweep did with the cluster, as in `SweptCluster`. */
  readonly outcome: SweptCluster["outcome"];
  /** Why the cluster was due for deletion. */
  readonly reason: string | null;
  /** The proof that the cluster was deleted. */
  readonly proof: DeletionProof | null;
  /** Why the cluster may still exist. */
  readonly error: string | null;
}

/**
 * Converts the result of `sweepClusters()` to JSON for your records.
 *
 * @param prices the prices from which to calculate the worst-case cost
 * @throws {ArgumentError} if a price isn't a number >= 0
 */
export function toReceipt({ at, dryRun, clusters }: Sweep, prices?: UsagePrices): SweepReceipt {
  if (prices !== undefined) assertPrices(prices);
  return { swept_at: at.toISOString(), dry_run: dryRun, clusters: clusters.map((one) => toEntry(one, prices)) };
}

function toEntry({ cluster, outcome, reason, proof, error }: SweptCluster, prices?: UsagePrices): ReceiptEntry {
  const { id, name, labels, cloud_provider, plan, created_at, creator_id } = cluster;
  const expiry = readExpiry(labels);
  const { request_unit_limit, storage_mib_limit } = cluster.config?.serverless?.usage_limits ?? {};
  const toNumber = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
  const [request_units, storage_mib] = [toNumber(request_unit_limit), toNumber(storage_mib_limit)];
  const cost =
    prices === undefined || request_units === null || storage_mib === null
      ? null
      : (request_units / 1e6) * prices.perMillionRequestUnits + (storage_mib / 1024) * prices.perGibMonth;
  return {
    ...{ cluster_id: id, name, provider: cloud_provider ?? null, plan: plan ?? null },
    ...{ created_at: created_at ?? null, created_by: creator_id ?? null, owner: readOwner(labels) ?? null },
    expires_at: Number.isNaN(expiry) ? null : new Date(expiry).toISOString(),
    pull_request: readPullRequest(labels)?.number ?? null,
    monthly_limits: { request_units, storage_mib },
    // Rounded, since products of floats such as 0.1 * 3 aren't exact.
    worst_case_monthly_cost: cost === null ? null : Math.round(cost * 1e6) / 1e6,
    ...{ outcome, reason: reason ?? null, proof: proof ?? null, error: error?.message ?? null },
  };
}

function assertPrices(prices: UsagePrices): void {
  const where = "toReceipt";
  const names = ["perMillionRequestUnits", "perGibMonth"] as const;
  assertNames(where, "parameter", names, prices);
  for (const name of names) {
    if (!(Number.isFinite(prices[name]) && prices[name] >= 0))
      throw new ArgumentError(`${where}: ${name} must be a number >= 0`);
  }
}
