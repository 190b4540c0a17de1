import { createSqlUser, isOwned, type Labels, randomText, readExpiry, toExpiryLabels } from "@crdb-cloud/core/internal";
import {
  type CallOptions,
  type Cloud,
  type Cluster,
  type ClusterCreateSpec,
  type ClustersCreateParams,
  isCloudError,
} from "@crdb-cloud/node";
import { waitUntilConnectable } from "@crdb-cloud/node/connectable";
import { CommandError, EXIT } from "../exit-status.ts";
import { assertBelow, findCluster } from "./find-cluster.ts";

/** The cluster to create, or to find if it already exists. */
export interface WantedCluster {
  readonly name: string;
  readonly provider: ClustersCreateParams["provider"];
  readonly spec: ClusterCreateSpec;
  readonly ttlMs: number;
  readonly owner: string;
  /** Extra labels, such as the one that marks a pull request's cluster. */
  readonly labels?: Labels | undefined;
  readonly maxClusters?: number | undefined;
}

/** A cluster that accepts connections. */
export interface RaisedCluster {
  readonly cluster: Cluster;
  /** Whether this call created the cluster; false if it already existed. */
  readonly created: boolean;
  /** When `sweep` may delete the cluster, in milliseconds since 1970. */
  readonly expiresAt: number;
  /** The URL to connect with as a new SQL user, including the password. */
  readonly url: URL;
}

/** Options for {@link raiseCluster}. */
export interface RaiseOptions extends CallOptions {
  /** Called with each state while the cluster is being created. */
  readonly onState?: (state: string) => void;
}

/** How many times to try, in case another program creates or deletes the cluster in the meantime. */
const TRIES = 3;
const SYSTEMS: Readonly<Record<string, "MAC" | "WINDOWS">> = { darwin: "MAC", win32: "WINDOWS" };

/**
 * Creates a cluster, or finds the one from an earlier call and extends its TTL. Waits until it is ready, and creates a
 * SQL user. Each call creates its own SQL user, so that calls don't break each other's connections.
 */
export async function raiseCluster(cloud: Cloud, wanted: WantedCluster, options: RaiseOptions): Promise<RaisedCluster> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await tryToRaise(cloud, wanted, options);
    } catch (error) {
      // Tries again if another program created or deleted the cluster between two requests.
      if (tries === TRIES || !(isTaken(error) || isGone(error))) throw error;
    }
  }
}

async function tryToRaise(
  cloud: Cloud,
  wanted: WantedCluster,
  { onState, ...options }: RaiseOptions,
): Promise<RaisedCluster> {
  const found = await findCluster(cloud, wanted, options);
  const expiresAt = found.now + wanted.ttlMs;
  const kept =
    found.cluster === undefined
      ? await create(cloud, wanted, { owned: found.owned, expiresAt, options })
      : await extend(cloud, wanted, { cluster_id: found.cluster.id, expiresAt, options });
  const onPoll = ({ state }: Cluster): void => onState?.(state);
  const cluster = await cloud.clusters.waitUntilReady({ cluster_id: kept.id }, { ...options, onPoll });
  const isShared = cluster.config.serverless !== undefined;
  const os = isShared ? undefined : (SYSTEMS[process.platform] ?? "LINUX");
  const name = `crdb_cloud_${randomText(8)}`;
  const url = await createSqlUser(cloud, { cluster_id: cluster.id, name, os }, options);
  // Skips a wait that would never succeed: an Advanced cluster accepts no connections until its allowlist has an
  // address, and the mock gives clusters without a database a host under .invalid, which never resolves (RFC 6761).
  if (isShared && !url.hostname.endsWith(".invalid")) {
    await waitUntilConnectable(cloud, { cluster_id: cluster.id, sql_user: name }, options);
  }
  const { labels } = kept;
  return { cluster: { ...cluster, labels }, created: found.cluster === undefined, expiresAt: readExpiry(labels), url };
}

interface Step {
  readonly expiresAt: number;
  readonly options: CallOptions;
}

async function create(
  cloud: Cloud,
  { name, provider, spec, owner, labels, maxClusters }: WantedCluster,
  { owned, expiresAt, options }: Step & { readonly owned: number },
): Promise<Cluster> {
  assertBelow(maxClusters, owned);
  const all = { ...spec.labels, ...labels, ...toExpiryLabels(owner, expiresAt) };
  const params = { name, provider, spec: { ...spec, labels: all } };
  const cluster = await cloud.clusters.create(params, { ...options, onUnknownOutcome: "adopt" });
  assertOurs(cluster, owner);
  return cluster;
}

/**
 * Extends a cluster's TTL, but never shortens it. An update replaces all labels, so this reads the current labels
 * first.
 */
async function extend(
  cloud: Cloud,
  { owner, labels }: WantedCluster,
  { cluster_id, expiresAt, options }: Step & { readonly cluster_id: string },
): Promise<Cluster> {
  const cluster = await cloud.clusters.get({ cluster_id }, options);
  assertOurs(cluster, owner);
  const later = Math.max(expiresAt, readExpiry(cluster.labels) || 0);
  const all = { ...cluster.labels, ...labels, ...toExpiryLabels(owner, later) };
  await cloud.clusters.update({ cluster_id, labels: all }, { ...options, whenBusy: "wait" });
  return { ...cluster, labels: all };
}

function assertOurs({ name, labels }: Cluster, owner: string): void {
  if (isOwned(labels, owner)) return;
  throw new CommandError(
    EXIT.rejected,
    `${name} exists, but its labels do not name ${owner} as the owner: nothing was changed`,
  );
}

function isTaken(error: unknown): boolean {
  return isCloudError(error) && error.name === "ApiError" && error.code === "ALREADY_EXISTS";
}

function isGone(error: unknown): boolean {
  if (!isCloudError(error)) return false;
  if (error.name === "ApiError") return error.status === 404;
  return (
    error.name === "WaitError" && (error.status === 404 || (error.last as Cluster | undefined)?.state === "DELETED")
  );
}
