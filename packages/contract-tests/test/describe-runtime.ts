import { type MockCloud, startMockCloud } from "@crdb-cloud/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cases } from "../src/cases/index.ts";
import { type Mode, modes, type Target } from "../src/contract-case.ts";
import { invocations } from "../src/invocations.ts";
import type { Runtime } from "./runtimes.ts";
import { type SuiteRun, startSuite } from "./start-suite.ts";

const READER_KEY = "CCDB1_reader";

/** Makes a test of each case of the suite, and runs them all in one process of a runtime. */
export function describeRuntime(runtime: Runtime): void {
  const mocks = {} as Record<Mode, MockCloud>;
  let suite: SuiteRun;

  beforeAll(async () => {
    const targets = {} as Record<Mode, Target>;
    for (const mode of modes) {
      mocks[mode] = await startMockCloud({
        edition: "2022-03-31",
        mode,
        delayMs: 50,
        keys: [{}, { permissions: ["READ"], apiKey: READER_KEY }],
      });
      targets[mode] = { url: mocks[mode].url, apiKey: mocks[mode].apiKey, readerKey: READER_KEY };
    }
    suite = startSuite(runtime, targets);
  });
  afterAll(async () => {
    suite.kill();
    for (const mode of modes) await mocks[mode].close();
  });

  describe.each(modes)(`${runtime.name}, %s`, (mode) => {
    test.each(cases.filter((entry) => entry.modes.includes(mode)))("$name", async ({ name }) => {
      const { failure } = await suite.outcome(mode, name);
      if (failure !== undefined) throw Object.assign(new Error(failure), { stack: failure });
    });

    test("every operation was asked for, in the name of this version", async () => {
      await suite.ended;
      const requests = mocks[mode].requests.filter(({ headers }) => headers["user-agent"]?.startsWith("crdb-cloud-"));
      expect(new Set(requests.map(({ operation }) => operation))).toEqual(new Set(Object.keys(invocations)));
    });
  });

  test(`${runtime.name} ends by itself, without a warning`, async () => {
    expect(await suite.ended).toEqual({ code: 0, stderr: "" });
  });
}
