import type { Outcome, Targets } from "../src/run-contract-suite.ts";
import type { Run, Runtime } from "./runtimes/runtime.ts";

/** The contract tests that run in a runtime, and their results so far. */
export interface SuiteRun extends Run {
  /** Waits for a test's result. @throws {Error} if the runtime ends before it has run the test */
  outcome(id: Pick<Outcome, "apiVersion" | "mode" | "name">): Promise<Outcome>;
  /** The results so far. */
  readonly outcomes: readonly Outcome[];
}

/** Starts the contract tests in a runtime and reads each result as soon as the runtime prints it. */
export async function startContractSuite(runtime: Runtime, targets: Targets): Promise<SuiteRun> {
  const outcomes: Outcome[] = [];
  const waiting = new Map<string, PromiseWithResolvers<Outcome>>();
  const wait: (...id: Parameters<SuiteRun["outcome"]>) => PromiseWithResolvers<Outcome> = (id) => {
    const key = `${id.apiVersion} ${id.mode} ${id.name}`;
    const entry = waiting.get(key) ?? Promise.withResolvers<Outcome>();
    waiting.set(key, entry);
    return entry;
  };
  const run = await runtime.start(JSON.stringify(targets), (line) => {
    const outcome = JSON.parse(line) as Outcome;
    outcomes.push(outcome);
    wait(outcome).resolve(outcome);
  });
  const early = run.ended.then(({ code, stderr }) => {
    throw new Error(`${runtime.name} ended with exit code ${code} before this case:\n${stderr}`);
  });
  early.catch(() => {});
  return { ...run, outcomes, outcome: (id) => Promise.race([wait(id).promise, early]) };
}
