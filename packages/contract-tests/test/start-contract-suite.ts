import type { Outcome } from "../src/run-contract-cases.ts";
import type { SuiteOptions } from "../src/run-contract-suite.ts";
import type { Run, Runtime } from "./runtimes/runtime.ts";

export type CaseId = Pick<Outcome, "apiVersion" | "mode" | "name">;

/** The contract tests that run in a runtime, and their results so far. */
export interface SuiteRun extends Run {
  /** Waits for the result of a test. @throws {Error} if the runtime ends before it has run the test */
  outcome(id: CaseId): Promise<Outcome>;
  /** Returns the number of tests that ran so far, and how many of them passed. */
  counts(): { readonly run: number; readonly passed: number };
}

/** Starts the contract tests in a runtime, and reads each result as soon as the runtime prints it. */
export async function startContractSuite(runtime: Runtime, options: SuiteOptions): Promise<SuiteRun> {
  const waiting = new Map<string, PromiseWithResolvers<Outcome>>();
  const wait = ({ apiVersion, mode, name }: CaseId): PromiseWithResolvers<Outcome> => {
    const key = `${apiVersion} ${mode} ${name}`;
    const entry = waiting.get(key) ?? Promise.withResolvers<Outcome>();
    waiting.set(key, entry);
    return entry;
  };
  const counts = { run: 0, passed: 0 };
  const run = await runtime.start(options, (line) => {
    const outcome = JSON.parse(line) as Outcome;
    counts.run += 1;
    if (outcome.failure === undefined) counts.passed += 1;
    wait(outcome).resolve(outcome);
  });
  const early = run.ended.then(({ code, stderr }) => {
    throw new Error(`${runtime.name} ended with exit code ${code} before this case:\n${stderr}`);
  });
  early.catch(() => {});
  return {
    ...run,
    outcome: (id) => Promise.race([wait(id).promise, early]),
    counts: () => counts,
  };
}
