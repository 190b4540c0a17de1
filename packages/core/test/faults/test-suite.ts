import { beforeAll, describe, expect, test } from "vitest";
import { cases } from "./cases.ts";
import type { Runtime } from "./fault.ts";
import { type Run, runSuite } from "./run-suite.ts";

/** Makes a test of every case in a runtime. */
export function testSuite(runtime: Runtime, command: readonly [string, ...string[]]): void {
  describe(`a client in ${runtime} copes with`, () => {
    let run: Run;
    beforeAll(async () => {
      run = await runSuite(runtime, command);
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
