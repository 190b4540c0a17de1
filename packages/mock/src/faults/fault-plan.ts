import type { ApiOperation } from "../openapi/api-document.ts";
import { findSimilar } from "../options/find-similar.ts";
import { nextRandom, seedRandom } from "../state/random.ts";
import { type ActiveFault, activateFault, appliesTo, watchesEvent } from "./active-fault.ts";
import type { Fault } from "./fault.ts";
import type { SqlEvent } from "./sql-fault.ts";

/** The faults that a mock cloud injects. */
export interface FaultPlan {
  /**
   * Adds a fault and returns a function that removes it.
   *
   * @throws {RangeError} if the fault names an unknown operation
   */
  add(fault: Fault): () => void;
  /**
   * Returns the combined effects of all faults that affect a call or SQL event. `now` is in microseconds since 1970, and
   * `isLockable` says whether a locked cluster rejects the call.
   */
  match(operation: ApiOperation | SqlEvent, now: number, isLockable?: boolean): Fault;
  /** Whether any fault can still affect a SQL event. */
  watches(event: SqlEvent): boolean;
  /** Removes all faults that `add()` added, and resets the initial faults' counters and random numbers. */
  reset(): void;
}

export interface FaultTerms {
  readonly operations: readonly string[];
  readonly seed: number | string;
}

/**
 * Creates a mock's faults. They use their own random sequence, so adding a fault doesn't change the clusters' ids.
 *
 * @throws {RangeError} if a fault names an unknown operation
 */
export function createFaultPlan(faults: readonly Fault[], { operations, seed }: FaultTerms): FaultPlan {
  const arm = (fault: Fault): ActiveFault => activateFault(assertOperations(fault, operations));
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
      const target = { operation, now, isLockable, random: () => nextRandom(random) };
      const applied = active.filter((one) => appliesTo(one, target));
      return Object.assign({}, ...applied.map(({ fault }) => toEffect(fault)).reverse());
    },
    watches: (event) => active.some((one) => watchesEvent(one, event)),
    reset() {
      random = seedRandom(`faults ${seed}`);
      active = faults.map(arm);
    },
  };
}

function assertOperations(fault: Fault, operations: readonly string[]): Fault {
  const unknown = [fault.operation ?? []].flat().find((meant) => !operations.includes(meant));
  if (unknown === undefined) return fault;
  const similar = findSimilar(unknown, operations);
  const advice =
    similar === undefined ? `expected one of ${operations.join(", ")}` : `did you mean ${JSON.stringify(similar)}?`;
  throw new RangeError(`fault: unknown operation ${JSON.stringify(unknown)}: ${advice}`);
}

/**
 * Returns only a fault's effects, without the conditions that select calls. A rate limit becomes status 429, a lock
 * becomes 503, and `hang` becomes an endless delay.
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
