import { ArgumentError } from "../arguments/argument-error.ts";
import { assertNames } from "../arguments/check-arguments.ts";
import type { CallOptions } from "../request/call-options.ts";
import type { EphemeralClient, LabeledCluster } from "./ephemeral-client.ts";
import { isExpired, isOwner, OWNER_RULE } from "./expiry-labels.ts";
import { sweepClusters } from "./sweep-clusters.ts";

/** Parameters of {@link sweepExpiredClusters}: whose clusters to delete. */
export type SweepParams =
  | {
      /** Whose clusters to delete. */
      owner: string;
      allOwners?: undefined;
    }
  | {
      /** Deletes the clusters of every owner, including those of your colleagues. */
      allOwners: true;
      owner?: undefined;
    };

const WHERE = "sweepExpiredClusters";
const PARAMETERS: readonly string[] = ["owner", "allOwners"];

/**
 * Deletes expired clusters that `ephemeralCluster()` created, and returns them. It goes by the service's clock, since
 * this machine's may be wrong. It reads each cluster again right before deleting it, in case the TTL was extended in
 * the meantime. If a cluster is locked or the service fails, it retries for up to 10 minutes. The API key needs the
 * `CLUSTER_ADMIN` role, or for clusters that its own account created, `CLUSTER_CREATOR` and `METRICS_VIEWER`.
 *
 * @throws {ArgumentError} if you pass neither an owner nor `allOwners: true`
 * @throws {AggregateError} if some clusters couldn't be deleted; the other expired ones are still deleted, and the
 * message names both
 * @throws {Error} if the service's responses have no `Date` header: then nothing is deleted
 * @throws {CloudError} if the clusters couldn't be listed
 * @example
 * ```ts
 * import { sweepExpiredClusters } from "@crdb-cloud/core/ephemeral";
 *
 * for (const { name } of await sweepExpiredClusters(cloud, { owner: "ci" })) console.log("deleted", name);
 * ```
 */
export async function sweepExpiredClusters<Cluster extends LabeledCluster>(
  cloud: EphemeralClient<Cluster>,
  params: SweepParams,
  options: CallOptions = {},
): Promise<Cluster[]> {
  const owner = toOwner(params);
  const isDue = ({ labels }: Cluster, now: number): boolean => isExpired(labels, now, owner);
  const { deleted, failed } = await sweepClusters(cloud, WHERE, isDue, options);
  if (failed.length === 0) return deleted;
  const names = (clusters: readonly Cluster[]): string => clusters.map(({ name, id }) => `${name} (${id})`).join(", ");
  const reasons = failed.map(({ cluster, error }) => `${names([cluster])}: ${error.message}`).join("; ");
  throw new AggregateError(
    failed.map(({ error }) => error),
    `${WHERE}: could not delete ${reasons}; deleted ${names(deleted) || "no other"}`,
  );
}

function toOwner(params: SweepParams): string | undefined {
  assertNames(WHERE, "parameter", PARAMETERS, params);
  const { owner, allOwners } = params as { owner?: unknown; allOwners?: unknown };
  if (allOwners === true && !("owner" in params)) return undefined;
  if (allOwners === undefined && isOwner(owner)) return owner;
  throw new ArgumentError(`${WHERE}: pass either owner (${OWNER_RULE}) or allOwners: true`, "owner");
}
