import type { ApiVersion } from "../generated/api-versions.gen.ts";
import type { MockResponse } from "../spec/mock-response.ts";
import type { ClusterOrder } from "./cluster-index.ts";
import type { ClusterState } from "./cluster-state.ts";
import type { Page, PagedList, PageRequest } from "./page.ts";
import type { StoredCluster } from "./stored-cluster.ts";

/** The rules of an API version that handlers use. */
export interface VersionRules {
  /** The value of `Cc-Version`. */
  readonly apiVersion: ApiVersion;
  /** The names of all permissions or roles that an account can have. */
  readonly permissions: readonly string[];
  /** The permissions or roles that together allow everything. */
  readonly fullAccess: readonly string[];
  /** The sort order of `clusters.list` if the request does not name a sort order. */
  readonly clusterOrder: ClusterOrder;
  /** Returns a cluster as the API shows it, as of a time. */
  viewCluster(cluster: StoredCluster, time: number): ClusterView;
  /** Returns the page of a list that a request selects, or an error response. */
  paginate<T>(request: PageRequest, list: PagedList<T>): Page<T> | MockResponse;
}

/** A cluster as the API shows it. */
export interface ClusterView {
  readonly id: string;
  readonly name: string;
  readonly state: ClusterState;
  readonly [field: string]: unknown;
}
