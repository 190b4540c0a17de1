/// <reference lib="esnext.disposable" preserve="true" />

import type { Duration } from "../time/duration.ts";

/**
 * What kind of cluster to make for a while.
 * @typeParam Provider the cloud providers that there are
 */
export interface EphemeralParams<Provider> {
  /** The cloud provider to run the cluster on. */
  provider: Provider;
  /** The regions to run in; the first is the primary one. */
  regions: readonly string[];
  /** How long the cluster is needed at most, such as `"2h"`: `sweepExpired()` deletes it then, if nobody did before. */
  ttl: Duration;
  /**
   * Who it belongs to, for people and for `sweepExpired()`: a name that fits in a label.
   * @default "crdb-cloud"
   */
  owner?: string | undefined;
}

/** What {@link EphemeralParams} make besides the cluster itself. */
export interface EphemeralAccess extends AsyncDisposable {
  /** A SQL user, who may do everything in the cluster. */
  readonly sqlUser: string;
  /**
   * How the SQL user connects: a `postgresql://` URL with the password in it. It is a secret; logs and `JSON.stringify` pass
   * over it, since it isn't enumerable.
   */
  readonly connectionString: string;
  /**
   * Deletes the cluster and everything in it; `await using` does so at the end of its scope. Where it fails it can be called
   * again.
   */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * A cluster that is there for a while.
 * @typeParam Cluster what the API tells of it
 */
export type EphemeralCluster<Cluster> = Cluster & EphemeralAccess;

/** Which of the clusters that are needed no more to delete. */
export interface SweepParams {
  /**
   * The owner that they were made for.
   * @default whoever
   */
  owner?: string | undefined;
}
