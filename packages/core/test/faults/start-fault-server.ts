import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { type Certificates, createCertificates } from "./certificates.ts";
import type { Command, MisbehavingServer } from "./connect-fault-server.ts";
import { startMisbehavingServer } from "./misbehaving-server.ts";
import type { Condition, Script } from "./script.ts";

/** A server that starts misbehaving servers. Tests in any runtime send it commands. */
export interface FaultServer {
  readonly url: string;
  readonly certificates: Certificates;
  close(): Promise<void>;
}

/** The certificates of all fault servers in this process. */
let shared: Promise<Certificates> | undefined;

export async function startFaultServer(): Promise<FaultServer> {
  shared ??= createCertificates();
  const certificates = await shared;
  const servers: MisbehavingServer[] = [];
  const execute = async ({ server = -1, method, argument }: Command): Promise<unknown> => {
    if (method !== "start") return servers[server]?.[method](argument as Condition);
    const started = await startMisbehavingServer(argument as Script, certificates);
    return { server: servers.push(started) - 1, url: started.url };
  };
  const control = createServer((request, response) => {
    json(request)
      .then((command) => execute(command as Command))
      .then((result = null) => response.end(JSON.stringify(result)))
      // The process of the tests may end at any time.
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await once(control.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(control.address() as AddressInfo).port}`,
    certificates,
    async close() {
      await Promise.all(servers.map((server) => server.close()));
      control.close();
      control.closeAllConnections();
    },
  };
}
