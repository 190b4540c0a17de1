import { type ClientPackage, type ContractCase, type Mode, modes, type Target } from "./contract-case.ts";
import { createContext } from "./create-context.ts";

/** The result of one case. The runtime prints each result to the tests as a line of JSON. */
export interface Outcome {
  readonly mode: Mode;
  readonly name: string;
  /** The stack of the error that the case threw; absent if the case passed. */
  readonly failure?: string;
}

/**
 * Runs cases with a client package, and prints the result of each case.
 *
 * @param targets the mock of each mode; modes without a mock are left out
 */
export async function runContractCases<Cloud>(
  cases: readonly ContractCase<Cloud>[],
  clientPackage: ClientPackage<Cloud>,
  targets: Readonly<Partial<Record<Mode, Target>>>,
): Promise<void> {
  for (const mode of modes) {
    const target = targets[mode];
    if (target === undefined) continue;
    const context = createContext(clientPackage, mode, target);
    for (const { name, run, modes } of cases) {
      if (!modes.includes(mode)) continue;
      const failure = await run(context).then(() => undefined, toText);
      console.log(JSON.stringify({ mode, name, failure } satisfies { [Key in keyof Outcome]: unknown }));
    }
  }
}

function toText(reason: unknown): string {
  return reason instanceof Error ? (reason.stack ?? String(reason)) : String(reason);
}
