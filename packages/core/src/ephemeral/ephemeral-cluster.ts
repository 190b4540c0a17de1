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

/** A client with the resources `clusters` and `sqlUsers`. */
export type EphemeralClient = Pick<Resources, "clusters" | "sqlUsers">;

/** The parameters of {@link ephemeralCluster}. */
export interface EphemeralClusterParams {
  /** The cloud provider on which the cluster is created. */
  provider: CloudProvider;
  /** The regions of a Basic cluster, primary region first. Omit `regions` if you pass `spec`. */
  regions?: readonly string[] | undefined;
  /**
   * The configuration of the cluster. Pass `spec` for a plan other than Basic.
   * @default a Basic cluster in `regions`
   */
  spec?: ClusterCreateSpec | undefined;
  /**
   * The lifetime of the cluster, such as `"2h"`. Afterwards, the next call of `sweepExpiredClusters()` deletes the
   * cluster.
   */
  ttl: Duration;
  /**
   * The owner, which the client writes into a label. `sweepExpiredClusters()` can select clusters by owner.
   * @default "crdb-cloud"
   */
  owner?: string | undefined;
  /**
   * The start of the cluster's name: up to 13 lowercase letters, digits and dashes.
   * @default "tmp"
   */
  namePrefix?: string | undefined;
  /**
   * Whether to keep the cluster if a step after its creation fails, such as the creation of the SQL user.
   * @default false
   */
  keepOnFailure?: boolean | undefined;
}

/** The options of {@link ephemeralCluster}. `deadlineMs` and `onPoll` apply to the wait until the cluster is ready. */
export interface EphemeralClusterOptions extends WaitOptions<Cluster> {
  /**
   * Receives a function that deletes the cluster, and must run this function when a signal terminates the program.
   * @default in the packages for Node.js and Deno, a function that handles SIGINT, SIGTERM and SIGHUP; in core,
   * `undefined`
   */
  onTermination?: OnTermination | undefined;
  /**
   * Waits until the cluster accepts connections. Pass `false` if the program is not allowed to connect to the cluster.
   * @default in the packages for Node.js and Deno, a function that waits 10 minutes at most; in core, `false`
   */
  untilConnectable?: WaitForConnectionString | false | undefined;
}

/** An ephemeral cluster. `await using` deletes the cluster at the end of the scope. */
export type EphemeralCluster = Cluster &
  AsyncDisposable & {
    /** The name of a SQL user with all privileges in the cluster. */
    readonly sqlUser: string;
    /**
     * The cluster's `postgresql://` URL, with the SQL user's name and password. Keep the URL secret. The property is
     * not enumerable, so that logs and `JSON.stringify()` omit the URL.
     */
    readonly connectionString: string;
    /**
     * Deletes the cluster and its data. Waits up to 10 minutes if another change has locked the cluster. If the
     * deletion fails, call `delete()` again.
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
 * Creates a cluster, waits until the cluster is ready, and creates a SQL user in the cluster.
 *
 * The cluster is deleted at the end of the scope of `await using`, or by a call of `delete()`. It is also deleted if
 * `ephemeralCluster()` fails, unless `keepOnFailure` is `true`. With `onTermination`, a signal that terminates the
 * program deletes the cluster too. After `process.exit()` or SIGKILL, the cluster remains until its TTL has passed and
 * `sweepExpiredClusters()` deletes the cluster.
 *
 * Unless `spec` names another plan, the cluster has the plan Basic, which the service bills by use. The API key needs
 * the role `CLUSTER_ADMIN`.
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
  // The caller's signal does not abort the request that creates the cluster. After an abort, the service could still
  // create the cluster, but the client would not learn its id.
  const { signal: ___, ...createOptions } = callOptions;
  const creating = cloud.clusters.create(
    { name, provider, spec: { ...spec, labels } },
    { ...createOptions, onUnknownOutcome: "adopt" },
  );
  let deleting: Promise<void> | undefined;
  const deleteOnce = (): Promise<void> => {
    deleting ??= deleteCluster(cloud, creating).then(release, (failure) => {
      // A failed deletion is forgotten, so that the next call of `deleteOnce()` sends another request.
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

/** Deletes the cluster, unless its creation failed. Succeeds if the cluster no longer exists. */
async function deleteCluster(cloud: EphemeralClient, creating: Promise<Cluster>): Promise<void> {
  const cluster = await creating.catch(() => undefined);
  if (cluster === undefined) return;
  const options = { whenBusy: "wait", deadlineMs: DELETE_DEADLINE_MS } as const;
  await cloud.clusters.delete({ cluster_id: cluster.id }, options).catch(ignoreNotFound);
}

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
  // `connectionString` is not enumerable, so that printing the cluster does not print the password.
  return Object.defineProperties({ ...cluster, sqlUser: SQL_USER } as EphemeralCluster, {
    connectionString: { get: () => url.href },
    delete: { value: deleteOnce },
    [Symbol.asyncDispose]: { value: deleteOnce },
  });
}
