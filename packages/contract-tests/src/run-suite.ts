import type { Cloud as TodaysCloud } from "@crdb-cloud/core/2024-09-16";
import { cases as todaysCases } from "./2024-09-16/cases.ts";
import { cases as firstCases } from "./cases/index.ts";
import type { Mode, Target, Wrapper } from "./contract-case.ts";
import { runCases } from "./run-cases.ts";

/** What a package gives for each edition. */
export interface Wrappers {
  readonly "2022-03-31": Wrapper;
  readonly "2024-09-16": Wrapper<TodaysCloud>;
}

/** Which suite to run, and where the mock of each of its modes listens. */
export interface Order {
  readonly edition: keyof Wrappers;
  readonly targets: Readonly<Partial<Record<Mode, Target>>>;
}

/**
 * Runs the suite of an edition, and prints a line for each case.
 *
 * @param order an {@link Order} as JSON
 */
export async function runSuite(wrappers: Wrappers, order: string): Promise<void> {
  const { edition, targets } = JSON.parse(order) as Order;
  if (edition === "2022-03-31") await runCases(firstCases, wrappers[edition], targets);
  else await runCases(todaysCases, wrappers[edition], targets);
}
