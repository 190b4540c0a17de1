import { inspect } from "node:util";
import type { Runtime } from "./fault.ts";
import { type FaultCase, isInScope, type Scope } from "./fault-case.ts";
import { cases } from "./fault-table-cases.ts";
import type { Command, MisbehavingServer, StartServer } from "./script.ts";

// This program runs the fault tests in the runtime that executes it, such as Deno. It prints the result of each test as
// a line of JSON. It ends when no timer and no socket is left, or when the process that started it ends.
const CONCURRENCY = 16;

const [url, runtime, scope] = process.argv.slice(2) as [string, Runtime, Scope];
const start = connectFaultServer(url);

const chosen = cases.filter((one) => isInScope(one, scope));
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
  const error = await run(startTracked, runtime).then(
    () => undefined,
    (thrown) => inspect(thrown),
  );
  // If the test failed, its servers may still run.
  if (error !== undefined) await Promise.all(servers.map((server) => server.close()));
  console.log(JSON.stringify({ name, error }));
}

/** Returns a function that starts misbehaving servers through the fault server at this URL. Works in any runtime. */
function connectFaultServer(faultServer: string): StartServer {
  const send = async <T>(command: Command): Promise<T> => {
    // If the fault server is gone, the test process has ended, so this process ends, too.
    const exit = (): never => process.exit(1);
    const response = await fetch(faultServer, { method: "POST", body: JSON.stringify(command) }).catch(exit);
    if (!response.ok) throw new Error(`the fault server failed: ${await response.text()}`);
    return (await response.json()) as T;
  };
  return async (script) => {
    const { server, url } = await send<{ server: number; url: string }>({ method: "start", argument: script });
    return {
      url,
      until: (argument) => send({ server, method: "until", argument }),
      reportHeaders: () => send({ server, method: "reportHeaders" }),
      close: () => send({ server, method: "close" }),
    };
  };
}
