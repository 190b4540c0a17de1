import { cases } from "./all-cases.ts";
import { connectFaultServer, type StartServer } from "./connect-fault-server.ts";
import type { Runtime } from "./fault.ts";
import type { FaultCase } from "./fault-case.ts";

// The entry of the process whose `fetch` is under test: runs every case against the fault server that it is told of, and
// writes a line of JSON for each. It does not exit by force, so that a timer or socket left behind shows.
const AT_ONCE = 16;

const [faultServerUrl, runtime, only = ""] = process.argv.slice(2) as [string, Runtime, string?];
const start = connectFaultServer(faultServerUrl);
const chosen = cases.filter(({ name }) => name.includes(only));
const queue = chosen.filter(({ alone }) => !alone);
await Promise.all(Array.from({ length: AT_ONCE }, () => drain(queue)));
await drain(chosen.filter(({ alone }) => alone));

async function drain(rest: FaultCase[]): Promise<void> {
  for (let next = rest.shift(); next; next = rest.shift()) await report(next, start);
}

async function report({ name, run }: FaultCase, start: StartServer): Promise<void> {
  const began = performance.now();
  let error: string | undefined;
  try {
    await run(start, runtime);
  } catch (thrown) {
    error = thrown instanceof Error ? `${thrown.message}\n${thrown.stack}` : String(thrown);
  }
  console.log(JSON.stringify({ name, ms: Math.round(performance.now() - began), error }));
}
