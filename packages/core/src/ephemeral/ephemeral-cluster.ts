/// <reference lib="esnext.disposable" preserve="true" />

import type { WaitForConnectionString } from "../connectable/wait-until-connectable.ts";
import { CloudError } from "../errors/cloud-error.ts";
import { isNotFound } from "../errors/is-not-found.ts";
import type { Resources } from "../generated/2024-09-16/resources.gen.ts";
import type { CloudProvider, Cluster, ClusterCreateSpec } from "../generated/2024-09-16/schema.gen.ts";
import type { WaitOptions } from "../methods/wait-options.ts";
import { assertNames } from "../request/assert-names.ts";
import { CALL_OPTIONS, type CallOptions } from "../request/call-options.ts";
import { type Duration, toMs } from "./duration.ts";
import { toExpiryLabels } from "./expiry-labels.ts";
import { randomText } from "./random-text.ts";
import { toServiceTime } from "./service-time.ts";
import type { OnTermination } from "./termination.ts";

/** The part of a client that ephemeral clusters use. */
export type EphemeralClient = Pick<Resources, "clusters" | "sqlUsers">;

/** The parameters of an ephemeral cluster. */
export interface EphemeralClusterParams {
  /** The cloud provider to create the cluster on. */
  provider: CloudProvider;
  /** The regions of a Basic cluster. The first is the primary region. Omit them if you pass `spec`. */
  regions?: readonly string[] | undefined;
  /**
   * The configuration of the cluster. Pass `spec` for a plan other than Basic.
   * @default a Basic cluster in `regions`
   */
  spec?: ClusterCreateSpec | undefined;
  /** The lifetime of the cluster, such as `"2h"`. After this time, a call of `sweepExpiredClusters()` deletes it. */
  ttl: Duration;
  /**
   * The owner to write into the labels of the cluster.
   * @default "crdb-cloud"
   */
  owner?: string | undefined;
  /**
   * The beginning of the cluster's name: up to 13 lowercase letters, digits and dashes.
   * @default "tmp"
   */
  namePrefix?: string | undefined;
  /**
   * Whether to keep the cluster for inspection if a later step fails, such as creating the SQL user.
   * @default false
   */
  keepOnFailure?: boolean | undefined;
}

/** The options of {@link ephemeralCluster}. Wait options apply to the wait until the cluster is ready. */
export interface EphemeralClusterOptions extends WaitOptions<Cluster> {
  /**
   * Registers a function that deletes the cluster if the program is terminated by a signal.
   * @default in the packages for Node.js and Deno, a function that handles SIGINT, SIGTERM and SIGHUP; in core, none
   */
  onTermination?: OnTermination | undefined;
  /**
   * The function that waits until the cluster accepts connections. `false` skips this wait, for a program that is not
   * allowed to connect to the cluster.
   * @default in the packages for Node.js and Deno, a wait of up to 10 minutes; in core, `false`
   */
  untilConnectable?: WaitForConnectionString | false | undefined;
}

/** An ephemeral cluster. `await using` deletes it at the end of the scope. */
export type EphemeralCluster = Cluster &
  AsyncDisposable & {
    /** The name of a SQL user with all privileges in the cluster. */
    readonly sqlUser: string;
    /**
     * The `postgresql://` URL of the SQL user, including the password. It is a secret. It is not enumerable, so that
     * logs and `JSON.stringify()` omit it.
     */
    readonly connectionString: string;
    /**
     * Deletes the cluster and its data. If the deletion fails, call `delete()` again. If the cluster is locked, waits
     * up to 10 minutes.
     */
    delete(): Promise<void>;
  };

const WHERE = "ephemeralCluster";
const SQL_USER = "ephemeral";
const LONGEST_NAME = 20;
const LONGEST_SUFFIX = 12;
const PASSWORD_LENGTH = 32;
const DELETE_DEADLINE_MS = 600_000;
const PARAMETERS: ReadonlySet<string> = new Set([
  "provider",
  "regions",
  "spec",
  "ttl",
  "owner",
  "namePrefix",
  "keepOnFailure",
] satisfies (keyof EphemeralClusterParams)[]);
const OPTIONS: ReadonlySet<string> = new Set([...CALL_OPTIONS, "onPoll", "onTermination", "untilConnectable"]);

/**
 * Creates a cluster, waits until it is ready, and creates a SQL user in the cluster. The cluster is deleted at the end
 * of the scope of `await using`, by `delete()`, if an error occurs before it is ready, and if the program is terminated
 * by a signal. After `process.exit()` or SIGKILL, the cluster remains until its TTL has passed and
 * `sweepExpiredClusters()` deletes it.
 *
 * The cluster has the plan Basic, which the service bills by use, unless `spec` names another plan. The key needs
 * `CLUSTER_ADMIN`.
 *
 * @throws {TypeError | RangeError} if a parameter is invalid
 * @throws {CloudError} if a call fails
 * @example
 * ```ts
 * import { ephemeralCluster } from "@crdb-cloud/core/ephemeral";
 *
 * await using cluster = await ephemeralCluster(cloud, { provider: "GCP", regions: ["us-central1"], ttl: "2h" });
 * await migrate(cluster.connectionString);
 * ```
 */
export async function ephemeralCluster(
  cloud: EphemeralClient,
  params: EphemeralClusterParams,
  options: EphemeralClusterOptions = {},
): Promise<EphemeralCluster> {
  assertNames(WHERE, "parameter", PARAMETERS, params);
  assertNames(WHERE, "option", OPTIONS, options);
  const { provider, ttl, owner = "crdb-cloud", keepOnFailure = false } = params;
  const { onTermination, untilConnectable, ...waitOptions } = options;
  const { onPoll: _, deadlineMs: __, ...callOptions } = waitOptions;
  const ttlMs = toMs(WHERE, "ttl", ttl);
  const spec = toSpec(params);
  const name = toName(params.namePrefix);
  const { response } = await cloud.clusters.list({ "pagination.limit": 1 }, callOptions).withResponse();
  const labels = { ...spec.labels, ...toExpiryLabels(owner, toServiceTime(response) + ttlMs) };
  callOptions.signal?.throwIfAborted();
  // The caller's signal does not abort the request that creates the cluster: the service may create the cluster
  // nevertheless, and the client would not learn its id.
  const { signal: ___, ...createOptions } = callOptions;
  const creating = cloud.clusters.create(
    { name, provider, spec: { ...spec, labels } },
    { ...createOptions, onUnknownOutcome: "adopt" },
  );
  let deleting: Promise<void> | undefined;
  const deleteOnce = (): Promise<void> => {
    deleting ??= deleteCluster(cloud, creating).then(release, (failure) => {
      // After a failed deletion, the next call of `delete()` or the cleanup at the end of the program sends another
      // request.
      deleting = undefined;
      throw failure;
    });
    return deleting;
  };
  const release = onTermination?.(deleteOnce) ?? (() => {});
  let cluster: Cluster | undefined;
  try {
    cluster = await creating;
    const prepared = await prepare(cloud, cluster.id, deleteOnce, waitOptions, callOptions);
    const { connectionString } = prepared;
    // A host name that ends in .invalid never resolves (RFC 6761). The mock uses such names for clusters without a
    // database.
    const exists = !new URL(connectionString).hostname.endsWith(".invalid");
    if (untilConnectable && exists) await untilConnectable(connectionString, callOptions);
    return prepared;
  } catch (error) {
    if (keepOnFailure && cluster !== undefined) {
      release();
      const text = `${WHERE}: ${name} (${cluster.id}) was created, but a later step failed; keepOnFailure keeps the cluster`;
      throw new Error(`${text}: ${(error as Error).message}`, { cause: error });
    }
    await deleteOnce().catch((failure) => {
      throw new AggregateError(
        [error, failure],
        `${WHERE}: ${name} was created, but a later step and the deletion failed: delete the cluster`,
      );
    });
    if (cluster === undefined && error instanceof CloudError && error.outcome === "unknown") {
      const text = `${WHERE}: a cluster named ${name} may have been created: delete it if it exists`;
      throw new Error(`${text}: ${error.message}`, { cause: error });
    }
    throw error;
  }
}

function toSpec({ regions = [], spec }: EphemeralClusterParams): ClusterCreateSpec {
  if ((regions.length === 0) === (spec === undefined)) {
    throw new TypeError(`${WHERE}: pass regions for a Basic cluster, or spec for any cluster, but not both`);
  }
  return spec ?? { plan: "BASIC", serverless: { regions: [...regions], primary_region: regions[0] as string } };
}

function toName(prefix = "tmp"): string {
  if (!/^[a-z0-9][a-z0-9-]{0,12}$/.test(prefix)) {
    throw new TypeError(`${WHERE}: namePrefix must be 1 to 13 lowercase letters, digits and dashes, not ${prefix}`);
  }
  return `${prefix}-${randomText(Math.min(LONGEST_SUFFIX, LONGEST_NAME - prefix.length - 1))}`;
}

/** Deletes the cluster, unless its creation failed or the cluster no longer exists. */
async function deleteCluster(cloud: EphemeralClient, creating: Promise<Cluster>): Promise<void> {
  const cluster = await creating.catch(() => undefined);
  if (cluster === undefined) return;
  const options = { whenBusy: "wait", deadlineMs: DELETE_DEADLINE_MS } as const;
  await cloud.clusters.delete({ cluster_id: cluster.id }, options).catch(ignoreNotFound);
}

/** Rethrows an error, unless the error reports that the resource does not exist. */
export function ignoreNotFound(error: unknown): void {
  if (!isNotFound(error)) throw error;
}

async function prepare(
  cloud: EphemeralClient,
  cluster_id: string,
  deleteOnce: () => Promise<void>,
  waitOptions: WaitOptions<Cluster>,
  callOptions: CallOptions,
): Promise<EphemeralCluster> {
  const cluster = await cloud.clusters.waitUntilReady({ cluster_id }, waitOptions);
  const password = randomText(PASSWORD_LENGTH);
  await cloud.sqlUsers.create({ cluster_id, name: SQL_USER, password }, { ...callOptions, whenBusy: "wait" });
  const { connection_string } = await cloud.clusters.getConnectionString(
    { cluster_id, sql_user: SQL_USER },
    callOptions,
  );
  const url = Object.assign(new URL(connection_string), { username: SQL_USER, password });
  // The getter is not enumerable, so that printing the cluster does not print the password.
  return Object.defineProperties({ ...cluster, sqlUser: SQL_USER } as EphemeralCluster, {
    connectionString: { get: () => url.href },
    delete: { value: deleteOnce },
    [Symbol.asyncDispose]: { value: deleteOnce },
  });
}
