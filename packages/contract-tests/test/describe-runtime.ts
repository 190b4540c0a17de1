import { type MockCloud, startMockCloud } from "@crdb-cloud/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { EditionName, Mode, Target } from "../src/contract-case.ts";
import { reasonOf } from "./locate.ts";
import type { Runtime } from "./runtimes/runtime.ts";
import { type SuiteRun, startSuite } from "./start-suite.ts";
import { suites } from "./suites.ts";

/** All runtimes run at a time, and a case waits for those before it. */
const TIMEOUT_MS = 180_000;

/**
 * Makes a test of each case of the suites, and runs them all in one process of a runtime.
 *
 * @param onEnd told how many cases ran, and how many of them passed
 */
export function describeRuntime(runtime: Runtime, onEnd: (counts: ReturnType<SuiteRun["counts"]>) => void): void {
  const title = `@crdb-cloud/${runtime.wrapper} on ${runtime.name}${reasonOf(runtime)}`;
  if (runtime.missing) {
    test.skip(title);
    return;
  }
  const mocks: MockCloud[] = [];
  const asked = new Map(suites.map(({ edition }) => [edition, { examples: new Set(), simulator: new Set() }]));
  let run: SuiteRun;

  describe.concurrent(title, { timeout: TIMEOUT_MS }, () => {
    beforeAll(async () => {
      const targets = {} as Record<EditionName, Partial<Record<Mode, Target>>>;
      for (const { edition, modes, reader } of suites) {
        targets[edition] = {};
        for (const mode of modes) {
          const mock = await startMockCloud({
            edition,
            mode,
            cors: true,
            delayMs: 50,
            keys: [{}, reader],
            log({ operation, headers }) {
              if (headers["cc-version"] !== undefined) asked.get(edition)?.[mode].add(operation);
            },
          });
          mocks.push(mock);
          targets[edition][mode] = { url: mock.url, apiKey: mock.apiKey, readerKey: reader.apiKey };
        }
      }
      run = await startSuite(runtime, targets);
    });
    afterAll(async () => {
      onEnd(run.counts());
      run.kill();
      for (const mock of mocks) await mock.close();
    });

    describe.each(suites)("$edition", ({ edition, cases, modes, complete, operations }) => {
      describe.each(modes)("%s", (mode) => {
        test.each(cases.filter((entry) => entry.modes.includes(mode)))("$name", async ({ name }) => {
          const { failure } = await run.outcome({ edition, mode, name });
          if (failure !== undefined) throw Object.assign(new Error(failure), { stack: failure });
        });

        test.runIf(complete.includes(mode))("every operation was asked for, by the client", async () => {
          await run.ended;
          expect(asked.get(edition)?.[mode]).toEqual(new Set(operations));
        });
      });
    });

    test("it ends by itself, without a warning", async () => {
      expect(await run.ended).toEqual({ code: 0, stderr: "" });
    });
  });
}
