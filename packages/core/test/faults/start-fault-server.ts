import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { createInterface } from "node:readline";
import { type Certificates, createCertificates } from "./certificates.ts";
import type { Command, MisbehavingServer, Reply } from "./connect-fault-server.ts";
import { startMisbehavingServer } from "./misbehaving-server.ts";
import type { Condition, Script } from "./script.ts";

/** A server that starts misbehaving servers. Tests in any runtime control it over one connection. */
export interface FaultServer {
  readonly port: number;
  readonly certificates: Certificates;
  close(): Promise<void>;
}

/** The certificates of all fault servers in this process. */
let shared: Promise<Certificates> | undefined;

/**
 * Starts the fault server. `connect-fault-server.ts` sends it commands as lines of JSON. When its connection closes, the
 * process of the tests has ended.
 */
export async function startFaultServer(): Promise<FaultServer> {
  shared ??= createCertificates();
  const certificates = await shared;
  const servers: MisbehavingServer[] = [];
  const sockets = new Set<Socket>();
  const control = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    const lines = createInterface(socket);
    // The process of the tests may end at any time.
    lines.on("error", () => {});
    lines.on("line", async (line) => {
      const command: Command = JSON.parse(line);
      const outcome = await execute(command, servers, certificates).then(
        (result) => ({ result }),
        (error: unknown) => ({ error: String(error) }),
      );
      const reply: Reply = { id: command.id, ...outcome };
      socket.write(`${JSON.stringify(reply)}\n`);
    });
  });
  control.listen(0, "127.0.0.1");
  await once(control, "listening");
  return {
    port: (control.address() as AddressInfo).port,
    certificates,
    async close() {
      await Promise.all(servers.map((server) => server.close()));
      for (const socket of sockets) socket.destroy();
      control.close();
    },
  };
}

async function execute(
  { server = -1, method, argument }: Command,
  servers: MisbehavingServer[],
  certificates: Certificates,
): Promise<unknown> {
  if (method !== "start") return servers[server]?.[method](argument as Condition);
  const started = await startMisbehavingServer(argument as Script, certificates);
  return { id: servers.push(started) - 1, url: started.url };
}
