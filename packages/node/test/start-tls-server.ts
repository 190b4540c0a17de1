import type { RequestListener } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { generate } from "selfsigned";

/** A TLS server with a certificate that clients don't trust by default. */
export interface TlsServer {
  /** The server's URL, such as `https://localhost:4010`. */
  readonly url: string;
  /** The server's certificate, as PEM. */
  readonly certificate: string;
  /** The certificate's private key, as PEM. */
  readonly key: string;
  /** The number of connections so far. */
  readonly connections: number;
  [Symbol.asyncDispose](): Promise<void>;
}

export async function startTlsServer(response: RequestListener): Promise<TlsServer> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }],
  });
  let connections = 0;
  const server = createServer({ key, cert }, response);
  server.on("secureConnection", () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    certificate: cert,
    key,
    get connections() {
      return connections;
    },
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
