import { type MockCloud, type MockCloudOptions, startMockCloud } from "@crdb-cloud/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ContractCase, type Mode, modes, type Target } from "../src/contract-case.ts";
import type { SuiteOptions } from "../src/run-contract-suite.ts";
import { reasonOf } from "./locate.ts";
import type { Runtime } from "./runtimes/runtime.ts";
import { type SuiteRun, startContractSuite } from "./start-contract-suite.ts";

/** The contract tests of an API version. */
export interface Suite {
  readonly apiVersion: SuiteOptions["apiVersion"];
  readonly cases: readonly Pick<ContractCase<never>, "name" | "modes" | "sameInEachRuntime">[];
  /** The ids of all operations. */
  readonly operations: readonly string[];
  /** The modes in which the cases that run on each runtime call every operation. */
  readonly complete: readonly Mode[];
  /** The modes in which all cases together call every operation. */
  readonly completeWithAllCases: readonly Mode[];
  /** A service account with read permission only. Absent if the suite doesn't use one. */
  readonly reader?: NonNullable<MockCloudOptions["keys"]>[number] & { readonly apiKey: string };
}

/**
 * Runs a suite in one process of a runtime, and reports each case as a test.
 *
 * @param onEnd called at the end with the number of cases that ran and that passed
 */
export function describeRuntime(
  runtime: Runtime,
  { apiVersion, cases: allCases, operations, complete, completeWithAllCases, reader }: Suite,
  onEnd: (counts: ReturnType<SuiteRun["counts"]>) => void = () => {},
): void {
  const title = `@crdb-cloud/${runtime.packageName}, ${apiVersion}, on ${runtime.name}${reasonOf(runtime)}`;
  if (runtime.missing) {
    test.skip(title);
    return;
  }
  const onlyRuntimeSpecific = !runtime.runsAllCases;
  const cases = allCases.filter(({ sameInEachRuntime }) => !(sameInEachRuntime && onlyRuntimeSpecific));
  const usedModes = modes.filter((mode) => cases.some((entry) => entry.modes.includes(mode)));
  const mocks = {} as Record<Mode, MockCloud>;
  const called = { examples: new Set<string>(), simulator: new Set<string>() };
  let suite: SuiteRun;

  describe.concurrent(title, () => {
    beforeAll(async () => {
      const targets = {} as Record<Mode, Target>;
      for (const mode of usedModes) {
        mocks[mode] = await startMockCloud({
          apiVersion,
          mode,
          cors: true,
          delayMs: 50,
          keys: [{}, ...(reader ? [reader] : [])],
          log({ operation, headers }) {
            if (operation && headers["cc-version"] === apiVersion) called[mode].add(operation);
          },
        });
        const { url, apiKey } = mocks[mode];
        targets[mode] = { url, apiKey, readerKey: reader?.apiKey ?? apiKey };
      }
      suite = await startContractSuite(runtime, { apiVersion, targets, onlyRuntimeSpecific });
    });
    afterAll(async () => {
      onEnd(suite.counts());
      suite.kill();
      for (const mode of usedModes) await mocks[mode].close();
    });

    describe.each(usedModes)("%s", (mode) => {
      for (const { name } of cases.filter((entry) => entry.modes.includes(mode))) {
        test(name, { meta: { caseId: `contract: ${apiVersion}, ${mode}: ${name}` } }, async () => {
          const { failure } = await suite.outcome(mode, name);
          if (failure !== undefined) throw Object.assign(new Error(failure), { stack: failure });
        });
      }

      if (!(onlyRuntimeSpecific ? complete : completeWithAllCases).includes(mode)) return;
      test("every operation was called, with this API version in Cc-Version", async () => {
        await suite.ended;
        expect(called[mode]).toEqual(new Set(operations));
      });
    });

    test("the process ends by itself, without a warning", async () => {
      expect(await suite.ended).toEqual({ code: 0, stderr: "" });
    });
  });
}
