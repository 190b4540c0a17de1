import { type ContractCase, type Mode, modes, type Target, type Wrapper } from "./contract-case.ts";
import { createContext } from "./create-context.ts";

/** How a case ended, as it crosses from the runtime to the tests: a line of JSON. */
export interface Outcome {
  readonly mode: Mode;
  readonly name: string;
  /** What was thrown, with its stack. */
  readonly failure?: string;
}

/**
 * Runs a suite against a wrapper, and prints a line for each case.
 *
 * @param targets where the mock of each mode listens
 */
export async function runCases<Cloud>(
  cases: readonly ContractCase<Cloud>[],
  wrapper: Wrapper<Cloud>,
  targets: Readonly<Partial<Record<Mode, Target>>>,
): Promise<void> {
  for (const mode of modes) {
    const target = targets[mode];
    if (target === undefined) continue;
    const context = createContext(wrapper, mode, target);
    for (const { name, run, modes } of cases) {
      if (!modes.includes(mode)) continue;
      const failure = await run(context).then(() => undefined, describe);
      console.log(JSON.stringify({ mode, name, failure } satisfies { [Key in keyof Outcome]: unknown }));
    }
  }
}

function describe(reason: unknown): string {
  return reason instanceof Error ? (reason.stack ?? String(reason)) : String(reason);
}
