import type { CallOptions } from "@crdb-cloud/core";
import {
  ArgumentError,
  assertBoolean,
  assertFunctions,
  assertNames,
  assertOptions,
  CALL_OPTIONS,
  isNotFound,
} from "@crdb-cloud/core/internal";
import { deleteCluster } from "./deletion.ts";
import { type DeletionProof, toError, waitUntilGone, waitUntilUnlisted } from "./deletion-proof.ts";
import type { EphemeralClient, LabeledCluster } from "./ephemeral-client.ts";
import { isOwned, isOwner, OWNER_RULE, readExpiry, readServiceTime } from "./expiry-labels.ts";
import { type LabeledPullRequest, readPullRequest } from "./pull-request-label.ts";

/** Whose clusters to sweep. */
export type SweepOwner =
  | {
      /** The owner, as passed to `ephemeralCluster()` or `ensureCluster()`. */
      owner: string;
      allOwners?: undefined;
    }
  | {
      /** Sweeps the clusters of every owner, including those of your colleagues. */
      allOwners: true;
      owner?: undefined;
    };

/** A cluster that a sweep may delete. */
export interface SweepCandidate<Cluster extends LabeledCluster = LabeledCluster> {
  /** The cluster, as the service has just returned it. */
  readonly cluster: Cluster;
  /** When the cluster's TTL ends; `undefined` if its labels don't say. */
  readonly expiresAt: Date | undefined;
  /** How long ago the cluster was created, in milliseconds; 0 if the service doesn't say. */
  readonly ageMs: number;
  /** The pull request that the cluster's label names, if any. */
  readonly pullRequest: LabeledPullRequest | undefined;
  /** The service's time, since this machine's clock may be wrong. */
  readonly now: Date;
}

/** Parameters of {@link sweepClusters}. */
export type SweepParams<Cluster extends LabeledCluster = LabeledCluster> = SweepOwner & {
  /**
   * Returns why a cluster is due, such as `"expired"`, or false to keep it. Only called for clusters whose labels name
   * the owner, and called again right before a cluster is deleted. If it rejects, the cluster stays.
   * @default clusters are due once their TTL has ended
   */
  isDue?: ((candidate: SweepCandidate<Cluster>) => string | false | Promise<string | false>) | undefined;
  /** Dry run: only says which clusters are due. @default false */
  dryRun?: boolean | undefined;
};

/** The result of a sweep for one cluster. */
export interface SweptCluster<Cluster extends LabeledCluster = LabeledCluster> {
  /** The cluster, as the service last returned it. */
  readonly cluster: Cluster;
  /**
   * `"deleted"`: the cluster is gone, as `proof` shows. `"due"`: a dry run would delete it. `"kept"`: it isn't due.
   * `"gone"`: somebody else deleted it during the sweep. `"undecided"`: `isDue` failed, so it stays. `"failed"`: it is
   * due, but may still exist.
   */
  readonly outcome: "deleted" | "due" | "kept" | "gone" | "undecided" | "failed";
  /** Why the cluster is due, as `isDue` returned it. */
  readonly reason: string | undefined;
  /** The proof that the cluster was deleted. */
  readonly proof: DeletionProof | undefined;
  /** The error, if the outcome is `"undecided"` or `"failed"`. */
  readonly error: Error | undefined;
}

/** The result of {@link sweepClusters}. */
export interface Sweep<Cluster extends LabeledCluster = LabeledCluster> {
  /** When the sweep began, by the service's clock. */
  readonly at: Date;
  /** Whether it was a dry run. */
  readonly dryRun: boolean;
  /** The clusters whose labels name the owner, in the service's order. */
  readonly clusters: readonly SweptCluster<Cluster>[];
}

const WHERE = "sweepClusters";

/**
 * Deletes the clusters that are due and proves that they are gone. By default, these are the expired clusters that
 * `ephemeralCluster()` or `ensureCluster()` created, even those whose creation failed. Clusters whose labels don't name
 * the owner are never touched. The service's clock decides what has expired. If a cluster is locked or the service
 * fails, the sweep retries for up to 10 minutes.
 *
 * It doesn't reject if a cluster can't be deleted: check `outcome`. The API key needs the `CLUSTER_ADMIN` role. For
 * clusters that its own account created, `CLUSTER_CREATOR` and `METRICS_VIEWER` are enough.
 *
 * @throws {ArgumentError} if a parameter is invalid, for example if you pass neither an owner nor `allOwners: true`
 * @throws {Error} if the service's responses have no `Date` header, so nothing was deleted
 * @throws {CloudError} if the clusters couldn't be listed
 * @example
 * ```ts
 * import { sweepClusters, whenExpiredOrClosed } from "@crdb-cloud/provision";
 *
 * const isDue = whenExpiredOrClosed({ repository: "octo-org/shop" });
 * const { clusters } = await sweepClusters(cloud, {
 *   owner: "previews",
 *   isDue,
 * });
 * for (const { cluster, outcome, reason } of clusters)
 *   console.log(cluster.name, outcome, reason);
 * ```
 */
export async function sweepClusters<Cluster extends LabeledCluster>(
  cloud: Pick<EphemeralClient<Cluster>, "clusters">,
  params: SweepParams<NoInfer<Cluster>>,
  options: CallOptions = {},
): Promise<Sweep<Cluster>> {
  return sweep(WHERE, cloud, params, options);
}

async function sweep<Cluster extends LabeledCluster>(
  where: string,
  cloud: Pick<EphemeralClient<Cluster>, "clusters">,
  params: SweepParams<Cluster>,
  options: CallOptions,
): Promise<Sweep<Cluster>> {
  assertNames(where, "parameter", ["owner", "allOwners", ...(where === WHERE ? ["isDue", "dryRun"] : [])], params);
  const { owner, allOwners, isDue = isExpiredNow, dryRun = false } = params;
  if (allOwners === true ? "owner" in params : allOwners !== undefined || !isOwner(owner)) {
    throw new ArgumentError(`${where}: pass allOwners: true, or an owner of ${OWNER_RULE}`, "owner");
  }
  assertFunctions(where, params, ["isDue"]);
  assertBoolean(where, "dryRun", dryRun);
  assertOptions(where, CALL_OPTIONS, options);
  // Includes clusters whose creation failed: they aren't listed by default, but their names stay taken until deleted.
  const list = cloud.clusters.list({ show_inactive: true }, options);
  const now = readServiceTime((await list.withResponse()).response);
  if (now === undefined) {
    const reason = "the response has no valid Date header, and this machine's clock may be wrong";
    throw new Error(`${where}: ${reason}. Nothing was deleted`);
  }
  const at = new Date(now);
  const decide = async (cluster: Cluster): Promise<SweptCluster<Cluster>> => {
    const result = { cluster, reason: undefined, proof: undefined, error: undefined };
    if (cluster.state === "DELETED") return { ...result, outcome: "gone" };
    if (!isOwned(cluster.labels, owner)) return { ...result, outcome: "kept" };
    try {
      const reason = await isDue(toCandidate(cluster, at));
      if (reason === false) return { ...result, outcome: "kept" };
      if (typeof reason === "string" && reason !== "") return { ...result, outcome: "due", reason };
      throw new TypeError(`${where}: isDue must return a non-empty string or false`);
    } catch (error) {
      options.signal?.throwIfAborted();
      return { ...result, outcome: "undecided", error: toError(error) };
    }
  };
  /** Re-reads the cluster first, in case somebody has extended its TTL or reopened its pull request in the meantime. */
  const deleteIfStillDue = async (listed: SweptCluster<Cluster>): Promise<SweptCluster<Cluster>> => {
    let found = listed;
    try {
      const cluster_id = listed.cluster.id;
      found = await decide(await cloud.clusters.get({ cluster_id }, options));
      if (found.outcome !== "due") return found;
      await deleteCluster(cloud, cluster_id, options);
      const get = await waitUntilGone(cloud, cluster_id, options);
      return { ...found, outcome: "deleted", proof: { get, listed: false } };
    } catch (error) {
      options.signal?.throwIfAborted();
      if (isNotFound(error)) return { ...listed, outcome: "gone", reason: undefined };
      return { ...found, outcome: "failed", error: toError(error) };
    }
  };
  const found: SweptCluster<Cluster>[] = [];
  for await (const cluster of list) {
    if (cluster.state !== "DELETED" && isOwned(cluster.labels, owner)) found.push(await decide(cluster));
  }
  // Deletes clusters concurrently, so a locked one doesn't hold up the others.
  const finish = (one: SweptCluster<Cluster>): SweptCluster<Cluster> | Promise<SweptCluster<Cluster>> =>
    one.outcome === "due" && !dryRun ? deleteIfStillDue(one) : one;
  const clusters = await Promise.all(found.map(finish));
  const ids = clusters.filter(({ outcome }) => outcome === "deleted").map(({ cluster }) => cluster.id);
  const listed = await waitUntilUnlisted(cloud, ids, options);
  const check = (one: SweptCluster<Cluster>): SweptCluster<Cluster> =>
    listed.ids.has(one.cluster.id) ? { ...one, outcome: "failed", proof: undefined, error: listed.error } : one;
  return { at, dryRun, clusters: clusters.map(check) };
}

/**
 * Like {@link sweepClusters}, but rejects if a cluster couldn't be deleted, and only returns the deleted ones. Use it
 * in nightly scripts.
 *
 * @throws {ArgumentError} if you pass neither an owner nor `allOwners: true`
 * @throws {AggregateError} if some clusters couldn't be deleted; the message lists them and the deleted ones
 * @throws {Error} if the service's responses have no `Date` header, so nothing was deleted
 * @throws {CloudError} if the clusters couldn't be listed
 * @example
 * ```ts
 * import { sweepExpiredClusters } from "@crdb-cloud/provision";
 *
 * for (const { name } of await sweepExpiredClusters(cloud, { owner: "ci" }))
 *   console.log("deleted", name);
 * ```
 */
export async function sweepExpiredClusters<Cluster extends LabeledCluster>(
  cloud: Pick<EphemeralClient<Cluster>, "clusters">,
  params: SweepOwner,
  options: CallOptions = {},
): Promise<Cluster[]> {
  const where = "sweepExpiredClusters";
  const { clusters } = await sweep(where, cloud, params, options);
  const deleted = clusters.filter(({ outcome }) => outcome === "deleted").map(({ cluster }) => cluster);
  const failed = clusters.filter(({ error }) => error !== undefined);
  if (failed.length === 0) return deleted;
  const toText = ({ name, id }: Cluster): string => `${name} (${id})`;
  const reasons = failed.map(({ cluster, error }) => `${toText(cluster)}: ${error?.message}`).join("; ");
  const others = deleted.map(toText).join(", ") || "no other";
  const errors = failed.map(({ error }) => error);
  throw new AggregateError(errors, `${where}: could not delete ${reasons}; deleted ${others}`);
}

function toCandidate<Cluster extends LabeledCluster>(cluster: Cluster, now: Date): SweepCandidate<Cluster> {
  const expiry = readExpiry(cluster.labels);
  const expiresAt = Number.isNaN(expiry) ? undefined : new Date(expiry);
  const ageMs = Math.max(0, now.getTime() - Date.parse(String(cluster.created_at))) || 0;
  return { cluster, expiresAt, ageMs, pullRequest: readPullRequest(cluster.labels), now };
}

export function isExpiredNow({ expiresAt, now }: Pick<SweepCandidate, "expiresAt" | "now">): "expired" | false {
  return expiresAt !== undefined && expiresAt <= now && "expired";
}
