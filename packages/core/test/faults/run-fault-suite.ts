import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Runtime } from "./fault.ts";
import { startFaultServer } from "./start-fault-server.ts";

/** What a run of the suite showed. */
export interface Run {
  /** What went wrong by the name of the case; `undefined` where nothing did. */
  readonly results: ReadonlyMap<string, string | undefined>;
  /** The exit code of the runtime. */
  readonly exitCode: number | null;
  /** How long it lived on after its last case, in milliseconds. */
  readonly lingeredMs: number;
}

const ENTRY = fileURLToPath(new URL("run-fault-cases.ts", import.meta.url));

/**
 * Runs every case in a runtime, against misbehaving servers in this process.
 *
 * @param command starts the runtime; the script and its arguments are appended
 */
export async function runFaultSuite(runtime: Runtime, [file, ...args]: readonly [string, ...string[]]): Promise<Run> {
  const faultServer = await startFaultServer();
  const folder = await mkdtemp(join(tmpdir(), "crdb-cloud-faults-"));
  const authority = join(folder, "authority.pem");
  await writeFile(authority, faultServer.certificates.authority.cert);
  try {
    const child = spawn(file, [...args, ENTRY, faultServer.url, runtime], {
      stdio: ["ignore", "pipe", "inherit"],
      // A time zone far from that of HTTP dates, and the fault server's authority as one to trust.
      env: { ...process.env, TZ: "America/New_York", NODE_EXTRA_CA_CERTS: authority, DENO_CERT: authority },
    });
    const results = new Map<string, string | undefined>();
    let lastAt = performance.now();
    createInterface({ input: child.stdout }).on("line", (line) => {
      const { name, error } = JSON.parse(line) as { name: string; error?: string };
      results.set(name, error);
      lastAt = performance.now();
    });
    const [exitCode] = (await once(child, "close")) as [number | null];
    return { results, exitCode, lingeredMs: performance.now() - lastAt };
  } finally {
    await faultServer.close();
    await rm(folder, { recursive: true });
  }
}
