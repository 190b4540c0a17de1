import type { ApiVersion } from "../generated/api-versions.gen.ts";
import type { Page, PagedList, PageRequest } from "../paging/page.ts";
import type { ClusterState, StoredCluster } from "./stored-cluster.ts";

/** What handlers need to know about an API version. */
export interface VersionRules {
  /** The value of `Cc-Version`. */
  readonly apiVersion: ApiVersion;
  /** The roles that include each permission. Absent if the version's operations require roles. */
  readonly holders?: Readonly<Record<string, readonly string[]>>;
  /** What `clusters.list` sorts by, unless the request says otherwise. */
  readonly clusterOrder: "NAME" | "CREATED_AT";
  /** Whether the version can express a cluster. If not, lists leave it out, and getting it is a 404. */
  canShow(cluster: StoredCluster): boolean;
  /** Audit log actions that only later versions have. @default none */
  readonly laterActions?: RegExp | undefined;
  /** Shows a cluster as of a time, as responses contain it. */
  viewCluster(cluster: StoredCluster, time: number): ClusterView;
  /** Returns the page of a list that a request selects. */
  paginate<T>(request: PageRequest, list: PagedList<T>): Page<T>;
}

/** A cluster as responses contain it. */
export interface ClusterView {
  readonly id: string;
  readonly name: string;
  readonly state: ClusterState;
  readonly [field: string]: unknown;
}
