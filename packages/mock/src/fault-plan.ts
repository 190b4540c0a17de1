import type { ApiOperation } from "./api-document.ts";
import type { Fault } from "./fault.ts";
import { nextRandom, seedRandom } from "./random.ts";

/** The faults of a cloud, and how often each has hit. */
export interface FaultPlan {
  /** Adds a fault; the function that it returns takes it away again. */
  add(fault: Fault): () => void;
  /** The faults that hit a call, as one. `now` is in microseconds since 1970. */
  draw(operation: ApiOperation, now: number): Fault;
  /** @throws {RangeError} when a fault is meant for an operation that there isn't. */
  assertKnown(operations: readonly ApiOperation[]): void;
  /** Back to the faults of the start. */
  reset(): void;
}

/** One fault, and where it stands. */
interface Armed {
  readonly fault: Fault;
  seen: number;
  hits: number;
  /** The requests that the rate limit still allows, and as of when. */
  tokens: number;
  since: number;
}

/** Makes a plan of faults. What is likely is drawn from the seed, apart from the ids of clusters. */
export function createFaultPlan(faults: readonly Fault[], seed: number | string): FaultPlan {
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
      const hits = armed.filter((candidate) => isHit(candidate, operation, now, () => nextRandom(random)));
      return Object.assign({}, ...hits.map(({ fault }) => toEffect(fault)).reverse());
    },
    assertKnown(operations) {
      for (const { fault } of armed) assertOperations(fault, operations);
    },
    reset() {
      random = seedRandom(`faults ${seed}`);
      armed = faults.map(arm);
    },
  };
}

function assertOperations({ operation = [] }: Fault, operations: readonly ApiOperation[]): void {
  const unknown = [operation].flat().find((meant) => !operations.some(({ id }) => id === meant));
  if (unknown === undefined) return;
  const known = operations.map(({ id }) => id).join(", ");
  throw new RangeError(`fault: there is no operation ${JSON.stringify(unknown)}: expected one of ${known}`);
}

function arm(fault: Fault): Armed {
  return { fault, seen: 0, hits: 0, tokens: fault.rateLimit?.perSecond ?? 0, since: 0 };
}

function isHit(armed: Armed, operation: ApiOperation, now: number, random: () => number): boolean {
  const { after = 0, count = Number.POSITIVE_INFINITY, probability = 1, rateLimit } = armed.fault;
  if (!isMeant(armed.fault, operation) || armed.hits >= count || armed.seen++ < after) return false;
  if (probability < 1 && random() >= probability) return false;
  if (rateLimit && takeToken(armed, rateLimit.perSecond, now)) return false;
  armed.hits++;
  return true;
}

function isMeant({ operation: meant, locked, creationFailed }: Fault, { id, method, segments }: ApiOperation): boolean {
  if (meant !== undefined) return [meant].flat().includes(id);
  if (locked) return method !== "GET" && segments.includes("{cluster_id}");
  return creationFailed ? id === "clusters.create" : true;
}

function takeToken(armed: Armed, perSecond: number, now: number): boolean {
  armed.tokens = Math.min(perSecond, armed.tokens + ((now - armed.since) / 1_000_000) * perSecond);
  armed.since = now;
  if (armed.tokens < 1) return false;
  armed.tokens--;
  return true;
}

/** What a fault does, without what it matches. A rate limit and a lock are a status in the end. */
function toEffect({ operation: _, after: _a, count: _c, probability: _p, rateLimit, locked, ...effect }: Fault): Fault {
  if (rateLimit)
    return { ...effect, status: 429, retryAfter: effect.retryAfter ?? Math.max(1, Math.ceil(1 / rateLimit.perSecond)) };
  return locked ? { ...effect, status: 503, locked } : effect;
}
