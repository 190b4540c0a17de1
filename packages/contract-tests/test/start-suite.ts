import type { Outcome, Targets } from "../src/run-suites.ts";
import type { Run, Runtime } from "./runtimes/runtime.ts";

/** A run of all suites in a runtime. */
export interface SuiteRun extends Run {
  /** Waits for a case. @throws {Error} when the runtime ends without it */
  outcome(wanted: Pick<Outcome, "edition" | "mode" | "name">): Promise<Outcome>;
  /** How many cases ran so far, and how many of them ended well. */
  counts(): { readonly run: number; readonly passed: number };
}

/** Starts a runtime once, and reads the cases' outcomes as they come. */
export async function startSuite(runtime: Runtime, targets: Targets): Promise<SuiteRun> {
  const waiting = new Map<string, PromiseWithResolvers<Outcome>>();
  const wait = (key: string): PromiseWithResolvers<Outcome> => {
    const entry = waiting.get(key) ?? Promise.withResolvers<Outcome>();
    waiting.set(key, entry);
    return entry;
  };
  const counts = { run: 0, passed: 0 };
  const run = await runtime.start(targets, (line) => {
    const outcome = JSON.parse(line) as Outcome;
    counts.run += 1;
    if (outcome.failure === undefined) counts.passed += 1;
    wait(toKey(outcome)).resolve(outcome);
  });
  const early = run.ended.then(({ code, stderr }) => {
    throw new Error(`${runtime.name} ended with ${code} before this case was through:\n${stderr}`);
  });
  early.catch(() => {});
  return {
    ...run,
    outcome: (wanted) => Promise.race([wait(toKey(wanted)).promise, early]),
    counts: () => counts,
  };
}

function toKey({ edition, mode, name }: Pick<Outcome, "edition" | "mode" | "name">): string {
  return `${edition} ${mode} ${name}`;
}
