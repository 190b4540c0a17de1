import { beforeAll, describe, expect, test } from "vitest";
import { cases } from "./all-cases.ts";
import type { Runtime } from "./fault.ts";
import { type Run, runFaultSuite } from "./run-fault-suite.ts";

/** What runs the suite. */
export interface Runner {
  readonly runtime: Runtime;
  /**
   * What the tests call it.
   * @default the runtime
   */
  readonly name?: string;
  readonly command: readonly [string, ...string[]];
}

/** Makes a test of every case in a runtime. */
export function describeFaults({ runtime, name: title = runtime, command }: Runner): void {
  describe(`a client in ${title} copes with`, () => {
    let run: Run;
    beforeAll(async () => {
      run = await runFaultSuite(runtime, command);
    }, 60_000);

    test.each(cases.map(({ name }) => name))("%s", (name) => {
      expect(run.results.has(name), "the runtime ended before").toBe(true);
      expect(run.results.get(name)).toBeUndefined();
    });

    test("its own end: nothing is left that keeps the process alive", () => {
      expect(run.exitCode).toBe(0);
      expect(run.lingeredMs).toBeLessThan(1000);
    });
  });
}
