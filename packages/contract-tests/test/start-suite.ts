import type { Mode } from "../src/contract-case.ts";
import type { Outcome } from "../src/run-cases.ts";
import type { Order } from "../src/run-suite.ts";
import type { Run, Runtime } from "./runtimes/runtime.ts";

/** A run of the whole suite in a runtime. */
export interface SuiteRun extends Run {
  /** Waits for a case. @throws {Error} when the runtime ends without it */
  outcome(mode: Mode, name: string): Promise<Outcome>;
  /** How many cases ran so far, and how many of them ended well. */
  counts(): { readonly run: number; readonly passed: number };
}

/** Starts a runtime once, and reads the cases' outcomes as they come. */
export async function startSuite(runtime: Runtime, order: Order): Promise<SuiteRun> {
  const waiting = new Map<string, PromiseWithResolvers<Outcome>>();
  const wait = (key: string): PromiseWithResolvers<Outcome> => {
    const entry = waiting.get(key) ?? Promise.withResolvers<Outcome>();
    waiting.set(key, entry);
    return entry;
  };
  const counts = { run: 0, passed: 0 };
  const run = await runtime.start(order, (line) => {
    const outcome = JSON.parse(line) as Outcome;
    counts.run += 1;
    if (outcome.failure === undefined) counts.passed += 1;
    wait(`${outcome.mode} ${outcome.name}`).resolve(outcome);
  });
  const early = run.ended.then(({ code, stderr }) => {
    throw new Error(`${runtime.name} ended with ${code} before this case was through:\n${stderr}`);
  });
  early.catch(() => {});
  return {
    ...run,
    outcome: (mode, name) => Promise.race([wait(`${mode} ${name}`).promise, early]),
    counts: () => counts,
  };
}
