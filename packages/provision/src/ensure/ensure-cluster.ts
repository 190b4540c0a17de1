import type { AllowlistEntry } from "@crdb-cloud/core/2024-09-16";
import {
  assertBoolean,
  assertFunctions,
  assertOptions,
  atLeast,
  CALL_OPTIONS,
  classifyFailure,
  EnsureError,
  getContext,
  growingPauses,
  isLocked,
  isNotFound,
  poll,
  runWithin,
  sleep,
  toTime,
  WaitError,
} from "@crdb-cloud/core/internal";
import { allowConnections } from "../connectable/allowlist.ts";
import type { Cidr } from "../connectable/cidr.ts";
import { waitForNewCluster } from "../connectable/wait-until-connectable.ts";
import { createCallLimits } from "../ephemeral/call-limits.ts";
import { isTaken, isTemporary, isUnknown } from "../ephemeral/classify-error.ts";
import { assertAmongFirst, assertBelow, isFailed, listClusters } from "../ephemeral/cluster-limit.ts";
import { readConnectionUrl } from "../ephemeral/connection-url.ts";
import { deleteCluster } from "../ephemeral/deletion.ts";
import type { EphemeralClient, LabeledCluster, LabeledSpec } from "../ephemeral/ephemeral-client.ts";
import type { EphemeralClusterOptions } from "../ephemeral/ephemeral-cluster.ts";
import { isOwned, readExpiry, toExpiryLabels } from "../ephemeral/expiry-labels.ts";
import { randomText } from "../ephemeral/random-text.ts";
import {
  assertUsable,
  type EnsurePlan,
  planCluster,
  planLimits,
  planUpdate,
  toFailed,
  toRemoval,
} from "./cluster-plan.ts";
import { type EnsureClusterParams, type ResolvedParams, resolveParams, WHERE } from "./ensure-params.ts";

/** Options for {@link ensureCluster}. `deadlineMs` limits the whole call. `untilConnectable` is true by default. */
export interface EnsureClusterOptions<Cluster extends LabeledCluster = LabeledCluster, DryRun extends boolean = false>
  extends EphemeralClusterOptions<Cluster> {
  /**
   * Dry run: makes no changes and returns an {@link EnsurePlan} of what the call would do. It doesn't wait for the
   * cluster to be ready, but still rejects with an {@link EnsureError} if the cluster can't be created or used.
   * @default false
   */
  dryRun?: DryRun | undefined;
  /** Called before each attempt to create the cluster. May be async. */
  onCreating?: ((cluster: { readonly name: string }) => unknown) | undefined;
}

/** The result of {@link ensureCluster}. */
export interface EnsuredCluster<Cluster extends LabeledCluster = LabeledCluster> {
  /** The cluster, as the service last returned it. */
  readonly cluster: Cluster;
  /** Whether this call created the cluster, even if the response was lost. */
  readonly created: boolean;
  /** When `sweepExpiredClusters()` may delete the cluster, by the service's clock. */
  readonly expiresAt: Date;
}

const OPTIONS: readonly string[] = [...CALL_OPTIONS, "onPoll", "onProbe", "untilConnectable", "onCreating", "dryRun"];
/** The key of the label that lets a call recognize the cluster it created, even if the response was lost. */
const CREATION = "crdb-cloud-creation";
/** How long to pause before each retry, in milliseconds. A new cluster may be missing from the list for a while. */
const PAUSES_MS = [250, 1000, 2000, 4000, 8000];
/** How long to retry while the service is unavailable, in milliseconds, unless the caller passes `deadlineMs`. */
const OUTAGE_MS = 120_000;
const UPDATE_DEADLINE_MS = 7_200_000;
/** How soon after an update to check whether another program has overwritten the labels, in milliseconds. */
const SETTLE_MS = 1000;

/**
 * Finds your cluster with that name, or creates it. Waits until it is ready and accepts connections.
 *
 * Programs can call it concurrently, and you can call it again after any failure: no cluster is created twice. During
 * an outage, it retries until `deadlineMs` has passed, by default for up to 2 minutes. An existing cluster keeps its
 * data. Its TTL is extended but never shortened, usage limits in `spec` replace its own, and missing ranges are added
 * to its allowlist. What can't be changed, such as its provider, must match your parameters. If a new cluster exceeds
 * `maxClusters`, the call deletes it.
 *
 * The API key needs the `CLUSTER_ADMIN` or the `CLUSTER_CREATOR` role.
 *
 * @throws {ArgumentError} if a parameter or an option is invalid
 * @throws {EnsureError} if the cluster can't be created or used; the error's `reason` says why
 * @throws {CloudError} if a call fails
 * @example
 * ```ts
 * import {
 *   connectionUrl,
 *   ensureCluster,
 *   ensureSqlUser,
 * } from "@crdb-cloud/provision";
 *
 * const { cluster } = await ensureCluster(cloud, {
 *   name: "preview-123",
 *   provider: "GCP",
 *   regions: ["us-central1"],
 *   owner: "previews",
 *   ttl: "7d",
 * });
 * const user = await ensureSqlUser(cloud, {
 *   cluster_id: cluster.id,
 *   name: "app",
 * });
 * const url = await connectionUrl(cloud, { cluster, user });
 * ```
 */
export async function ensureCluster<
  Cluster extends LabeledCluster,
  Spec extends LabeledSpec,
  DryRun extends boolean = false,
>(
  cloud: EphemeralClient<Cluster, Spec>,
  params: EnsureClusterParams<NoInfer<Spec>>,
  given: EnsureClusterOptions<NoInfer<Cluster>, DryRun> = {},
): Promise<DryRun extends true ? EnsurePlan<Cluster> : EnsuredCluster<Cluster>> {
  assertOptions(WHERE, OPTIONS, given);
  assertFunctions(WHERE, given, ["onCreating", "onProbe"]);
  const { onPoll, onProbe, onCreating, untilConnectable: connects = true, dryRun, ...options } = given;
  assertBoolean(WHERE, "untilConnectable", connects);
  assertBoolean(WHERE, "dryRun", dryRun);
  const { deadlineMs = Infinity, signal } = options;
  atLeast(WHERE, "deadlineMs", 1, deadlineMs);
  const wanted = resolveParams(params, connects);
  const { name, provider, spec, owner, labels, allow, replaceFailed } = wanted;
  const limit = { ...wanted, where: WHERE };
  const { clock } = getContext(cloud);
  const { leftMs, next: limited } = createCallLimits(cloud, options);
  const creation = randomText(12);
  let showsFailed: boolean = dryRun || replaceFailed;
  let replaced: string | undefined;
  let settledAt = 0;

  const create = async (expiresAt: number): Promise<Cluster> => {
    const toError = (): Error => {
      const call = { operation: WHERE, method: "GET", path: "/api/v1/clusters", attempts: 1 };
      const text = `onCreating has not settled after ${toTime(deadlineMs)}: raise deadlineMs, or call again`;
      return new WaitError(call, text, { reason: "timeout", last: undefined, history: [], cause: undefined });
    };
    const limits = { clock, signal, limit: { ms: leftMs(), toError } };
    await runWithin(limits, async () => onCreating?.({ name }));
    const all = { ...labels, ...toExpiryLabels(owner, expiresAt), [CREATION]: creation };
    return cloud.clusters.create({ name, provider, spec: { ...spec, labels: all } }, limited());
  };

  const deleteIfTooMany = async (id: string): Promise<void> => {
    try {
      await assertAmongFirst(cloud, limit, id, limited());
    } catch (error) {
      if (error instanceof EnsureError) await deleteCluster(cloud, id, limited());
      throw error;
    }
  };

  /** Re-reads the cluster right before and after each update, since another program's update may overwrite it. */
  const update = async (cluster_id: string, expiresAt: number): Promise<Cluster> => {
    let failure: Error;
    let isUpdated = false;
    const pauses = growingPauses(1000, 30_000, () => 0);
    const limits = { clock, signal, deadlineMs: Math.min(leftMs(), UPDATE_DEADLINE_MS) };
    return poll({ ...limits, pauses, toError: () => failure }, async () => {
      for (;;) {
        const cluster = await cloud.clusters.waitUntilReady({ cluster_id }, { ...limited(), onPoll });
        const { change, steps } = planUpdate(wanted, cluster, expiresAt);
        // Other programs may keep changing the labels or limits, so after one update, only the TTL has to match.
        if (isUpdated ? isOwned(cluster.labels, owner) && readExpiry(cluster.labels) >= expiresAt : steps.length === 0)
          return { value: cluster };
        try {
          await cloud.clusters.update({ cluster_id, ...change }, { ...limited(), maxRetries: 0 });
          isUpdated = true;
          settledAt = clock.now() + SETTLE_MS;
        } catch (error) {
          const { transient, retryAfterMs } = classifyFailure(error);
          if (!transient && !isLocked(error)) throw error;
          failure = error as Error;
          return retryAfterMs;
        }
      }
    });
  };

  const assertSuitable = async (found: Cluster): Promise<readonly AllowlistEntry[]> => {
    assertUsable(wanted, found);
    const isReady = found.state === "CREATED" || found.state === "LOCKED";
    if ((!allow && !connects) || (dryRun && !isReady)) return [];
    const cluster_id = found.id;
    if (!dryRun) await cloud.clusters.waitUntilReady({ cluster_id }, { ...limited(), onPoll });
    const entries = await Array.fromAsync(cloud.allowlist.list({ cluster_id }, limited()));
    assertAllowlist(wanted, cluster_id, entries);
    return entries;
  };

  /** Adds `allow` and waits until it is in effect. Returns ranges that others have added despite `allowExactly`. */
  const openToClients = async (cluster: Cluster): Promise<readonly Cidr[]> => {
    const { id: cluster_id } = cluster;
    const others = allow ? await allowConnections(cloud, { cluster_id, ...wanted }, limited()) : [];
    if (!connects) return others;
    const url = await readConnectionUrl(cloud, cluster, {}, limited());
    await waitForNewCluster(cloud, { cluster_id, url, allow }, { ...limited(), onPoll: onProbe });
    return others;
  };

  const findOrCreate = async (): Promise<EnsuredCluster<Cluster> | EnsurePlan<Cluster>> => {
    // By default, the list omits clusters whose creation failed, but their names are taken.
    const listed = await listClusters(cloud, limit, showsFailed ? { show_inactive: true } : {}, limited());
    const namesakes = listed.clusters.filter((one) => one.name === name && one.id !== replaced);
    const found = namesakes.find((one) => !isFailed(one)) ?? namesakes[0];
    const expiresAt = listed.now + wanted.ttlMs;
    const isOwn = found !== undefined && isOwned(found.labels, owner);
    const isOurs = isOwn && found.labels[CREATION] === creation;
    const failed = isOwn && !isOurs && replaceFailed && isFailed(found) ? found : undefined;
    const kept = failed ? undefined : found;
    if (!kept) assertBelow(limit, listed);
    if (failed?.delete_protection === "ENABLED") throw toFailed(name, failed);
    const allowed = kept && !isOurs ? await assertSuitable(kept) : [];
    if (dryRun) return { cluster: kept, steps: planCluster(wanted, expiresAt, { cluster: kept, failed, allowed }) };
    if (failed) {
      await deleteCluster(cloud, failed.id, limited());
      replaced = failed.id;
    }
    const { id, labels: given } = kept ?? (await create(expiresAt));
    const created = given[CREATION] === creation;
    if (created) await deleteIfTooMany(id);
    const others = await openToClients(await update(id, expiresAt));
    // Checks again after a pause: another program may have deleted the cluster or shortened its TTL in the meantime.
    await sleep(Math.max(0, Math.min(leftMs() / 2, settledAt - clock.now())), { clock, signal });
    const cluster = await update(id, expiresAt);
    if (created) await deleteIfTooMany(id);
    const left = [...planLimits(wanted, cluster), ...others.map(toRemoval)].map(({ description }) => description);
    if (left.length > 0) {
      const text = `another program changed ${name} at the same time`;
      throw new EnsureError("different", `${text}. Still to do: ${left.join("; ")}. Call again`, id);
    }
    return { cluster, created, expiresAt: new Date(readExpiry(cluster.labels)) };
  };

  const races = PAUSES_MS.values();
  let outage: { readonly since: number; readonly pauses: Iterator<number> } | undefined;
  for (;;) {
    try {
      return (await findOrCreate()) as Awaited<ReturnType<typeof ensureCluster<Cluster, Spec, DryRun>>>;
    } catch (error) {
      if (isTemporary(error) && !isRace(error))
        outage ??= { since: clock.now(), pauses: growingPauses(1000, 30_000, () => 0) };
      else outage = undefined;
      const isLong = outage && deadlineMs === Infinity && clock.now() - outage.since >= OUTAGE_MS;
      const { value: pauseMs } = outage?.pauses.next() ?? (isRace(error) ? races.next() : { value: undefined });
      if (isLong || pauseMs === undefined || pauseMs >= leftMs()) throw explain(error, name);
      showsFailed ||= isTaken(error);
      await sleep(pauseMs, { clock, signal });
    }
  }
}

/**
 * @throws {EnsureError} if the allowlist is empty and `allow` isn't set, or if it is open to everybody but shouldn't be
 */
function assertAllowlist(
  { name, allow, isExact }: ResolvedParams<LabeledSpec>,
  cluster_id: string,
  entries: readonly AllowlistEntry[],
): void {
  const allowed = entries.filter(({ sql }) => sql);
  const isOpenToAll = ({ cidr_mask }: Cidr): boolean => cidr_mask === 0;
  if (allow && !isExact && allowed.some(isOpenToAll) && !allow.some(isOpenToAll)) {
    const text = `${name} exists and accepts connections from every address`;
    const advice = "Pass allowExactly to remove 0.0.0.0/0 from its allowlist, or omit allow";
    throw new EnsureError("different", `${text}. ${advice}`, cluster_id);
  }
  if (!allow && allowed.length === 0) {
    const text = `${name} exists but rejects all connections, because its allowlist is empty`;
    throw new EnsureError("closed", `${text}: pass allow with your address`, cluster_id);
  }
}

/** Returns whether a retry may succeed, because the failure was due to another program or a lost response. */
function isRace(error: unknown): boolean {
  if (error instanceof WaitError) return isNotFound(error.cause) || stateOf(error) === "DELETED";
  if (isTaken(error) || isNotFound(error)) return true;
  return isUnknown(error) && error.operation === "clusters.create";
}

function stateOf({ last }: WaitError): unknown {
  return (last as LabeledCluster | undefined)?.state;
}

function explain(error: unknown, name: string): unknown {
  if (error instanceof WaitError && stateOf(error) === "CREATION_FAILED")
    return toFailed(name, error.last as LabeledCluster, error);
  if (isUnknown(error) && error.operation === "clusters.create") {
    // Calling again is safe: if the cluster exists, the next call finds it by its name.
    const advice = "The cluster may exist: call ensureCluster again";
    error.message = error.message.replace(/The service may have.*$/s, advice);
  }
  if (!isTaken(error)) return error;
  const text = `${name} exists, but you have no access to it, so nothing was changed. Use another name`;
  return new EnsureError("foreign", text, undefined, error);
}
