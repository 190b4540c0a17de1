import { startTlsServer, type TlsServer } from "./start-tls-server.ts";

/** A TLS server that responds with an empty list of clusters. */
export interface TlsCloud extends TlsServer {
  /** The `User-Agent` headers of the requests so far. */
  readonly userAgents: (string | undefined)[];
}

export async function startTlsCloud(): Promise<TlsCloud> {
  const userAgents: (string | undefined)[] = [];
  const server = await startTlsServer((request, response) => {
    userAgents.push(request.headers["user-agent"]);
    response.setHeader("content-type", "application/json").end('{"clusters":[]}');
  });
  return Object.assign(server, { userAgents });
}
