import type { ApiVersion } from "../generated/api-versions.gen.ts";
import type { Page, PagedList, PageRequest } from "../paging/page.ts";
import type { ClusterState, StoredCluster } from "./stored-cluster.ts";

/** What handlers need to know about an API version. */
export interface VersionRules {
  /** The API version, as in `Cc-Version`. */
  readonly apiVersion: ApiVersion;
  /**
   * The roles that have each permission. `undefined` for API versions whose operations require roles instead of
   * permissions.
   */
  readonly holders?: Readonly<Record<string, readonly string[]>>;
  /** The default sort field of `clusters.list`. */
  readonly clusterOrder: "NAME" | "CREATED_AT";
  /** Whether the API version can represent a cluster. If not, lists omit it, and `get` responds with 404. */
  canShow(cluster: StoredCluster): boolean;
  /** Matches audit log actions that exist only in later API versions. @default none */
  readonly laterActions?: RegExp | undefined;
  /** Formats a cluster for a response. */
  viewCluster(cluster: StoredCluster): ClusterView;
  /** Returns the requested page of a list. */
  paginate<T>(request: PageRequest, list: PagedList<T>): Page<T>;
}

/** A cluster, formatted for a response. */
export interface ClusterView {
  readonly id: string;
  readonly name: string;
  readonly state: ClusterState;
  readonly [field: string]: unknown;
}
