import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** A client or program that a benchmark compares with others. */
export interface Candidate {
  readonly name: string;
  /** Makes one call or runs the program once. Throws if the result is wrong. */
  readonly run: () => Promise<unknown>;
  /** Called after a measurement. Waits until everything that `run()` started has ended. */
  readonly settle?: () => Promise<unknown>;
}

export interface Figure {
  readonly name: string;
  /** A call's cost, in a unit such as microseconds: the median of the rounds' means. */
  readonly median: number;
  readonly spread: readonly [low: number, high: number];
  /** The cost divided by that of the first {@link Candidate}: the median of the rounds' ratios. */
  readonly ratio: number;
  readonly ratioSpread: readonly [low: number, high: number];
}

/** `warmUp` is the number of unmeasured calls before the first round. */
type Plan = Readonly<Record<"rounds" | "calls" | "warmUp", number>>;

/**
 * Measures clients or programs in rounds, after a warm-up. Each round measures all of them and compares each with the
 * first, so a slowdown of the machine affects all of them alike. The order is random in each round, because a client
 * can slow down the next one.
 *
 * @param measure makes `calls` calls and returns their mean cost
 */
export async function compare(
  candidates: readonly Candidate[],
  plan: Plan,
  measure: (run: Candidate["run"], calls: number) => Promise<number>,
  random: () => number = Math.random,
): Promise<Figure[]> {
  const measured = candidates.map((candidate) => ({ ...candidate, costs: [] as number[] }));
  for (const { run, settle } of measured) {
    await measure(run, plan.warmUp);
    await settle?.();
  }
  for (let round = 0; round < plan.rounds; round++) {
    for (const { run, settle, costs } of shuffle(measured, random)) {
      // Collects the previous measurement's garbage, so the next measurement doesn't pay for it.
      globalThis.gc?.();
      costs.push(await measure(run, plan.calls));
      await settle?.();
    }
  }
  return measured.map(({ name, costs }) => {
    const ratios = costs.map((cost, round) => cost / (measured[0]?.costs[round] ?? Number.NaN));
    const [ratio, ratioSpread] = [median(ratios), spread(ratios)];
    return { name, median: median(costs), spread: spread(costs), ratio, ratioSpread };
  });
}

function shuffle<T>(values: readonly T[], random: () => number): T[] {
  const keyed = values.map((value) => ({ value, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value);
}

/** Returns a call's mean CPU time in microseconds, including kernel time. */
export async function measureCpu(run: Candidate["run"], calls: number): Promise<number> {
  const before = process.cpuUsage();
  for (let call = 0; call < calls; call++) await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

/** Returns a call's mean elapsed time in milliseconds. */
export async function measureWallMs(run: Candidate["run"], calls: number): Promise<number> {
  const start = performance.now();
  for (let call = 0; call < calls; call++) await run();
  return (performance.now() - start) / calls;
}

/** Creates a candidate that starts a new Node.js process for each call. */
export function toProcess(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Candidate {
  return { name, run: () => promisify(execFile)(process.execPath, args, { env }) };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = low] = sorted.length % 2 === 1 ? [sorted[middle]] : sorted.slice(middle - 1);
  return (low + high) / 2;
}

function spread(values: readonly number[]): [low: number, high: number] {
  return [Math.min(...values), Math.max(...values)];
}
