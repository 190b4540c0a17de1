import type { ApiVersion } from "@crdb-cloud/mock";
import { type ClientPackage, type ContractCase, type Mode, modes, type Target } from "./contract-case.ts";
import { createContext } from "./create-context.ts";

/** The result of one contract test. The runtime prints it as a line of JSON, which Vitest reads. */
export interface Outcome {
  readonly apiVersion: ApiVersion;
  readonly mode: Mode;
  readonly name: string;
  /** The stack of the error that the test threw; absent if the test passed. */
  readonly failure?: string;
}

/**
 * Runs the contract tests of an API version with a client package, and prints each result. The tests run against the
 * simulator and against Prism's examples at the same time.
 *
 * @param targets the mocks to run against
 */
export async function runContractCases<Cloud>(
  apiVersion: ApiVersion,
  cases: readonly ContractCase<Cloud>[],
  clientPackage: ClientPackage<Cloud>,
  targets: Readonly<Partial<Record<Mode, Target>>>,
): Promise<void> {
  await Promise.all(modes.map(runMode));

  async function runMode(mode: Mode): Promise<void> {
    const target = targets[mode];
    if (target === undefined) return;
    const context = createContext(clientPackage, mode, target);
    for (const { name, run, modes } of cases) {
      if (!modes.includes(mode)) continue;
      const failure = await run(context).then(() => undefined, toText);
      console.log(JSON.stringify({ apiVersion, mode, name, failure } satisfies { [Key in keyof Outcome]: unknown }));
    }
  }
}

function toText(reason: unknown): string {
  return reason instanceof Error ? (reason.stack ?? String(reason)) : String(reason);
}
