/// <reference lib="esnext.disposable" preserve="true" />

import type { CallOptions, WaitOptions } from "@crdb-cloud/core";
import {
  ArgumentError,
  assertBoolean,
  assertFunctions,
  assertOptions,
  atLeast,
  CALL_OPTIONS,
  EnsureError,
} from "@crdb-cloud/core/internal";
import { allowConnections } from "../connectable/allowlist.ts";
import { type ConnectionProbe, waitForNewCluster } from "../connectable/wait-until-connectable.ts";
import { isUnknown } from "./classify-error.ts";
import { assertAmongFirst, assertBelow, type ClusterLimit, listClusters } from "./cluster-limit.ts";
import { type ClusterParams, resolveCluster } from "./cluster-params.ts";
import { connectionUrl } from "./connection-url.ts";
import { createDeletion } from "./deletion.ts";
import type { EphemeralClient, LabeledCluster, LabeledSpec } from "./ephemeral-client.ts";
import { toExpiryLabels, toServiceTime } from "./expiry-labels.ts";
import { programSignals } from "./program-signals.ts";
import { randomText } from "./random-text.ts";
import { ensureSqlUser } from "./sql-users.ts";
import { createTermination, type Patience, type SignalSource, toText } from "./termination.ts";

/** Parameters of `ephemeralCluster()`. */
export type EphemeralClusterParams<Spec extends LabeledSpec = LabeledSpec> = ClusterParams<Spec> & {
  /**
   * The start of the cluster's name: up to 13 lowercase letters, digits and dashes.
   * @default "tmp"
   */
  namePrefix?: string | undefined;
  /**
   * Whether to keep the cluster if a later step fails, such as creating the SQL user. A cluster beyond `maxClusters`
   * is deleted anyway.
   * @default false
   */
  keepOnFailure?: boolean | undefined;
};

/** Options for {@link ephemeralCluster}. `deadlineMs` and `onPoll` apply to the wait for the cluster to be ready. */
export interface EphemeralClusterOptions<Cluster extends LabeledCluster = LabeledCluster> extends WaitOptions<Cluster> {
  /**
   * Whether to wait until the cluster accepts connections. An Advanced cluster, or one created with an empty allowlist,
   * rejects them unless you pass `allow`.
   * @default true if the cluster's allowlist isn't empty, otherwise false
   */
  untilConnectable?: boolean | undefined;
  /** Called after each connection attempt with its result. May be async. If it throws, the call rejects. */
  onProbe?: ((result: ConnectionProbe) => unknown) | undefined;
}

/** An ephemeral cluster. `await using` deletes it at the end of the scope. */
export type EphemeralCluster<Cluster extends LabeledCluster = LabeledCluster> = Cluster &
  AsyncDisposable & {
    /** The name of a SQL user with all privileges. */
    readonly sqlUser: string;
    /** The cluster's URL, including the user's password. Keep it secret. It isn't enumerable, so logs omit it. */
    readonly connectionString: string;
    /** Deletes the cluster and its data. Retries for up to 10 minutes; if it still fails, call it again. */
    delete(): Promise<void>;
  };

/** The type of {@link ephemeralCluster}. */
export type CreateEphemeralCluster = <Cluster extends LabeledCluster, Spec extends LabeledSpec>(
  cloud: EphemeralClient<Cluster, Spec>,
  params: EphemeralClusterParams<NoInfer<Spec>>,
  options?: EphemeralClusterOptions<NoInfer<Cluster>>,
) => Promise<EphemeralCluster<Cluster>>;

const WHERE = "ephemeralCluster";
const LONGEST_NAME = 20;
const LONGEST_SUFFIX = 12;
const SQL_USER = "ephemeral";
const OPTIONS: readonly string[] = [...CALL_OPTIONS, "onPoll", "onProbe", "untilConnectable"];

/**
 * Creates a cluster, waits until it is ready, creates a SQL user in it, and waits until it accepts connections.
 *
 * `await using` deletes the cluster at the end of the scope, and `delete()` deletes it immediately. It is also deleted
 * if the program receives SIGINT, SIGTERM, SIGHUP or SIGQUIT, or if `ephemeralCluster()` fails and you didn't set
 * `keepOnFailure`. After `process.exit()`, an uncaught error or SIGKILL, the cluster stays until its TTL has passed and
 * `sweepExpiredClusters()` deletes it.
 *
 * Unless `spec` names another plan, you get a Basic cluster, which is billed by usage. The API key needs the
 * `CLUSTER_CREATOR` role.
 *
 * @throws {ArgumentError} if a parameter is invalid
 * @throws {CloudError} if a call fails
 * @example
 * ```ts
 * import { ephemeralCluster } from "@crdb-cloud/provision";
 *
 * await using cluster = await ephemeralCluster(cloud, {
 *   provider: "GCP",
 *   regions: ["us-central1"],
 *   ttl: "2h",
 * });
 * await migrate(cluster.connectionString);
 * ```
 */
export const ephemeralCluster: CreateEphemeralCluster = /* @__PURE__ */ createEphemeralCluster();

/**
 * Creates an `ephemeralCluster()` function that can clean up for longer than 30 seconds after a signal. In CI, pass
 * `"always"`, since the runner kills the process when the time is up.
 */
export function createEphemeralCluster(
  patience?: Patience,
  signals: SignalSource = programSignals,
): CreateEphemeralCluster {
  const termination = createTermination(signals, patience);
  const isPatient = patience !== undefined;
  const holdDuringTermination = async <T>(result: Promise<T>): Promise<T> => {
    try {
      return await result;
    } finally {
      await termination.finished();
    }
  };
  const create: CreateEphemeralCluster = async (cloud, params, options = {}) => {
    assertOptions(WHERE, OPTIONS, options);
    const { untilConnectable, onProbe, ...waitOptions } = options;
    assertFunctions(WHERE, options, ["onProbe"]);
    assertBoolean(WHERE, "untilConnectable", untilConnectable);
    atLeast(WHERE, "deadlineMs", 1, options.deadlineMs ?? 1);
    const resolved = resolveParams(params, untilConnectable);
    const { name, provider, spec, ttlMs, owner, keepOnFailure, allow, maxClusters } = resolved;
    const limit = { where: WHERE, name, owner, maxClusters };
    const { onPoll: _, deadlineMs: __, ...callOptions } = waitOptions;
    // If the caller's signal aborted the creation, the service might still create the cluster, and nobody would know
    // its id.
    const { signal, ...createOptions } = callOptions;
    const now = await prepare(cloud, limit, callOptions);
    await termination.finished();
    signal?.throwIfAborted();
    const labels = { ...spec.labels, ...toExpiryLabels(owner, now + ttlMs) };
    const body = { name, provider, spec: { ...spec, labels } };
    const creating = cloud.clusters.create(body, { ...createOptions, onUnknownOutcome: "adopt" });
    const deletion = createDeletion(cloud, name, creating, { termination, isPatient });
    let id: string | undefined;
    try {
      ({ id } = await creating);
      const cluster = await cloud.clusters.waitUntilReady({ cluster_id: id }, waitOptions);
      await assertAmongFirst(cloud, limit, id, callOptions);
      if (allow) await allowConnections(cloud, { cluster_id: id, allow }, callOptions);
      const user = await ensureSqlUser(cloud, { cluster_id: id, name: SQL_USER }, callOptions);
      const url = await connectionUrl(cloud, { cluster: { id, config: spec }, user }, callOptions);
      if (untilConnectable ?? resolved.opens) {
        const target = { cluster_id: id, url, isAdvanced: spec.serverless === undefined, allow };
        await waitForNewCluster(cloud, target, { ...callOptions, onPoll: onProbe });
      }
      return toEphemeralCluster(cluster, url, () => holdDuringTermination(deletion.run()));
    } catch (error) {
      if (keepOnFailure && id !== undefined && !(error instanceof EnsureError)) {
        deletion.cancel();
        const text = `${WHERE}: ${toText(error)}; kept ${name} (${id}), because keepOnFailure is set`;
        throw new Error(text, { cause: error });
      }
      await deletion.run().catch((failure) => {
        const text = `${toText(error)}; ${name} (${id}) could not be deleted (${toText(failure)}). Delete it yourself`;
        throw new AggregateError([error, failure], `${WHERE}: ${text}`);
      });
      // If `isPatient` is set, the deletion has already looked for a late cluster, so there is nothing to warn about.
      if (id === undefined && !isPatient && isUnknown(error)) {
        const text = `${WHERE}: a cluster named ${name} may have been created. Delete it if it exists`;
        throw new Error(`${text}: ${error.message}`, { cause: error });
      }
      throw error;
    }
  };
  return (cloud, params, options) => holdDuringTermination(create(cloud, params, options));
}

function resolveParams<Spec extends LabeledSpec>(params: EphemeralClusterParams<Spec>, connects: boolean | undefined) {
  const cluster = resolveCluster<Spec>(WHERE, ["namePrefix", "keepOnFailure"], params, connects);
  const { namePrefix: prefix = "tmp", keepOnFailure = false } = params;
  assertBoolean(WHERE, "keepOnFailure", keepOnFailure);
  if (typeof prefix !== "string" || !/^[a-z0-9][a-z0-9-]{0,12}$/.test(prefix)) {
    throw new ArgumentError(`${WHERE}: namePrefix must be 1 to 13 lowercase letters, digits and dashes, not ${prefix}`);
  }
  const name = `${prefix}-${randomText(Math.min(LONGEST_SUFFIX, LONGEST_NAME - prefix.length - 1))}`;
  return { ...cluster, name, keepOnFailure };
}

/** Throws if `maxClusters` is set and the owner has that many clusters. Returns the service's current time. */
async function prepare(cloud: EphemeralClient, limit: ClusterLimit, options: CallOptions): Promise<number> {
  if (limit.maxClusters === Infinity) {
    // Without a limit, gets the time from a list of versions: with CLUSTER_CREATOR, a new account can't list clusters.
    const list = cloud.clusters.listVersions({ "pagination.limit": 1 }, options);
    return toServiceTime((await list.withResponse()).response);
  }
  const listed = await listClusters(cloud, limit, {}, options);
  assertBelow(limit, listed);
  return listed.now;
}

function toEphemeralCluster<Cluster extends LabeledCluster>(
  cluster: Cluster,
  { href }: URL,
  remove: () => Promise<void>,
): EphemeralCluster<Cluster> {
  // `connectionString` isn't enumerable, so printing the cluster doesn't print the password.
  return Object.defineProperties({ ...cluster, sqlUser: SQL_USER } as unknown as EphemeralCluster<Cluster>, {
    connectionString: { get: () => href },
    delete: { value: remove },
    [Symbol.asyncDispose]: { value: remove },
  });
}
