import { type MockCloud, type MockCloudOptions, startMockCloud } from "@crdb-cloud/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ContractCase, type Mode, modes, type Target } from "../src/contract-case.ts";
import type { Order } from "../src/run-suite.ts";
import { reasonOf } from "./locate.ts";
import type { Runtime } from "./runtimes/runtime.ts";
import { type SuiteRun, startSuite } from "./start-suite.ts";

/** The suite of an edition. */
export interface Suite {
  readonly edition: Order["edition"];
  readonly cases: readonly Pick<ContractCase, "name" | "modes">[];
  /** The operations that there are. */
  readonly operations: readonly string[];
  /** The modes in which the suite calls each of them. */
  readonly complete: readonly Mode[];
  /** The key of an account that may only read, where the suite asks for one. */
  readonly reader?: NonNullable<MockCloudOptions["keys"]>[number] & { readonly apiKey: string };
}

/**
 * Makes a test of each case of a suite, and runs them all in one process of a runtime.
 *
 * @param onEnd told how many cases ran, and how many of them passed
 */
export function describeRuntime(
  runtime: Runtime,
  { edition, cases, operations, complete, reader }: Suite,
  onEnd: (counts: ReturnType<SuiteRun["counts"]>) => void = () => {},
): void {
  const title = `@crdb-cloud/${runtime.wrapper}, ${edition}, on ${runtime.name}${reasonOf(runtime)}`;
  if (runtime.missing) {
    test.skip(title);
    return;
  }
  const shown = modes.filter((mode) => cases.some((entry) => entry.modes.includes(mode)));
  const mocks = {} as Record<Mode, MockCloud>;
  const asked = { examples: new Set<string>(), simulator: new Set<string>() };
  let suite: SuiteRun;

  describe.concurrent(title, () => {
    beforeAll(async () => {
      const targets = {} as Record<Mode, Target>;
      for (const mode of shown) {
        mocks[mode] = await startMockCloud({
          edition,
          mode,
          cors: true,
          delayMs: 50,
          keys: [{}, ...(reader ? [reader] : [])],
          log({ operation, headers }) {
            if (operation && headers["cc-version"] === edition) asked[mode].add(operation);
          },
        });
        const { url, apiKey } = mocks[mode];
        targets[mode] = { url, apiKey, readerKey: reader?.apiKey ?? apiKey };
      }
      suite = await startSuite(runtime, { edition, targets });
    });
    afterAll(async () => {
      onEnd(suite.counts());
      suite.kill();
      for (const mode of shown) await mocks[mode].close();
    });

    describe.each(shown)("%s", (mode) => {
      test.each(cases.filter((entry) => entry.modes.includes(mode)))("$name", async ({ name }) => {
        const { failure } = await suite.outcome(mode, name);
        if (failure !== undefined) throw Object.assign(new Error(failure), { stack: failure });
      });

      if (!complete.includes(mode)) return;
      test("every operation was asked for, in the name of this version", async () => {
        await suite.ended;
        expect(asked[mode]).toEqual(new Set(operations));
      });
    });

    test("it ends by itself, without a warning", async () => {
      expect(await suite.ended).toEqual({ code: 0, stderr: "" });
    });
  });
}
