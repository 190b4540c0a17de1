/** One of the alternatives that a benchmark compares, such as a client: its name, and the work that is measured. */
export interface Candidate {
  readonly name: string;
  /** Does the work once, and throws if the result is wrong. */
  readonly run: () => Promise<unknown>;
}

/** The measured figures of one candidate. */
export interface Figure {
  readonly name: string;
  /** The cost of each round, in the unit of the measurement. */
  readonly costs: readonly number[];
  /** The median of the rounds, in the unit of the measurement. */
  readonly median: number;
  /** The costs of the cheapest and of the most expensive round. */
  readonly spread: readonly [low: number, high: number];
  /** The median of the ratios to the baseline. Each ratio compares two costs of the same round. */
  readonly ratio: number;
  /** The lowest and the highest ratio to the baseline. */
  readonly ratioSpread: readonly [low: number, high: number];
}

/** How often candidates run, and in which order. */
export interface Plan {
  readonly rounds: number;
  /** The number of calls of a candidate in one round. */
  readonly calls: number;
  /** The number of calls before the measurement. */
  readonly warmUp: number;
}

/**
 * Measures candidates after a warm-up, in rounds. Each round runs every candidate and compares it with the first
 * candidate in the list, so that a temporarily slow machine affects all candidates alike. The order within a round is
 * random, because a candidate can slow down the next one.
 *
 * @param measure runs a candidate a number of times and returns its cost
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
      // Collects the garbage of the previous candidate, so that it is not part of this measurement.
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

/** Returns the figures of a candidate. */
export function findFigure(figures: readonly Figure[], name: string): Figure {
  const found = figures.find((figure) => figure.name === name);
  if (!found) throw new Error(`the benchmark has no measurements of ${name}`);
  return found;
}

/** Returns the ratio of the costs of two candidates in each round. */
export function pairRounds({ costs }: Figure, other: Figure): number[] {
  return costs.map((cost, round) => cost / (other.costs[round] ?? Number.NaN));
}

/** Measures the CPU time of one call in microseconds, kernel time included. */
export async function measureCpu(run: Candidate["run"], calls: number): Promise<number> {
  const before = process.cpuUsage();
  for (let call = 0; call < calls; call++) await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

/**
 * Creates a function that makes a number of calls, `concurrency` of them at a time, and returns the mean time per call
 * in microseconds.
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

/** Measures the time of one call in milliseconds. */
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

/** Returns the lowest and the highest of some numbers. */
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
