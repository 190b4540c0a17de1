import type { CallOptions } from "@crdb-cloud/core";
import { ApiError, EnsureError, parseHttpDate } from "@crdb-cloud/core/internal";
import type { EphemeralClient, LabeledCluster } from "./ephemeral-client.ts";
import { isOwned, toServiceTime } from "./expiry-labels.ts";

export interface ClusterLimit {
  readonly where: string;
  readonly name: string;
  readonly owner: string;
  readonly maxClusters: number;
}

/**
 * Lists all clusters that aren't deleted. With `show_inactive`, includes those whose creation failed. `owned` contains
 * the owner's clusters, oldest first, so concurrent programs agree on which ones exceed the limit. `now` is the
 * service's time.
 */
export async function listClusters<Cluster extends LabeledCluster>(
  cloud: Pick<EphemeralClient<Cluster>, "clusters">,
  { owner, maxClusters }: Pick<ClusterLimit, "owner" | "maxClusters">,
  params: { show_inactive?: boolean },
  options: CallOptions,
) {
  const list = cloud.clusters.list(params, options);
  try {
    const { response } = await list.withResponse();
    const clusters = (await Array.fromAsync(list)).filter(({ state }) => state !== "DELETED");
    const owned = clusters.filter((one) => !isFailed(one) && isOwned(one.labels, owner)).sort(byAge);
    return { clusters, owned, now: toServiceTime(response) };
  } catch (error) {
    // With the CLUSTER_CREATOR role, an account gets a 403 until it has created a cluster, so there are none to list.
    if (maxClusters !== Infinity || !(error instanceof ApiError && error.status === 403)) throw error;
    return { clusters: [], owned: [], now: parseHttpDate(error.headers.date ?? null) ?? Date.now() };
  }
}

export function assertBelow(limit: ClusterLimit, { owned }: { readonly owned: readonly unknown[] }): void {
  if (owned.length >= limit.maxClusters) throw toLimitError(limit, "not created");
}

/** @throws {EnsureError} if the cluster exceeds the limit because other programs created clusters at the same time */
export async function assertAmongFirst(
  cloud: Pick<EphemeralClient, "clusters">,
  limit: ClusterLimit,
  id: string,
  options: CallOptions,
): Promise<void> {
  if (limit.maxClusters === Infinity) return;
  const { owned } = await listClusters(cloud, limit, {}, options);
  if (owned.length <= limit.maxClusters || owned.slice(0, limit.maxClusters).some((one) => one.id === id)) return;
  throw toLimitError(limit, "deleted again", id);
}

export function isFailed({ state }: LabeledCluster): boolean {
  return state === "CREATION_FAILED";
}

function toLimitError({ where, name, owner, maxClusters }: ClusterLimit, what: string, id?: string) {
  const text = `${name} was ${what}, because ${owner} already has as many clusters as maxClusters allows (${maxClusters})`;
  return new EnsureError("limit", `${text}. Delete one, or raise the limit`, id, undefined, where);
}

function byAge(one: LabeledCluster, other: LabeledCluster): number {
  const age = Date.parse(String(one.created_at)) - Date.parse(String(other.created_at));
  return age || one.id.localeCompare(other.id);
}
