/** A client or program that a benchmark compares with others. */
export interface Candidate {
  readonly name: string;
  /** Makes one call or runs the program once. Throws if the result is wrong. */
  readonly run: () => Promise<unknown>;
}

export interface Figure {
  readonly name: string;
  /** A call's mean cost in each round, in the measurement's unit, such as microseconds. */
  readonly costs: readonly number[];
  readonly median: number;
  /** The lowest and highest of `costs`. */
  readonly spread: readonly [low: number, high: number];
  /** The cost relative to the first {@link Candidate}'s: the median of all rounds' ratios. */
  readonly ratio: number;
  /** The lowest and highest of all rounds' ratios. */
  readonly ratioSpread: readonly [low: number, high: number];
}

export interface Plan {
  readonly rounds: number;
  /** Calls in one round. */
  readonly calls: number;
  /** Unmeasured calls before the first round. */
  readonly warmUp: number;
}

/**
 * Measures clients or programs in rounds, after a warm-up. Each round measures all of them and compares each with the
 * first, so that if the machine slows down, it affects all of them alike. The order is random in each round, because
 * each client can slow down the next.
 *
 * @param measure makes `calls` calls and returns their mean cost
 */
export async function compare(
  candidates: readonly Candidate[],
  plan: Plan,
  measure: (run: Candidate["run"], calls: number) => Promise<number>,
  random: () => number = Math.random,
): Promise<Figure[]> {
  const costs = new Map<string, number[]>(candidates.map(({ name }) => [name, []]));
  for (const { run } of candidates) await measure(run, plan.warmUp);
  for (let round = 0; round < plan.rounds; round++) {
    for (const { name, run } of shuffle(candidates, random)) {
      // Collects the previous measurement's garbage now, so that this measurement doesn't include it.
      globalThis.gc?.();
      costs.get(name)?.push(await measure(run, plan.calls));
    }
  }
  const baseline = costs.get(candidates[0]?.name ?? "") ?? [];
  return candidates.map(({ name }) => toFigure(name, costs.get(name) ?? [], baseline));
}

function shuffle<T>(values: readonly T[], random: () => number): T[] {
  const keyed = values.map((value) => ({ value, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value);
}

export function findFigure(figures: readonly Figure[], name: string): Figure {
  const found = figures.find((figure) => figure.name === name);
  if (!found) throw new Error(`the benchmark has no measurements of ${name}`);
  return found;
}

/** Divides one figure's cost by another's, round by round. */
export function pairRounds({ costs }: Figure, other: Figure): number[] {
  return costs.map((cost, round) => cost / (other.costs[round] ?? Number.NaN));
}

/** Returns a call's mean CPU time in microseconds, including kernel time. */
export async function measureCpu(run: Candidate["run"], calls: number): Promise<number> {
  const before = process.cpuUsage();
  for (let call = 0; call < calls; call++) await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

/**
 * Returns a function that measures calls, at most `concurrency` at a time. That function returns the elapsed time per
 * call, in microseconds.
 */
export function measureTime(concurrency: number): (run: Candidate["run"], calls: number) => Promise<number> {
  return async (run, calls) => {
    let left = calls;
    const start = performance.now();
    await Promise.all(
      Array.from({ length: concurrency }, async () => {
        while (left-- > 0) await run();
      }),
    );
    return ((performance.now() - start) * 1000) / calls;
  };
}

/** Returns a call's mean elapsed time in milliseconds. */
export async function measureWallMs(run: Candidate["run"], calls: number): Promise<number> {
  return (await measureTime(1)(run, calls)) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

export function spread(values: readonly number[]): [low: number, high: number] {
  return [Math.min(...values), Math.max(...values)];
}

function toFigure(name: string, costs: readonly number[], baseline: readonly number[]): Figure {
  const ratios = costs.map((cost, round) => cost / (baseline[round] ?? Number.NaN));
  return {
    name,
    costs,
    median: median(costs),
    spread: spread(costs),
    ratio: median(ratios),
    ratioSpread: spread(ratios),
  };
}
