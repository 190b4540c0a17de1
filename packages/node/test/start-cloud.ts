import { startTlsServer, type TlsServer } from "./start-tls-server.ts";

/** A server that lists no clusters, over TLS. */
export interface TlsCloud extends TlsServer {
  /** The user agents of the requests so far. */
  readonly userAgents: (string | undefined)[];
}

/** Starts a cloud that has no clusters. */
export async function startTlsCloud(): Promise<TlsCloud> {
  const userAgents: (string | undefined)[] = [];
  const server = await startTlsServer((request, response) => {
    userAgents.push(request.headers["user-agent"]);
    response.setHeader("content-type", "application/json").end('{"clusters":[]}');
  });
  return Object.assign(server, { userAgents });
}
