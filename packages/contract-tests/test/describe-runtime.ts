import { type ApiVersion, type MockCloud, startMockCloud } from "@crdb-cloud/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mode, modes, type Target } from "../src/contract-case.ts";
import type { ContractSuite } from "../src/contract-suite.ts";
import type { SuiteOptions } from "../src/run-contract-suite.ts";
import { reasonOf } from "./find-installed.ts";
import type { Runtime } from "./runtimes/runtime.ts";
import { type SuiteRun, startContractSuite } from "./start-contract-suite.ts";

/** The contract tests of an API version, with the operations that the tests must call. */
export interface Suite extends ContractSuite<never> {
  readonly apiVersion: ApiVersion;
  /** The ids of all operations of the API version. */
  readonly operations: readonly string[];
}

/**
 * Runs the contract tests of all API versions in one process of a runtime, and reports each of them as a test of
 * Vitest.
 *
 * @param onEnd called at the end with the number of tests that ran and the number of tests that passed
 */
export function describeRuntime(
  runtime: Runtime,
  suites: readonly Suite[],
  onEnd: (counts: ReturnType<SuiteRun["counts"]>) => void,
): void {
  const title = `@crdb-cloud/${runtime.packageName} on ${runtime.name}${reasonOf(runtime)}`;
  if (runtime.missing) {
    test.skip(title);
    return;
  }
  const onlyRuntimeSpecific = !runtime.runsAllCases;
  const mocks: MockCloud[] = [];
  const parts = suites.flatMap((suite) => {
    const cases = suite.cases.filter(({ sameInEachRuntime }) => !(sameInEachRuntime && onlyRuntimeSpecific));
    return modes.map((mode) => {
      const names = cases.filter((entry) => entry.modes.includes(mode)).map(({ name }) => name);
      return { ...suite, mode, names, called: new Set<string>() };
    });
  });
  const usedParts = parts.filter(({ names }) => names.length > 0);
  let run: SuiteRun;

  describe.concurrent(title, () => {
    beforeAll(async () => {
      const targets: Record<string, Partial<Record<Mode, Target>>> = {};
      for (const suite of suites) targets[suite.apiVersion] = {};
      await Promise.all(
        usedParts.map(async ({ apiVersion, mode, reader, called }) => {
          const mock = await startMock(apiVersion, mode, reader, called);
          mocks.push(mock);
          const { url, apiKey } = mock;
          Object.assign(targets[apiVersion] ?? {}, { [mode]: { url, apiKey, readerKey: reader?.apiKey ?? apiKey } });
        }),
      );
      run = await startContractSuite(runtime, { targets: targets as SuiteOptions["targets"], onlyRuntimeSpecific });
    });
    afterAll(async () => {
      onEnd(run.counts());
      run.kill();
      await Promise.all(mocks.map((mock) => mock.close()));
    });

    describe.each(usedParts)("$apiVersion, $mode", (part) => {
      const { apiVersion, mode, names, called, complete, completeWithAllCases, operations } = part;
      for (const name of names) {
        test(name, { meta: { caseId: `contract: ${apiVersion}, ${mode}: ${name}` } }, async () => {
          const { failure } = await run.outcome({ apiVersion, mode, name });
          if (failure !== undefined) throw Object.assign(new Error(failure), { stack: failure });
        });
      }

      if (!(onlyRuntimeSpecific ? complete : completeWithAllCases).includes(mode)) return;
      test("every operation was called, with this API version in Cc-Version", async () => {
        await run.ended;
        expect(called).toEqual(new Set(operations));
      });
    });

    test("the process ends by itself, without a warning", async () => {
      expect(await run.ended).toEqual({ code: 0, stderr: "" });
    });
  });
}

/**
 * Starts a mock of an API version. The mock adds the id of each called operation to `called`, if the request has this
 * API version in `Cc-Version`.
 */
function startMock(
  apiVersion: ApiVersion,
  mode: Mode,
  reader: Suite["reader"],
  called: Set<string>,
): Promise<MockCloud> {
  return startMockCloud({
    apiVersion,
    mode,
    cors: true,
    delayMs: 50,
    keys: [{}, ...(reader ? [reader] : [])],
    log({ operation, headers }) {
      if (operation && headers["cc-version"] === apiVersion) called.add(operation);
    },
  });
}
