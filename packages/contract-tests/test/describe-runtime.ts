import type { ApiVersion } from "@crdb-cloud/mock";
import { listOperations } from "@crdb-cloud/scripts/openapi";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mode, modes } from "../src/contract-case.ts";
import { readDocument } from "../src/read-document.ts";
import type { Targets } from "../src/run-contract-suite.ts";
import { suites } from "../src/suites.ts";
import { reasonOf } from "./find-installed.ts";
import type { Runtime } from "./runtimes/runtime.ts";
import { type SuiteRun, startContractSuite } from "./start-contract-suite.ts";
import { type Server, startServer } from "./start-server.ts";

/** One API version's contract tests in one mode. */
interface Part {
  readonly apiVersion: ApiVersion;
  readonly mode: Mode;
  readonly names: readonly string[];
  server?: Server;
}

/** Runs all API versions' contract tests in one process of a runtime, and reports each as a Vitest test. */
export function describeRuntime(runtime: Runtime): void {
  const title = `@crdb-cloud/${runtime.packageName} on ${runtime.name}${reasonOf(runtime)}`;
  if (runtime.missing) {
    test.skip(title);
    return;
  }
  const parts = [...suites.keys()].flatMap((apiVersion) =>
    modes
      .filter((mode) => mode === "simulator" || runtime.usesPrism)
      .map((mode): Part => ({ apiVersion, mode, names: listNames(apiVersion, mode) })),
  );
  let run: SuiteRun;

  describe.concurrent(title, () => {
    beforeAll(async () => {
      const targets: Record<string, object> = {};
      await Promise.all(
        parts.map(async (part) => {
          part.server = await startServer(part.apiVersion, part.mode);
          const { url, apiKey } = part.server;
          targets[part.apiVersion] = { ...targets[part.apiVersion], [part.mode]: { url, apiKey } };
        }),
      );
      run = await startContractSuite(runtime, targets as Targets);
    });
    afterAll(async () => {
      run?.kill();
      await Promise.all(parts.map(({ server }) => server?.close()));
    });

    describe.each(parts)("$apiVersion, $mode", (part) => {
      const { apiVersion, mode, names } = part;
      for (const name of names) {
        test(name, { meta: { caseId: `contract: ${apiVersion}, ${mode}: ${name}` } }, async () => {
          const { failure } = await run.outcome({ apiVersion, mode, name });
          if (failure !== undefined) throw Object.assign(new Error(failure), { stack: failure });
        });
      }

      if (mode === "examples")
        test("the client called every operation", async () => {
          await run.ended;
          const outcomes = run.outcomes.filter((outcome) => outcome.apiVersion === apiVersion && outcome.mode === mode);
          const operations = listOperations(readDocument(apiVersion)).map(({ id }) => id);
          expect(new Set(outcomes.flatMap(({ called }) => called))).toEqual(new Set(operations));
        });

      if (mode === "simulator")
        test("every request names the client's API version in Cc-Version", async () => {
          await run.ended;
          const versions = part.server?.mock?.requests.map(({ headers }) => headers["cc-version"]);
          expect(new Set(versions)).toEqual(new Set([apiVersion]));
        });

      if (mode === "proxy")
        test("Prism rejects a response that differs from the spec", async () => {
          await run.ended;
          const { url, apiKey, mock } = part.server as Server;
          mock?.fault({ operation: "clusters.list", status: 200, body: { clusters: 1 }, count: 1 });
          const headers = { authorization: `Bearer ${apiKey}`, "cc-version": apiVersion };
          const response = await fetch(`${url}/api/v1/clusters`, { headers });
          expect(await response.json()).toMatchObject({
            validation: [{ message: "Response body property clusters must be array" }],
          });
        });
    });

    test("the runtime exits by itself, without a warning", async () => {
      expect(await run.ended).toEqual({ code: 0, stderr: "" });
    });
  });
}

function listNames(apiVersion: ApiVersion, mode: Mode): string[] {
  return (suites.get(apiVersion) ?? []).filter(({ modes }) => modes.includes(mode)).map(({ name }) => name);
}
