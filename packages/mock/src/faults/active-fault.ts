import type { ApiOperation } from "../openapi/api-document.ts";
import type { Fault } from "./fault.ts";
import { SQL_FAULTS, type SqlEvent } from "./sql-fault.ts";

/** A fault with the counters that determine whether the fault affects the next call. */
export interface ActiveFault {
  readonly fault: Fault;
  /** How many calls the operations that the fault can affect have received. */
  seen: number;
  /** How many calls the fault has affected. */
  applied: number;
  /** The number of requests that the rate limit of the fault still allowed at the time `since` (token bucket). */
  tokens: number;
  /** The time of the last change of `tokens`, in microseconds since 1970. */
  since: number;
}

/** A call or a SQL event that a fault may affect. */
export interface Target {
  readonly operation: ApiOperation | SqlEvent;
  /** The current time, in microseconds since 1970. */
  readonly now: number;
  readonly random: () => number;
}

/**
 * The operationIds that a fault with `jobFailed` affects by default. These operations start a job or another slow
 * change.
 */
const JOBS =
  /^(clusters\.update|restores\.create|(egress|cmek|clientCaCert|logExport|metricExport|disruption|physicalReplication|privateEndpoints|runtimeScanning|migrationAssistant).*)$/;

/** The operationIds that a fault with `creationFailed` affects by default. */
const CREATIONS: readonly string[] = ["clusters.create", "virtualClusterWorkspaces.createCluster"];

/** Returns a fault together with its counters, which have not counted any call. */
export function activateFault(fault: Fault): ActiveFault {
  return { fault, seen: 0, applied: 0, tokens: fault.rateLimit?.perSecond ?? 0, since: 0 };
}

/** Returns whether a fault affects a call or a SQL event, and updates the counters of the fault. */
export function appliesTo(active: ActiveFault, { operation, now, random }: Target): boolean {
  const { after = 0, count = Number.POSITIVE_INFINITY, probability = 1, rateLimit } = active.fault;
  if (!isMeant(active.fault, operation) || active.applied >= count || active.seen++ < after) return false;
  if (probability < 1 && random() >= probability) return false;
  if (rateLimit && takeToken(active, { now, perSecond: rateLimit.perSecond })) return false;
  active.applied++;
  return true;
}

/** Returns whether a fault can still affect a SQL event. A fault affects at most `count` events. */
export function watchesEvent(
  { fault: { sql, count = Number.POSITIVE_INFINITY }, applied }: ActiveFault,
  event: SqlEvent,
): boolean {
  return sql !== undefined && SQL_FAULTS[sql] === event && applied < count;
}

function isMeant(fault: Fault, operation: ApiOperation | SqlEvent): boolean {
  const { sql, operation: meant, locked, creationFailed, jobFailed } = fault;
  if (typeof operation === "string") return sql !== undefined && SQL_FAULTS[sql] === operation;
  if (sql !== undefined) return false;
  const { id, method, segments } = operation;
  if (meant !== undefined) return ([meant].flat() as readonly string[]).includes(id);
  if (segments[1] === "_mock") return false; // Only a fault that names a control affects it.
  if (locked) return method !== "GET" && segments.includes("{cluster_id}");
  if (jobFailed) return method !== "GET" && JOBS.test(id);
  return creationFailed ? CREATIONS.includes(id) : true;
}

function takeToken(active: ActiveFault, { now, perSecond }: { now: number; perSecond: number }): boolean {
  const gained = ((now - active.since) / 1_000_000) * perSecond;
  active.tokens = Math.min(Math.max(perSecond, 1), active.tokens + gained);
  active.since = now;
  if (active.tokens < 1) return false;
  active.tokens--;
  return true;
}
