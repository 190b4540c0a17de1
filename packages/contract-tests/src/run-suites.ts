import type { Cloud as FirstCloud } from "@crdb-cloud/core/2022-03-31";
import type { Cloud as NewestCloud } from "@crdb-cloud/core/2024-09-16";
import { cases as newestCases } from "./2024-09-16/cases.ts";
import { cases as firstCases } from "./cases/index.ts";
import { type ContractCase, type EditionName, type Mode, modes, type Target, type Wrapper } from "./contract-case.ts";
import { createContext } from "./create-context.ts";

/** How a case ended, as it crosses from the runtime to the tests: a line of JSON. */
export interface Outcome {
  readonly edition: EditionName;
  readonly mode: Mode;
  readonly name: string;
  /** What was thrown, with its stack. */
  readonly failure?: string;
}

/** Where the mock of each edition and mode listens; not every edition has cases for both. */
export type Targets = Readonly<Record<EditionName, Readonly<Partial<Record<Mode, Target>>>>>;

/** A package, with a client of each edition. */
export interface Editions extends Omit<Wrapper, "createClient"> {
  readonly clients: {
    readonly "2022-03-31": Wrapper<FirstCloud>["createClient"];
    readonly "2024-09-16": Wrapper<NewestCloud>["createClient"];
  };
}

/**
 * Runs every suite against a package, and prints a line for each case.
 *
 * @param targets where the mocks listen, as JSON: {@link Targets}
 */
export async function runSuites({ clients, ...errors }: Editions, targets: string): Promise<void> {
  const { "2022-03-31": first, "2024-09-16": newest } = JSON.parse(targets) as Targets;
  await runCases("2022-03-31", firstCases, { ...errors, createClient: clients["2022-03-31"] }, first);
  await runCases("2024-09-16", newestCases, { ...errors, createClient: clients["2024-09-16"] }, newest);
}

async function runCases<Cloud>(
  edition: EditionName,
  cases: readonly ContractCase<Cloud>[],
  wrapper: Wrapper<Cloud>,
  targets: Targets[EditionName],
): Promise<void> {
  for (const mode of modes) {
    const target = targets[mode];
    if (target === undefined) continue;
    const context = createContext(wrapper, mode, target);
    for (const { name, run, modes } of cases) {
      if (!modes.includes(mode)) continue;
      const failure = await run(context).then(() => undefined, describe);
      console.log(JSON.stringify({ edition, mode, name, failure } satisfies { [Key in keyof Outcome]: unknown }));
    }
  }
}

function describe(reason: unknown): string {
  return reason instanceof Error ? (reason.stack ?? String(reason)) : String(reason);
}
