import type { RequestListener } from "node:http";
import { createServer } from "node:https";
import { createCertificates } from "../../core/test/faults/start-fault-server.ts";
import { listen } from "./listen.ts";

export type TlsServer = Awaited<ReturnType<typeof startTlsServer>>;

/** Starts a TLS server whose certificate isn't trusted by default. */
export async function startTlsServer(response: RequestListener) {
  const { key, cert } = (await createCertificates())["self-signed"];
  const server = createServer({ key, cert }, response);
  const { port, ...listening } = await listen(server);
  return { ...listening, url: `https://localhost:${port}`, certificate: cert, key };
}
