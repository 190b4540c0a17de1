import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";
import { beforeAll, describe, expect, test } from "vitest";
import type { Runtime } from "./fault.ts";
import { isInScope, type Scope } from "./fault-case.ts";
import { cases } from "./fault-table-cases.ts";
import { startFaultServer } from "./start-fault-server.ts";

interface Options {
  readonly runtime: Runtime;
  /** The command that starts the runtime, without the program and its arguments. */
  readonly command: readonly [string, ...string[]];
  readonly scope: Scope;
}

/** The program, bundled into one file, because Node.js takes almost half a second to strip the types of its modules. */
const input = fileURLToPath(new URL("run-fault-cases.ts", import.meta.url));
const bundled = build({ input, platform: "node", logLevel: "warn", write: false, output: { codeSplitting: false } });

/** Runs the fault tests in a runtime, against a fault server in this process. Returns each test's error, if any. */
async function runFaultSuite({ runtime, command, scope }: Options) {
  const [file, ...args] = command;
  const faultServer = await startFaultServer();
  const folder = await mkdtemp(join(tmpdir(), "crdb-cloud-faults-"));
  const authority = join(folder, "authority.pem");
  const program = join(folder, "run-fault-cases.mjs");
  try {
    await writeFile(program, (await bundled).output[0].code);
    await writeFile(authority, faultServer.certificates.authority.cert);
    const child = spawn(file, [...args, program, faultServer.url, runtime, scope], {
      stdio: ["ignore", "pipe", "inherit"],
      // The runtime uses a time zone other than UTC, so that a test fails if the client reads HTTP dates as local
      // times. The runtime trusts the certificates of the fault server.
      env: { ...process.env, TZ: "America/New_York", NODE_EXTRA_CA_CERTS: authority, DENO_CERT: authority },
    });
    const results = new Map<string, string | undefined>();
    createInterface({ input: child.stdout }).on("line", (line) => {
      const { name, error } = JSON.parse(line) as { name: string; error?: string };
      results.set(name, error);
    });
    const [exitCode] = (await once(child, "close")) as [number | null];
    return { results, exitCode };
  } finally {
    await faultServer.close();
    await rm(folder, { recursive: true });
  }
}

/** Runs all fault tests in a runtime, such as Deno, and reports the result of each test to Vitest. */
export function describeFaults(name: string, options: Options): void {
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
