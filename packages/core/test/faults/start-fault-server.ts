import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { type Certificates, createCertificates } from "./certificates.ts";
import { type MisbehavingServer, startMisbehavingServer } from "./misbehaving-server.ts";
import type { Script } from "./script.ts";

/** Where tests in any runtime order misbehaving servers, over HTTP. */
export interface FaultServer {
  readonly url: string;
  readonly certificates: Certificates;
  close(): Promise<void>;
}

/** Starts a fault server. `POST /` with a script starts a server, `GET /n` tells what it saw, `DELETE /n` ends it. */
export async function startFaultServer(): Promise<FaultServer> {
  const certificates = await createCertificates();
  const servers: MisbehavingServer[] = [];
  const desk = createServer((request, response) => {
    handle(request, servers, certificates).then(
      (result) => response.end(JSON.stringify(result)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  desk.listen(0, "127.0.0.1");
  await once(desk, "listening");
  return {
    url: `http://127.0.0.1:${(desk.address() as AddressInfo).port}`,
    certificates,
    async close() {
      await Promise.all(servers.map((server) => server.close()));
      desk.closeAllConnections();
      desk.close();
    },
  };
}

async function handle(
  request: IncomingMessage,
  servers: MisbehavingServer[],
  certificates: Certificates,
): Promise<unknown> {
  if (request.method === "POST") {
    const server = await startMisbehavingServer(JSON.parse(await text(request)) as Script, certificates);
    return { id: servers.push(server) - 1, url: server.url };
  }
  const server = servers[Number(request.url?.slice(1))];
  if (server === undefined) throw new Error(`there is no server ${request.url}`);
  if (request.method === "DELETE") await server.close();
  return server.seen();
}
