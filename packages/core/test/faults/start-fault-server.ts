import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { type Certificates, createCertificates } from "./certificates.ts";
import { type MisbehavingServer, startMisbehavingServer } from "./misbehaving-server.ts";
import type { Condition, Script } from "./script.ts";

/** A server that starts misbehaving servers. Tests in any runtime control the fault server over HTTP. */
export interface FaultServer {
  readonly url: string;
  readonly certificates: Certificates;
  close(): Promise<void>;
}

/**
 * Starts the fault server. `connect-fault-server.ts` sends these requests to the fault server:
 *
 * - `POST /servers` starts a misbehaving server from a script.
 * - `POST /servers/n/until` responds when a condition holds.
 * - `POST /servers/n/headers` and `POST /servers/n/end-outage` report events to the script.
 * - `DELETE /servers/n` stops a server.
 * - `GET /alive` never responds. When its connection breaks, the process of the tests has ended.
 */
export async function startFaultServer(): Promise<FaultServer> {
  const certificates = await createCertificates();
  const servers: MisbehavingServer[] = [];
  const control = createServer((request, response) => {
    if (request.url === "/alive") return void response.flushHeaders();
    handle(request, servers, certificates).then(
      (result) => response.end(JSON.stringify(result ?? null)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  // The server closes no idle connection, since it could do so just as a test sends a request on the connection.
  control.keepAliveTimeout = 0;
  control.listen(0, "127.0.0.1");
  await once(control, "listening");
  return {
    url: `http://127.0.0.1:${(control.address() as AddressInfo).port}`,
    certificates,
    async close() {
      await Promise.all(servers.map((server) => server.close()));
      control.closeAllConnections();
      control.close();
    },
  };
}

async function handle(
  request: IncomingMessage,
  servers: MisbehavingServer[],
  certificates: Certificates,
): Promise<unknown> {
  const [, , id, action] = (request.url ?? "").split("/");
  if (id === undefined) {
    const server = await startMisbehavingServer(JSON.parse(await text(request)) as Script, certificates);
    return { id: servers.push(server) - 1, url: server.url };
  }
  const server = servers[Number(id)];
  if (server === undefined) throw new Error(`there is no server ${id}`);
  if (action === "until") return server.until(JSON.parse(await text(request)) as Condition);
  if (action === "headers") return server.reportHeaders();
  if (action === "end-outage") return server.endOutage();
  await server.close();
  return server.seen();
}
