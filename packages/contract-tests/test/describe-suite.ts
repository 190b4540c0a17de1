import type { ApiVersion, MockCloud } from "@crdb-cloud/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Mode, Target } from "../src/contract-case.ts";
import { listCases, type Outcome } from "../src/run-contract-suite.ts";
import type { Run, Runtime } from "./runtimes/runtime.ts";

/** One API version's contract tests, run in one mode, and the server that they call. */
export interface Part {
  readonly apiVersion: ApiVersion;
  readonly mode: Mode;
  readonly start: () => Promise<Server>;
}

export interface Server extends Target {
  /** The simulator; not set if Prism responds with examples. */
  readonly mock?: MockCloud;
  close(): Promise<unknown>;
}

/** The results of a part's contract tests, for other tests to check once the runtime has ended. */
export interface Finished {
  readonly server: Server;
  readonly outcomes: readonly Outcome[];
}

/** Runs contract tests in one process of a runtime. Each is its own test, and `testMore` declares more for a part. */
export function describeSuite(
  runtime: Runtime,
  parts: readonly Part[],
  testMore: (part: Part, finish: () => Promise<Finished>) => void,
): void {
  const servers = new Map<Part, Server>();
  const outcomes: Outcome[] = [];
  let run: Run;
  let ended: Awaited<Run["ended"]>;

  beforeAll(async () => {
    const targets: Record<string, object> = {};
    await Promise.all(
      parts.map(async (part) => {
        const { apiVersion, mode } = part;
        const server = await part.start();
        servers.set(part, server);
        targets[apiVersion] = { ...targets[apiVersion], [mode]: { url: server.url, apiKey: server.apiKey } };
      }),
    );
    run = await runtime.start(JSON.stringify(targets), (line) => outcomes.push(JSON.parse(line)));
    ended = await run.ended;
  });
  afterAll(async () => {
    run?.kill();
    await Promise.all(Array.from(servers.values(), (server) => server.close()));
  });

  describe.each(parts)("$apiVersion, $mode", (part) => {
    const { apiVersion, mode } = part;
    const listOwn = () => outcomes.filter((outcome) => outcome.apiVersion === apiVersion && outcome.mode === mode);
    for (const { name } of listCases(apiVersion, mode)) {
      test(name, { meta: { caseId: `contract: ${apiVersion}, ${mode}: ${name}` } }, () => {
        const outcome = listOwn().find((one) => one.name === name);
        expect(outcome, `${runtime.name} ended with exit code ${ended.code}:\n${ended.stderr}`).toBeDefined();
        const { failure } = outcome as Outcome;
        if (failure !== undefined) throw Object.assign(new Error(failure), { stack: failure });
      });
    }

    testMore(part, async () => ({ server: servers.get(part) as Server, outcomes: listOwn() }));
  });

  test("the runtime exits by itself, without a warning", () => {
    expect(ended).toEqual({ code: 0, stderr: "" });
  });
}
