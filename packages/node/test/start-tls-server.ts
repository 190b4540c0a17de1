import type { RequestListener } from "node:http";
import { createServer } from "node:https";
import { createCertificates } from "../../core/test/faults/start-fault-server.ts";
import { listen } from "./listen.ts";

/** A TLS server with a certificate that clients don't trust by default. */
export interface TlsServer extends AsyncDisposable {
  /** The server's URL, such as `https://localhost:4010`. */
  readonly url: string;
  /** The server's certificate, as PEM. */
  readonly certificate: string;
  /** The certificate's private key, as PEM. */
  readonly key: string;
  /** The number of connections so far. */
  readonly connections: number;
}

export async function startTlsServer(response: RequestListener): Promise<TlsServer> {
  const { key, cert } = (await createCertificates())["self-signed"];
  const server = createServer({ key, cert }, response);
  let connections = 0;
  server.on("secureConnection", () => {
    connections += 1;
  });
  const { port, ...listening } = await listen(server);
  return {
    ...listening,
    url: `https://localhost:${port}`,
    certificate: cert,
    key,
    get connections() {
      return connections;
    },
  };
}
