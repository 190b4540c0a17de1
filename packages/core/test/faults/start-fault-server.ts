import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { type Certificates, createCertificates } from "./certificates.ts";
import type { MisbehavingServer } from "./connect-fault-server.ts";
import { startMisbehavingServer } from "./misbehaving-server.ts";
import type { Condition, Script } from "./script.ts";

/** A server that starts misbehaving servers. Tests in any runtime control the fault server over HTTP. */
export interface FaultServer {
  readonly url: string;
  readonly certificates: Certificates;
  close(): Promise<void>;
}

/** The certificates of all fault servers in this process. */
let shared: Promise<Certificates> | undefined;

/**
 * Starts the fault server. `connect-fault-server.ts` sends it `POST /start` with a script, and `POST /<id>/<method>` to
 * call a method of a misbehaving server. `GET /alive` never responds: when its connection breaks, the process of the
 * tests has ended.
 */
export async function startFaultServer(): Promise<FaultServer> {
  shared ??= createCertificates();
  const certificates = await shared;
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
  const [, id = "", method] = (request.url ?? "").split("/");
  const argument = await json(request);
  if (method === undefined) {
    const server = await startMisbehavingServer(argument as Script, certificates);
    return { id: servers.push(server) - 1, url: server.url };
  }
  return servers[Number(id)]?.[method as Exclude<keyof MisbehavingServer, "url">](argument as Condition);
}
