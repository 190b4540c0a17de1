import type { ApiVersion } from "../generated/api-versions.gen.ts";
import type { Page, PagedList, PageRequest } from "../paging/page.ts";
import type { ClusterOrder } from "./cluster-index.ts";
import type { ClusterState, StoredCluster } from "./stored-cluster.ts";

/** The properties of an API version that the handlers of operations depend on. */
export interface VersionRules {
  /** The name of the API version, which is the value of the header `Cc-Version`. */
  readonly apiVersion: ApiVersion;
  /** The names of all permissions or roles that a service account can have. */
  readonly permissions: readonly string[];
  /** The permissions or roles that together allow everything. */
  readonly fullAccess: readonly string[];
  /** The property that `clusters.list` sorts clusters by if the request does not name a property. */
  readonly clusterOrder: ClusterOrder;
  /** Returns the cluster object that responses contain. The object shows the cluster as of a time. */
  viewCluster(cluster: StoredCluster, time: number): ClusterView;
  /** Returns the page that a request selects from a list. */
  paginate<T>(request: PageRequest, list: PagedList<T>): Page<T>;
}

/** A cluster in the form in which responses contain it. */
export interface ClusterView {
  readonly id: string;
  readonly name: string;
  readonly state: ClusterState;
  readonly [field: string]: unknown;
}
