import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import { generate } from "selfsigned";
import { listen } from "../../../node/test/listen.ts";
import { startMisbehavingServer } from "./misbehaving-server.ts";
import type { Command, Condition, MisbehavingServer, Script } from "./script.ts";

/** Certificates for `localhost`, with their private keys, and the authority that signed `good` and `expired`. */
export type Certificates = Awaited<ReturnType<typeof createCertificates>>;

type Options = NonNullable<Parameters<typeof generate>[1]>;

/** Starts a server that starts misbehaving servers. Tests in any runtime send it commands. */
export async function startFaultServer() {
  const certificates = await createCertificates();
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
  const { port, ...listening } = await listen(control);
  return {
    url: `http://127.0.0.1:${port}`,
    certificates,
    async close(): Promise<void> {
      await Promise.all(servers.map((server) => server.close()));
      await listening[Symbol.asyncDispose]();
    },
  };
}

export async function createCertificates() {
  const authority = await create("A test authority", {
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", keyCertSign: true, critical: true },
    ],
  });
  const localhost: Options = { extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }] };
  const past: Options = { notBeforeDate: new Date("2020-01-01"), notAfterDate: new Date("2021-01-01") };
  return {
    authority,
    good: await create("localhost", { ...localhost, ca: authority }),
    expired: await create("localhost", { ...localhost, ...past, ca: authority }),
    "self-signed": await create("localhost", localhost),
  };
}

async function create(commonName: string, options: Options) {
  const attributes = [{ name: "commonName", value: commonName }];
  const pair = await generate(attributes, { keyType: "ec", algorithm: "sha256", ...options });
  return { key: pair.private, cert: pair.cert };
}
