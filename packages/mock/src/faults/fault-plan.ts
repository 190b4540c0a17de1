import type { ApiOperation } from "../openapi/api-document.ts";
import { findSimilar } from "../options/find-similar.ts";
import { nextRandom, type RandomState, seedRandom } from "../state/random.ts";
import { type Fault, SQL_FAULTS, type SqlEvent } from "./fault.ts";

export interface FaultPlan {
  /** Adds a fault and returns a function that removes it. */
  add(fault: Fault): () => void;
  /**
   * Returns the combined effects of all faults that affect a call or SQL event. `now` is in microseconds since 1970.
   * `isLockable` says whether a locked cluster rejects the call.
   */
  match(operation: ApiOperation | SqlEvent, now: number, isLockable?: boolean): Fault;
  /** Whether any fault can still affect this kind of SQL event. */
  watches(event: SqlEvent): boolean;
  /** Removes all faults that `add()` added. Restarts the counters and random numbers of the initial faults. */
  reset(): void;
}

interface ActiveFault {
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

/** The operations that `jobFailed` affects by default: those that start a job or another long-running change. */
const JOBS =
  /^(clusters\.update|restores\.create|(egress|cmek|clientCaCert|logExport|metricExport|disruption|physicalReplication|privateEndpoints|runtimeScanning|migrationAssistant).*)$/;

/** The operations that `creationFailed` affects by default. */
const CREATIONS: readonly string[] = ["clusters.create", "virtualClusterWorkspaces.createCluster"];

/** Creates a mock's faults. They use random numbers of their own, so adding a fault doesn't change cluster ids. */
export function createFaultPlan(
  faults: readonly Fault[],
  { operations, seed }: { readonly operations: readonly string[]; readonly seed: number | string },
): FaultPlan {
  const arm = (fault: Fault): ActiveFault => {
    assertOperations(fault, operations);
    return { fault, seen: 0, applied: 0, tokens: 0, since: 0 };
  };
  let random = seedRandom(`faults ${seed}`);
  let active = faults.map(arm);
  return {
    add(fault) {
      const added = arm(fault);
      active.push(added);
      return () => {
        active = active.filter((candidate) => candidate !== added);
      };
    },
    match(operation, now, isLockable) {
      const meant = active.filter(({ fault }) => isMeant(fault, operation, isLockable));
      const applied = meant.filter((one) => appliesTo(one, now, random));
      return Object.assign({}, ...applied.map(({ fault }) => toEffect(fault)).reverse());
    },
    watches: (event) =>
      active.some(({ fault, applied }) => isMeant(fault, event) && applied < (fault.count ?? Number.POSITIVE_INFINITY)),
    reset() {
      random = seedRandom(`faults ${seed}`);
      active = faults.map(arm);
    },
  };
}

function assertOperations(fault: Fault, operations: readonly string[]): void {
  const unknown = [fault.operation ?? []].flat().find((meant) => !operations.includes(meant));
  if (unknown === undefined) return;
  const similar = findSimilar(unknown, operations);
  const advice =
    similar === undefined ? `expected one of ${operations.join(", ")}` : `did you mean ${JSON.stringify(similar)}?`;
  throw new RangeError(`fault: unknown operation ${JSON.stringify(unknown)}: ${advice}`);
}

/**
 * Returns a fault's effects without the conditions that select calls. A rate limit becomes status 429, a lock becomes
 * 503, and `hang` becomes an endless delay.
 */
function toEffect({ operation: _, after: _a, count: _c, probability: _p, ...fault }: Fault): Fault {
  const { rateLimit, locked, hang, ...effect } = fault;
  if (hang) effect.latencyMs = Number.POSITIVE_INFINITY;
  const retryAfter = effect.retryAfter ?? Math.max(1, Math.ceil(1 / (rateLimit?.perSecond ?? 1)));
  if (rateLimit) return { ...effect, status: 429, retryAfter, locked: false };
  if (locked) return { ...effect, status: 503, locked };
  // If this fault sets a status, a later fault that locks the cluster must not change the response.
  return effect.status === undefined ? effect : { ...effect, locked: false };
}

/** Returns whether a fault affects a matching call or SQL event and updates the fault's counters. */
function appliesTo(active: ActiveFault, now: number, random: RandomState): boolean {
  const { after = 0, count = Number.POSITIVE_INFINITY, probability = 1, rateLimit } = active.fault;
  if (active.applied >= count || active.seen++ < after) return false;
  if (probability < 1 && nextRandom(random) >= probability) return false;
  if (rateLimit && takeToken(active, now, rateLimit.perSecond)) return false;
  active.applied++;
  return true;
}

function isMeant(fault: Fault, operation: ApiOperation | SqlEvent, isLockable = false): boolean {
  const { sql, operation: meant, locked, creationFailed, jobFailed } = fault;
  const event = sql && SQL_FAULTS[sql];
  if (typeof operation === "string") return event === operation;
  if (event) return false;
  const { id, method, segments } = operation;
  if (meant !== undefined) return ([meant].flat() as readonly string[]).includes(id);
  if (segments[1] === "_mock") return false; // A fault without `operation` doesn't affect control requests.
  if (locked) return isLockable;
  if (jobFailed) return method !== "GET" && JOBS.test(id);
  return creationFailed ? CREATIONS.includes(id) : true;
}

function takeToken(active: ActiveFault, now: number, perSecond: number): boolean {
  const gained = ((now - active.since) / 1_000_000) * perSecond;
  active.tokens = Math.min(Math.max(perSecond, 1), active.tokens + gained);
  active.since = now;
  if (active.tokens < 1) return false;
  active.tokens--;
  return true;
}
