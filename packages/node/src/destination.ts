import type { Agent, AgentOptions, RequestOptions } from "node:http";
import type { SecureContextOptions } from "node:tls";
import { connectThroughProxy } from "./connect-through-proxy.ts";
import type { FindProxy } from "./find-proxy.ts";

/** The Node.js module, the address and the agents for requests to one origin. */
export interface Destination {
  readonly module: Pick<typeof import("node:http"), "request">;
  readonly address: RequestOptions;
  /** An agent that keeps connections open to reuse them. */
  readonly keeping: Agent;
  /** An agent that opens a connection for each request. */
  readonly opening: Agent;
}

/** How to open connections: the TLS options, agent or proxy to use. */
export interface Connecting {
  readonly tls: SecureContextOptions | undefined;
  readonly agent: Agent | undefined;
  readonly findProxy: FindProxy | undefined;
}

/**
 * How long an idle connection stays open, in milliseconds. Servers usually keep connections open longer, so the client
 * rarely reuses one that the server is closing.
 */
const IDLE_MS = 4000;

/** Returns a function that finds an origin's destination. Modules are loaded and agents created on first use. */
export function createDestinations(connecting: Connecting): (origin: string) => Destination {
  const destinations = new Map<string, Destination>();
  return (origin) => {
    let destination = destinations.get(origin);
    if (destination === undefined) {
      destination = createDestination(new URL(origin), connecting);
      destinations.set(origin, destination);
    }
    return destination;
  };
}

function createDestination({ protocol, hostname, port }: URL, { tls, agent, findProxy }: Connecting): Destination {
  const secure = protocol === "https:";
  const module = secure ? process.getBuiltinModule("node:https") : process.getBuiltinModule("node:http");
  const host = hostname.replace(/^\[(.*)\]$/, "$1");
  const address = { protocol, host, port: port || (secure ? 443 : 80) };
  if (agent) return { module, address, keeping: agent, opening: agent };
  // Plain http only goes to loopback addresses, which a proxy can't reach.
  const proxy = secure ? findProxy?.(hostname, Number(address.port)) : undefined;
  const createAgent = (options?: AgentOptions): Agent => {
    const created: Agent = new module.Agent({ ...tls, ...options });
    // An agent reuses a socket if its name matches. All sockets of this agent go to one origin, so one name is enough.
    // Node.js would build a name from all TLS options, several times per request.
    created.getName = () => hostname;
    if (proxy !== undefined) Object.assign(created, { createConnection: connectThroughProxy.bind(undefined, proxy) });
    return created;
  };
  const keeping = createAgent({ keepAlive: true, timeout: IDLE_MS });
  return { module, address, keeping, opening: createAgent() };
}
