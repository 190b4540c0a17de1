import type { Answer } from "./answer.ts";
import type { ClusterState } from "./cluster-state.ts";
import type { EditionName } from "./generated/editions.gen.ts";
import type { Handler, Scene } from "./handler.ts";
import type { StoredCluster } from "./stored-cluster.ts";

/** What a version of the API does in its own way. What it looks like, its description says. */
export interface Edition {
  /** The value of its `Cc-Version`. */
  readonly name: EditionName;
  /** The operations that the simulator carries out, by operationId. All others are answered with the spec's examples. */
  readonly handlers: Readonly<Record<string, Handler>>;
  /** The operations, or their resources, that concern the whole organization: a role in a part of it doesn't count. */
  readonly organizationWide: readonly string[];
  /** The names of all permissions or roles that an account can have. */
  readonly permissions: readonly string[];
  /** Those with which it may do everything. */
  readonly fullAccess: readonly string[];
  /** A cluster as it looked at a moment. */
  viewCluster(cluster: StoredCluster, time: number): ClusterView;
  /** A page of a list, as the request asks for it. */
  paginate<T>(scene: Scene, list: PagedList<T>): Page<T> | Answer;
}

/** A cluster as the API shows it. */
export interface ClusterView {
  readonly id: string;
  readonly name: string;
  readonly state: ClusterState;
  readonly [field: string]: unknown;
}

/** A list that is answered in pages. */
export interface PagedList<T> {
  /** What it held at a moment. */
  items(time: number): readonly T[];
  /** What an item is sorted by, and what it is told from all others by. */
  key(item: T): SortKey;
  /** The order that the API names. @default "ASC" */
  readonly order?: SortOrder;
}

/** Values to sort by, the first that differs decides. */
export type SortKey = readonly (string | number)[];

/** Which way a list is sorted. */
export type SortOrder = "ASC" | "DESC";

/** A page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** The moment that it shows. */
  readonly time: number;
  /** Where it stands in the list, as the API tells it. */
  readonly pagination: unknown;
}
