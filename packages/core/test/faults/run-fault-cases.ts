import { cases } from "./all-cases.ts";
import { connectFaultServer, type MisbehavingServer, type StartServer } from "./connect-fault-server.ts";
import type { Runtime } from "./fault.ts";
import { type FaultCase, isInScope, type Scope } from "./fault-case.ts";

// This program runs the fault tests in the runtime that executes it, such as Deno. It prints the result of each test as
// a line of JSON. It ends when no timer and no socket is left, or when the process that started it ends.
//
// If a fourth argument is given, such as "PUT, a TLS handshake", only the tests whose names contain this text run.
const CONCURRENCY = 16;

const [url, runtime, scope, only = ""] = process.argv.slice(2) as [string, Runtime, Scope, string?];
const start = connectFaultServer(url);

const chosen = cases.filter((one) => one.name.includes(only) && isInScope(one, scope));
const queue = chosen.filter(({ alone }) => !alone);
await Promise.all(Array.from({ length: CONCURRENCY }, () => drain(queue)));
await drain(chosen.filter(({ alone }) => alone));

async function drain(rest: FaultCase[]): Promise<void> {
  for (let next = rest.shift(); next; next = rest.shift()) await report(next);
}

async function report({ name, run }: FaultCase): Promise<void> {
  const servers: MisbehavingServer[] = [];
  const startTracked: StartServer = async (script) => {
    const server = await start(script);
    servers.push(server);
    return server;
  };
  const error = await run(startTracked, runtime).then(() => undefined, toText);
  // If the test failed, its servers may still run.
  if (error !== undefined) await Promise.all(servers.map((server) => server.close()));
  console.log(JSON.stringify({ name, error }));
}

function toText(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const cause = thrown.cause === undefined ? "" : `\ncaused by ${toText(thrown.cause)}`;
  return `${thrown.message}\n${thrown.stack}${cause}`;
}
