import type { ApiVersion } from "../generated/api-versions.gen.ts";
import type { Page, PagedList, PageRequest } from "../paging/page.ts";
import type { ClusterOrder } from "./cluster-index.ts";
import type { ClusterState, StoredCluster } from "./stored-cluster.ts";

/** The properties of an API version that the handlers of operations depend on. */
export interface VersionRules {
  /** The name of the API version, which is the value of the header `Cc-Version`. */
  readonly apiVersion: ApiVersion;
  /** The roles that include each permission of the version. Absent if its operations require roles. */
  readonly holders?: Readonly<Record<string, readonly string[]>>;
  /** The property that `clusters.list` sorts clusters by if the request does not name a property. */
  readonly clusterOrder: ClusterOrder;
  /** Tests whether the version can express a cluster. Otherwise the cluster is missing from lists, and 404. */
  canShow(cluster: StoredCluster): boolean;
  /** Tests whether the version can express an action of the audit log. */
  canShowAction(action: string): boolean;
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
