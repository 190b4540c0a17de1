import type { ApiOperation } from "../spec/api-document.ts";
import type { Fault } from "./fault.ts";
import { SQL_FAULTS, type SqlEvent } from "./sql-fault.ts";

/** A fault with its counters. */
export interface ArmedFault {
  readonly fault: Fault;
  /** The number of calls that met the conditions of the fault. */
  seen: number;
  /** The number of calls that the fault affected. */
  hits: number;
  /** The number of requests that the rate limit still allows. */
  tokens: number;
  /** The time at which `tokens` was computed, in microseconds since 1970. */
  since: number;
}

/** A call or a SQL event that a fault may affect. */
export interface Target {
  readonly operation: ApiOperation | SqlEvent;
  /** The current time, in microseconds since 1970. */
  readonly now: number;
  /** Returns a random number from 0 to 1. */
  readonly random: () => number;
}

/** The operations whose changes take time and may fail. */
const JOBS =
  /^(clusters\.update|restores\.create|(egress|cmek|clientCaCert|logExport|metricExport|disruption|physicalReplication|privateEndpoints).*)$/;

/** Creates the counters of a fault, all at their start values. */
export function armFault(fault: Fault): ArmedFault {
  return { fault, seen: 0, hits: 0, tokens: fault.rateLimit?.perSecond ?? 0, since: 0 };
}

/** Returns whether a fault affects a call, and updates its counters. */
export function hitsTarget(armed: ArmedFault, { operation, now, random }: Target): boolean {
  const { after = 0, count = Number.POSITIVE_INFINITY, probability = 1, rateLimit } = armed.fault;
  if (!isMeant(armed.fault, operation) || armed.hits >= count || armed.seen++ < after) return false;
  if (probability < 1 && random() >= probability) return false;
  if (rateLimit && takeToken(armed, { now, perSecond: rateLimit.perSecond })) return false;
  armed.hits++;
  return true;
}

/** Returns whether a fault affects SQL events of this kind, such as logins, and has not reached its `count` yet. */
export function watchesEvent(
  { fault: { sql, count = Number.POSITIVE_INFINITY }, hits }: ArmedFault,
  event: SqlEvent,
): boolean {
  return sql !== undefined && SQL_FAULTS[sql] === event && hits < count;
}

function isMeant(fault: Fault, operation: ApiOperation | SqlEvent): boolean {
  const { sql, operation: meant, locked, creationFailed, jobFailed } = fault;
  if (typeof operation === "string") return sql !== undefined && SQL_FAULTS[sql] === operation;
  if (sql !== undefined) return false;
  const { id, method, segments } = operation;
  if (meant !== undefined) return ([meant].flat() as readonly string[]).includes(id);
  if (locked) return method !== "GET" && segments.includes("{cluster_id}");
  if (jobFailed) return method !== "GET" && JOBS.test(id);
  return creationFailed ? id === "clusters.create" : true;
}

function takeToken(armed: ArmedFault, { now, perSecond }: { now: number; perSecond: number }): boolean {
  const gained = ((now - armed.since) / 1_000_000) * perSecond;
  armed.tokens = Math.min(Math.max(perSecond, 1), armed.tokens + gained);
  armed.since = now;
  if (armed.tokens < 1) return false;
  armed.tokens--;
  return true;
}
