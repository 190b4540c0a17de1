import type { ApiOperation } from "../openapi/api-document.ts";
import type { Fault } from "./fault.ts";
import { SQL_FAULTS, type SqlEvent } from "./sql-fault.ts";

/** A fault, and the counters that decide whether it affects the next call. */
export interface ActiveFault {
  readonly fault: Fault;
  /** How many matching calls there have been, whether or not the fault affected them. */
  seen: number;
  /** How many calls the fault has affected. */
  applied: number;
  /** How many tokens the rate limit's bucket contained at `since`. Each lets one request through. */
  tokens: number;
  /** When `tokens` last changed, in microseconds since 1970. Initially 0, so the first call finds a full bucket. */
  since: number;
}

/** A call or SQL event that a fault may affect. */
export interface Target {
  readonly operation: ApiOperation | SqlEvent;
  /** Whether a locked cluster rejects the call. @default false */
  readonly isLockable?: boolean | undefined;
  /** The mock's time, in microseconds since 1970. */
  readonly now: number;
  readonly random: () => number;
}

/** The operations that `jobFailed` affects by default: those that start a job or another long-running change. */
const JOBS =
  /^(clusters\.update|restores\.create|(egress|cmek|clientCaCert|logExport|metricExport|disruption|physicalReplication|privateEndpoints|runtimeScanning|migrationAssistant).*)$/;

/** The operations that `creationFailed` affects by default. */
const CREATIONS: readonly string[] = ["clusters.create", "virtualClusterWorkspaces.createCluster"];

/** Adds fresh counters to a fault. */
export function activateFault(fault: Fault): ActiveFault {
  return { fault, seen: 0, applied: 0, tokens: 0, since: 0 };
}

/** Returns whether a fault affects a call or SQL event and updates the fault's counters. */
export function appliesTo(active: ActiveFault, { now, random, ...call }: Target): boolean {
  const { after = 0, count = Number.POSITIVE_INFINITY, probability = 1, rateLimit } = active.fault;
  if (!isMeant(active.fault, call) || active.applied >= count || active.seen++ < after) return false;
  if (probability < 1 && random() >= probability) return false;
  if (rateLimit && takeToken(active, { now, perSecond: rateLimit.perSecond })) return false;
  active.applied++;
  return true;
}

/** Whether a fault can still affect a SQL event. A fault affects at most `count` events. */
export function watchesEvent(
  { fault: { sql, count = Number.POSITIVE_INFINITY }, applied }: ActiveFault,
  event: SqlEvent,
): boolean {
  return (sql && SQL_FAULTS[sql]) === event && applied < count;
}

function isMeant(fault: Fault, { operation, isLockable }: Pick<Target, "operation" | "isLockable">): boolean {
  const { sql, operation: meant, locked, creationFailed, jobFailed } = fault;
  const event = sql && SQL_FAULTS[sql];
  if (typeof operation === "string") return event === operation;
  if (event) return false;
  const { id, method, segments } = operation;
  if (meant !== undefined) return ([meant].flat() as readonly string[]).includes(id);
  if (segments[1] === "_mock") return false; // Only a fault that names a control affects it.
  if (locked) return isLockable === true;
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
