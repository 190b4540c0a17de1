import { isGranted } from "../access/scopes.ts";
import { findCluster } from "../clusters/find-cluster.ts";
import { isReplicating, type Stream } from "../clusters/replication.ts";
import { reject, rejectField } from "../http/error-response.ts";
import type { HandlerContext, Handlers } from "../state/handler.ts";
import { nextUuid } from "../state/random.ts";
import type { StoredCluster } from "../state/stored-cluster.ts";
import { formatTimestamp, parseTimestamp } from "../time/timestamp.ts";
import { defineOrganizationResource } from "./define-resource.ts";

const SECOND = 1_000_000;
const HOUR = 3600 * SECOND;
const RETAINED = 4 * HOUR;
const LAG_SECONDS = 1;
/** The value of `replicated_time` before the initial scan is complete. */
const ZERO = "0001-01-01T00:00:00Z";

export const physicalReplication: Handlers = defineOrganizationResource<Stream>({
  name: "physicalReplication",
  operations: { list: "list", create: "create", get: "get", update: "update" },
  label: "physical replication stream",
  params: ["id"],
  list: "physical_replication_streams",
  sort: ({ created_at, id }) => [parseTimestamp(created_at) ?? 0, id],
  effects: {
    create: { during: { status: "STARTING" }, after: { status: "REPLICATING" }, failed: { status: "CANCELED" } },
    update: ({ status, failover_at }, { time, delayMs }) => {
      if (status === "CANCELED") return { during: { canceled_at: formatTimestamp(time) } };
      const asOf = parseTimestamp(failover_at ?? "") ?? replicatedTime(time);
      const completed = { status: "COMPLETED", activated_at: formatTimestamp(asOf) };
      return { during: {}, after: completed, end: Math.max(time, asOf) + delayMs * 1000 };
    },
  },
  create(context) {
    const { state, time, body } = context;
    const { primary_cluster_id, standby_cluster_id } = body as Stream;
    const pair = {
      primary_cluster_id: primary_cluster_id.toLowerCase(),
      standby_cluster_id: standby_cluster_id.toLowerCase(),
    };
    checkClusters(context, pair);
    const unset = { failover_at: null, activated_at: null, canceled_at: null };
    return { id: nextUuid(state), status: "", ...pair, created_at: formatTimestamp(time), ...unset };
  },
  update(context, row) {
    const { time, body } = context;
    const { status = row.status, failover_at } = body as { status?: string; failover_at?: string };
    const scans = isScanning(row, context);
    if (scans && status !== "CANCELED")
      reject("FAILED_PRECONDITION", `the initial scan is not complete: wait until replicated_time is after ${ZERO}`);
    if (row.status !== "REPLICATING" && !scans)
      reject(
        "FAILED_PRECONDITION",
        `the stream is ${row.status}: only a REPLICATING stream can fail over or be canceled`,
      );
    if (failover_at === undefined) return { ...row, status };
    if (status === "CANCELED") rejectField("failover_at", "is not allowed if status is CANCELED");
    const at = parseTimestamp(failover_at) ?? 0;
    if (at > time + HOUR) rejectField("failover_at", "must be at most an hour from now");
    if (at < retainedTime(row, time)) rejectField("failover_at", "must not be before retained_time");
    // The service's documentation sends `status: "STARTING"` to start a failover, so the mock accepts and ignores it.
    return { ...row, status: "FAILING_OVER", failover_at };
  },
  isVisible(context, { primary_cluster_id, standby_cluster_id }) {
    const scopes = [primary_cluster_id, standby_cluster_id].map((cluster) => ({ cluster }));
    const needed = context.operation.method === "GET" ? scopes.some.bind(scopes) : scopes.every.bind(scopes);
    return needed((scope) => isGranted(context, scope));
  },
  isListed({ query }, { status, primary_cluster_id: primary, standby_cluster_id: standby }) {
    const { primary_cluster_id = primary, standby_cluster_id = standby, cluster_id = primary } = query;
    const selected = primary_cluster_id === primary && standby_cluster_id === standby;
    const shown = status !== "COMPLETED" || query.show_completed === true;
    return shown && selected && [primary, standby].includes(String(cluster_id));
  },
  view(row, context) {
    const { time } = context;
    const live = row.status === "REPLICATING";
    const scans = isScanning(row, context);
    return {
      ...row,
      status: scans ? "REPLICATING" : row.status,
      replicated_time: scans ? ZERO : live ? formatTimestamp(replicatedTime(time)) : null,
      ...(live && { replication_lag_seconds: LAG_SECONDS }),
      retained_time: live ? formatTimestamp(retainedTime(row, time)) : null,
    };
  },
});

/** Whether a stream is running its initial scan. In the mock, that is the second half of its `STARTING` phase. */
function isScanning({ status, created_at }: Stream, { time, delayMs }: HandlerContext): boolean {
  return status === "STARTING" && time >= (parseTimestamp(created_at) ?? 0) + delayMs * 500;
}

type Pair = Pick<Stream, "primary_cluster_id" | "standby_cluster_id">;

function checkClusters(context: HandlerContext, pair: Pair): void {
  const clusters = Object.entries(pair).map(([field, id]) => {
    const cluster = findCluster(context, id);
    if (!cluster || !isGranted(context, { cluster: id })) {
      reject("NOT_FOUND", `${field}: cluster ${id} not found`);
    }
    const fits = cluster.plan === "ADVANCED" && cluster.state === "CREATED";
    if (!fits) reject("FAILED_PRECONDITION", `${field} must be a CREATED cluster on the ADVANCED plan`);
    if (!cluster.isVirtualized)
      reject("FAILED_PRECONDITION", `${field} must be a cluster that was created with supports_cluster_virtualization`);
    return cluster;
  });
  if (pair.primary_cluster_id === pair.standby_cluster_id)
    rejectField("standby_cluster_id", "must differ from the primary cluster");
  checkLocations(clusters as [StoredCluster, StoredCluster]);
  if (isReplicating(context, Object.values(pair)))
    reject("ALREADY_EXISTS", "one of the clusters already has a replication stream");
}

/** @see https://www.cockroachlabs.com/docs/cockroachcloud/physical-cluster-replication#before-you-begin */
function checkLocations([primary, standby]: [StoredCluster, StoredCluster]): void {
  const rejectPair = (reason: string): never => rejectField("standby_cluster_id", reason);
  if (primary.regions.length > 1 || standby.regions.length > 1)
    rejectPair("the clusters must each have a single region");
  if (primary.provider !== standby.provider) rejectPair("must be on the same cloud as the primary cluster");
  if (primary.provider === "GCP") {
    if (overlaps(primary.cidrRange, standby.cidrRange))
      rejectPair("must have a cidr_range that does not overlap the primary cluster's");
  } else if (primary.regions[0]?.name === standby.regions[0]?.name)
    rejectPair("must be in a different region from the primary cluster");
}

function overlaps(...ranges: [string, string]): boolean {
  const [one, other] = ranges.map((range) => {
    const [ip = "", mask] = range.split("/");
    const start = ip.split(".").reduce((sum, byte) => sum * 256 + Number(byte), 0);
    return { start, end: start + 2 ** (32 - Number(mask)) };
  }) as [{ start: number; end: number }, { start: number; end: number }];
  return one.start < other.end && other.start < one.end;
}

/** Returns the time up to which data is replicated, in whole seconds, as in the service. */
function replicatedTime(time: number): number {
  return Math.ceil(time / SECOND - LAG_SECONDS) * SECOND;
}

function retainedTime({ created_at }: Stream, time: number): number {
  return Math.max(parseTimestamp(created_at) ?? 0, time - RETAINED);
}
