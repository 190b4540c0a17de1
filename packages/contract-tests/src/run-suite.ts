import type { Cloud as FirstCloud } from "@crdb-cloud/core/2022-03-31";
import type { Cloud as TodaysCloud } from "@crdb-cloud/core/2024-09-16";
import type { EditionName } from "@crdb-cloud/mock";
import { cases as todaysCases } from "./2024-09-16/cases.ts";
import { cases as firstCases } from "./cases/index.ts";
import type { ContractCase, Mode, Target, Wrapper } from "./contract-case.ts";
import { runCases } from "./run-cases.ts";

/** The client of each edition: one that is added to the spec doesn't compile until it stands here. */
interface Clouds {
  readonly "2022-03-31": FirstCloud;
  readonly "2024-09-16": TodaysCloud;
}

/** What a package gives for each edition. */
export type Wrappers = { readonly [Edition in EditionName]: Wrapper<Clouds[Edition]> };

/** Which suite to run, and where the mock of each of its modes listens. */
export interface Order {
  readonly edition: EditionName;
  readonly targets: Readonly<Partial<Record<Mode, Target>>>;
}

const suites: { readonly [Edition in EditionName]: readonly ContractCase<Clouds[Edition]>[] } = {
  "2022-03-31": firstCases,
  "2024-09-16": todaysCases,
};

/**
 * Runs the suite of an edition, and prints a line for each case.
 *
 * @param order an {@link Order} as JSON
 */
export async function runSuite(wrappers: Wrappers, order: string): Promise<void> {
  await runEdition(wrappers, JSON.parse(order) as Order);
}

async function runEdition<Edition extends EditionName>(
  wrappers: Wrappers,
  { edition, targets }: Order & { readonly edition: Edition },
): Promise<void> {
  await runCases<Clouds[Edition]>(suites[edition], wrappers[edition], targets);
}
