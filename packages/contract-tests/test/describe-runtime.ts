import { type MockCloud, startMockCloud } from "@crdb-cloud/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cases } from "../src/cases/index.ts";
import { type Mode, modes, type Target } from "../src/contract-case.ts";
import { invocations } from "../src/invocations.ts";
import { reasonOf } from "./locate.ts";
import type { Runtime } from "./runtimes/runtime.ts";
import { type SuiteRun, startSuite } from "./start-suite.ts";

const READER_KEY = "CCDB1_reader";

/**
 * Makes a test of each case of the suite, and runs them all in one process of a runtime.
 *
 * @param onEnd told how many cases ran, and how many of them passed
 */
export function describeRuntime(runtime: Runtime, onEnd: (counts: ReturnType<SuiteRun["counts"]>) => void): void {
  const title = `@crdb-cloud/${runtime.wrapper} on ${runtime.name}${reasonOf(runtime)}`;
  if (runtime.missing) {
    test.skip(title);
    return;
  }
  const mocks = {} as Record<Mode, MockCloud>;
  let suite: SuiteRun;

  describe.concurrent(title, () => {
    beforeAll(async () => {
      const targets = {} as Record<Mode, Target>;
      for (const mode of modes) {
        mocks[mode] = await startMockCloud({
          mode,
          cors: true,
          delayMs: 50,
          keys: [{}, { permissions: ["READ"], apiKey: READER_KEY }],
        });
        targets[mode] = { url: mocks[mode].url, apiKey: mocks[mode].apiKey, readerKey: READER_KEY };
      }
      suite = await startSuite(runtime, targets);
    });
    afterAll(async () => {
      onEnd(suite.counts());
      suite.kill();
      for (const mode of modes) await mocks[mode].close();
    });

    describe.each(modes)("%s", (mode) => {
      test.each(cases.filter((entry) => entry.modes.includes(mode)))("$name", async ({ name }) => {
        const { failure } = await suite.outcome(mode, name);
        if (failure !== undefined) throw Object.assign(new Error(failure), { stack: failure });
      });

      test("every operation was asked for, by the client", async () => {
        await suite.ended;
        const requests = mocks[mode].requests.filter(({ headers }) => headers["cc-version"] !== undefined);
        expect(new Set(requests.map(({ operation }) => operation))).toEqual(new Set(Object.keys(invocations)));
      });
    });

    test("it ends by itself, without a warning", async () => {
      expect(await suite.ended).toEqual({ code: 0, stderr: "" });
    });
  });
}
