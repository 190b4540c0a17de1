import type { Agent, RequestOptions } from "node:http";
import type { AgentOptions } from "node:https";
import { connectThroughProxy } from "./connect-through-proxy.ts";
import type { FindProxy } from "./find-proxy.ts";

export interface HttpTransportOptions {
  /** The certificates to trust instead of the certificates that Node.js trusts, as PEM. */
  readonly ca?: AgentOptions["ca"];
  /** Returns the proxy for a host; `undefined` if the host is reached directly. */
  readonly findProxy?: FindProxy | undefined;
}

/** The Node.js module that sends the requests to one origin, and the options of these requests. */
export interface Destination {
  readonly module: Pick<typeof import("node:http"), "request">;
  readonly options: RequestOptions;
}

/**
 * The time for which an idle connection stays open, in milliseconds. Servers usually keep idle connections longer, so
 * the client rarely reuses a connection that the server is closing.
 */
const IDLE_MS = 4000;

/**
 * Creates a function that returns the destination of an origin such as `https://cockroachlabs.cloud`. Loads modules and
 * creates agents on first use.
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
  // Plain http is only used for loopback addresses, which a proxy cannot reach.
  const proxy = secure ? findProxy?.(hostname, Number(port || 443)) : undefined;
  if (proxy !== undefined) Object.assign(agent, { createConnection: connectThroughProxy.bind(undefined, proxy) });
  const host = hostname.replace(/^\[(.*)\]$/, "$1");
  return { module, options: { protocol, host, port: port || (secure ? 443 : 80), agent } };
}
