import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { generate } from "selfsigned";

/** A server that lists no clusters, over TLS. */
export interface TlsCloud {
  /** Where it is: `https://localhost:4010`. */
  readonly url: string;
  /** The certificate that vouches for it, as PEM. */
  readonly certificate: string;
  /** The user agents of the requests so far. */
  readonly userAgents: (string | undefined)[];
  [Symbol.asyncDispose](): Promise<void>;
}

/** Starts a server whose certificate nobody trusts unless told to. */
export async function startTlsCloud(): Promise<TlsCloud> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }],
  });
  const userAgents: (string | undefined)[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    userAgents.push(request.headers["user-agent"]);
    response.setHeader("content-type", "application/json").end('{"clusters":[]}');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    certificate: cert,
    userAgents,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
