import type { Agent, RequestOptions } from "node:http";
import type { AgentOptions } from "node:https";
import { connectThroughProxy } from "./connect-through-proxy.ts";
import type { FindProxy } from "./find-proxy.ts";

/** How a transport connects. */
export interface HttpTransportOptions {
  /** Certificates to trust instead of those that Node.js trusts, as PEM. */
  readonly ca?: AgentOptions["ca"];
  /** Returns the proxy for a host, if there is one. */
  readonly findProxy?: FindProxy | undefined;
}

/** What the requests to one origin have in common. */
export interface Destination {
  readonly module: Pick<typeof import("node:http"), "request">;
  readonly options: RequestOptions;
}

/** How long an idle connection is kept: shorter than servers keep theirs, so that few requests meet a closing one. */
const IDLE_MS = 4000;

/**
 * Creates a function that finds the destination of an origin such as `https://cockroachlabs.cloud`. Modules are loaded and
 * agents are created when they are first needed.
 */
export function createDestinations({ ca, findProxy }: HttpTransportOptions): (origin: string) => Destination {
  const destinations = new Map<string, Destination>();
  return (origin) => {
    let destination = destinations.get(origin);
    if (destination === undefined) {
      destination = createDestination(new URL(origin), ca, findProxy);
      destinations.set(origin, destination);
    }
    return destination;
  };
}

function createDestination(
  { protocol, hostname, port }: URL,
  ca: HttpTransportOptions["ca"],
  findProxy: HttpTransportOptions["findProxy"],
): Destination {
  const secure = protocol === "https:";
  const module = secure ? process.getBuiltinModule("node:https") : process.getBuiltinModule("node:http");
  const agent: Agent = new module.Agent({ keepAlive: true, timeout: IDLE_MS, scheduling: "lifo", ...(ca && { ca }) });
  // Plain http goes to a loopback address only, which no proxy can reach.
  const proxy = secure ? findProxy?.(hostname, Number(port || 443)) : undefined;
  if (proxy !== undefined) Object.assign(agent, { createConnection: connectThroughProxy.bind(undefined, proxy) });
  const host = hostname.replace(/^\[(.*)\]$/, "$1");
  return { module, options: { protocol, host, port: port || (secure ? 443 : 80), agent } };
}
