import type { ApiOperation } from "../spec/api-document.ts";
import { nextRandom, seedRandom } from "../state/random.ts";
import { type ArmedFault, armFault, hitsTarget, watchesEvent } from "./armed-fault.ts";
import type { Fault } from "./fault.ts";
import type { SqlEvent } from "./sql-fault.ts";

/** The faults of a cloud, and how often each has hit. */
export interface FaultPlan {
  /**
   * Adds a fault; the function that it returns takes it away again.
   *
   * @throws {RangeError} when it is meant for an operation that there isn't.
   */
  add(fault: Fault): () => void;
  /** The faults that hit a call or an event of SQL, as one. `now` is in microseconds since 1970. */
  draw(operation: ApiOperation | SqlEvent, now: number): Fault;
  /** Whether a fault can hit an event of SQL, now or later. */
  watches(event: SqlEvent): boolean;
  /** Back to the faults of the start. */
  reset(): void;
}

/** What faults are for, and drawn from. */
export interface FaultTerms {
  /** The operationIds that there are. */
  readonly operations: readonly string[];
  readonly seed: number | string;
}

/**
 * Makes a plan of faults. What is likely is drawn from the seed, apart from the ids of clusters.
 *
 * @throws {RangeError} when a fault is meant for an operation that there isn't.
 */
export function createFaultPlan(faults: readonly Fault[], { operations, seed }: FaultTerms): FaultPlan {
  const arm = (fault: Fault): ArmedFault => armFault(assertOperations(fault, operations));
  let random = seedRandom(`faults ${seed}`);
  let armed = faults.map(arm);
  return {
    add(fault) {
      const added = arm(fault);
      armed.push(added);
      return () => {
        armed = armed.filter((candidate) => candidate !== added);
      };
    },
    draw(operation, now) {
      const hits = armed.filter((one) => hitsTarget(one, { operation, now, random: () => nextRandom(random) }));
      return Object.assign({}, ...hits.map(({ fault }) => toEffect(fault)).reverse());
    },
    watches: (event) => armed.some((one) => watchesEvent(one, event)),
    reset() {
      random = seedRandom(`faults ${seed}`);
      armed = faults.map(arm);
    },
  };
}

function assertOperations(fault: Fault, operations: readonly string[]): Fault {
  const unknown = [fault.operation ?? []].flat().find((meant) => !operations.includes(meant));
  if (unknown === undefined) return fault;
  throw new RangeError(
    `fault: there is no operation ${JSON.stringify(unknown)}: expected one of ${operations.join(", ")}`,
  );
}

/** What a fault does, without what it matches. A rate limit and a lock are a status in the end. */
function toEffect({ operation: _, after: _a, count: _c, probability: _p, rateLimit, locked, ...effect }: Fault): Fault {
  const retryAfter = effect.retryAfter ?? Math.max(1, Math.ceil(1 / (rateLimit?.perSecond ?? 1)));
  if (rateLimit) return { ...effect, status: 429, retryAfter };
  return locked ? { ...effect, status: 503, locked } : effect;
}
