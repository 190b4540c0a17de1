import { compareKeys, findIndex, type SortKey } from "../paging/sort-key.ts";
import type { CloudState } from "./state.ts";
import { isDeleted, type StoredCluster } from "./stored-cluster.ts";

/** Sorts clusters by something that never changes, such as the name. */
export type ClusterOrder = keyof typeof CLUSTER_KEYS;

/** Each order's sort key. */
export const CLUSTER_KEYS = {
  NAME: ({ name, id }: StoredCluster): SortKey => [name, id],
  CREATED_AT: ({ createdAt, id }: StoredCluster): SortKey => [createdAt, id],
};

const ORDERS = Object.keys(CLUSTER_KEYS) as ClusterOrder[];

/** An organization's clusters, also deleted ones, by name and in each order. */
interface ClusterIndex {
  readonly named: Map<string, StoredCluster[]>;
  readonly sorted: Readonly<Record<ClusterOrder, StoredCluster[]>>;
}

/** Each mock cloud's indexes, by organization. Without them, each request would search all clusters. */
const indexes = new WeakMap<CloudState["clusters"], Map<string, ClusterIndex>>();

export function addCluster(state: CloudState, cluster: StoredCluster): void {
  const { named, sorted } = indexOf(state, cluster.organization);
  state.clusters[cluster.id] = cluster;
  named.set(cluster.name, [...(named.get(cluster.name) ?? []), cluster]);
  for (const order of ORDERS) insert(sorted[order], cluster, CLUSTER_KEYS[order]);
}

/** Finds an organization's cluster by id. It may be deleted. */
export function getCluster({ clusters }: CloudState, organization: string, id: unknown): StoredCluster | undefined {
  const known = String(id).toLowerCase();
  const cluster = Object.hasOwn(clusters, known) ? clusters[known] : undefined;
  return cluster?.organization === organization ? cluster : undefined;
}

/** Returns an organization's clusters, also deleted ones, in ascending order. */
export function sortedClusters(state: CloudState, organization: string, order: ClusterOrder): readonly StoredCluster[] {
  return indexOf(state, organization).sorted[order];
}

/** Whether another cluster of the organization has the name. Deleted ones don't count. */
export function isNameTaken(state: CloudState, taken: { name: string; organization: string; time: number }): boolean {
  const clusters = indexOf(state, taken.organization).named.get(taken.name) ?? [];
  return clusters.some((cluster) => !isDeleted(cluster, taken.time));
}

function indexOf({ clusters }: CloudState, organization: string): ClusterIndex {
  const all = indexes.get(clusters) ?? new Map<string, ClusterIndex>();
  indexes.set(clusters, all);
  const index =
    all.get(organization) ?? createIndex(Object.values(clusters).filter((one) => one.organization === organization));
  all.set(organization, index);
  return index;
}

function createIndex(clusters: readonly StoredCluster[]): ClusterIndex {
  const sort = (order: ClusterOrder): StoredCluster[] =>
    clusters.toSorted((one, other) => compareKeys(CLUSTER_KEYS[order](one), CLUSTER_KEYS[order](other)));
  return {
    named: Map.groupBy(clusters, ({ name }) => name),
    sorted: { NAME: sort("NAME"), CREATED_AT: sort("CREATED_AT") },
  };
}

function insert(sorted: StoredCluster[], cluster: StoredCluster, keyOf: (cluster: StoredCluster) => SortKey): void {
  const key = keyOf(cluster);
  const position = findIndex(sorted.length, (index) => compareKeys(keyOf(sorted[index] as StoredCluster), key) > 0);
  sorted.splice(position, 0, cluster);
}
