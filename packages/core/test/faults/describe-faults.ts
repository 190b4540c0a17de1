import { beforeAll, describe, expect, test } from "vitest";
import { cases } from "./all-cases.ts";
import { isInScope } from "./fault-case.ts";
import { type FaultSuiteOptions, runFaultSuite } from "./run-fault-suite.ts";

/** Runs all fault tests in a runtime, such as Deno, and reports the result of each test to Vitest. */
export function describeFaults(name: string, options: FaultSuiteOptions): void {
  describe.concurrent(`a client in ${name}, given`, () => {
    let run: Awaited<ReturnType<typeof runFaultSuite>>;
    beforeAll(async () => {
      run = await runFaultSuite(options);
    });

    for (const { name } of cases.filter((one) => isInScope(one, options.scope))) {
      test(name, { meta: { caseId: `fault: ${name}` } }, () => {
        expect(run.results.has(name), "the runtime ended before this case").toBe(true);
        expect(run.results.get(name)).toBeUndefined();
      });
    }

    test("the runtime exits by itself after the last call", () => {
      expect(run.exitCode).toBe(0);
    });
  });
}
