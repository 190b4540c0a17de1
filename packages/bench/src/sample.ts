import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** A client or program that a benchmark compares with others. */
export interface Candidate {
  readonly name: string;
  /** Makes one call or runs the program once. Throws if the result is wrong. */
  readonly run: () => Promise<unknown>;
  /** Called after each measurement, to wait until everything that `run()` started has ended. */
  readonly settle?: () => Promise<unknown>;
}

export interface Figure {
  readonly name: string;
  /** The median cost of a call over all rounds, in a unit such as microseconds. */
  readonly median: number;
  readonly spread: readonly [low: number, high: number];
  /** The median of each round's cost divided by that of the first {@link Candidate}. */
  readonly ratio: number;
  readonly ratioSpread: readonly [low: number, high: number];
}

/** `calls` is per round, and `warmUp` is the number of unmeasured calls before the first round. */
type Plan = Readonly<Record<"rounds" | "calls" | "warmUp", number>>;

/**
 * Measures candidates in rounds, after a warm-up. Each round measures all of them and compares each with the first, so
 * a slowdown of the machine affects all of them alike. Their order is random in each round, because one candidate can
 * slow down the next.
 *
 * @param measure makes `calls` calls and returns the mean cost of a call
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
      // Keeps the garbage of earlier measurements from slowing down this one.
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

/** Returns the mean CPU time of a call in microseconds, including kernel time. */
export async function measureCpu(run: Candidate["run"], calls: number): Promise<number> {
  const before = process.cpuUsage();
  for (let call = 0; call < calls; call++) await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

export async function measureWallMs(run: Candidate["run"], calls: number): Promise<number> {
  const start = performance.now();
  for (let call = 0; call < calls; call++) await run();
  return (performance.now() - start) / calls;
}

/** Creates a candidate whose `run()` starts a Node.js process and waits until it exits. */
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
