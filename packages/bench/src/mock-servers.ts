import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { DOCUMENT_FILE, readDocument } from "./document.ts";
import { installPackages } from "./install-packages.ts";
import { importPeer, PEERS, peerVersion } from "./peers.ts";
import { packPackages } from "./releases.ts";

export const API_KEY = "CCDB1_aaaaaaaaaaaaaaaaaaaaaa_0123456789012345678901234567890123456789";

const MOCK = new URL("../../mock/package.json", import.meta.url);

/**
 * The URL of the built mock package. Within this workspace, the package's name resolves to the sources, not to this
 * URL.
 */
export const BUILT_MOCK: string = new URL(
  JSON.parse(readFileSync(MOCK, "utf8")).publishConfig.exports["."].default,
  MOCK,
).href;

export interface MockServer {
  readonly name: string;
  readonly command: readonly string[];
}

/** Installs this project's mock as a user would, with the version of Prism that prism-cli also uses. */
export function installMock(folder: string): void {
  const prism = `@stoplight/prism-http@${peerVersion("@stoplight/prism-http")}`;
  installPackages(folder, [...packPackages(dirname(folder), ["mock"]), prism]);
}

/**
 * Lists the mock servers to measure.
 *
 * @param installed the folder in which `installMock()` has installed the mock and Prism
 */
export function listMockServers(port: number, installed: string): MockServer[] {
  const bin = (name: string): string => join(PEERS, "node_modules/.bin", name);
  const self = (name: string): MockServer => ({
    name,
    command: [process.execPath, import.meta.filename, name, String(port)],
  });
  const own = (mode: string): MockServer => ({
    name: `crdb-cloud, ${mode}`,
    command: [
      join(installed, "node_modules/.bin/crdb-cloud-mock"),
      ...["--quiet", "--mode", mode, "--port", String(port), "--api-key", API_KEY],
    ],
  });
  return [
    { name: "prism-cli", command: [bin("prism"), "mock", "-p", String(port), "-h", "127.0.0.1", DOCUMENT_FILE] },
    own("examples"),
    own("simulator"),
    self("openapi-backend"),
    self("@scalar/mock-server"),
    {
      name: "@stdy/cli",
      command: [bin("steady"), "--quiet", "--no-color", "-p", String(port), "--host", "127.0.0.1", DOCUMENT_FILE],
    },
  ];
}

async function serve(name: string, port: number): Promise<void> {
  if (name === "openapi-backend") await serveOpenapiBackend(port);
  if (name === "@scalar/mock-server") await serveScalar(port);
}

async function serveOpenapiBackend(port: number): Promise<void> {
  const { OpenAPIBackend } = await importPeer("openapi-backend");
  const api = new OpenAPIBackend({ definition: readDocument(), quick: true });
  api.register("notImplemented", (context: { operation: { operationId: string } }) =>
    api.mockResponseForOperation(context.operation.operationId),
  );
  api.registerSecurityHandler("BearerAuth", () => true);
  await api.init();
  const server = createServer(async ({ method, url = "/", headers }, response) => {
    const { pathname, search } = new URL(url, "http://localhost");
    const result = await api.handleRequest({ method, path: pathname, query: search.slice(1), headers });
    response.writeHead(result?.status ?? 500, { "content-type": "application/json" }).end(JSON.stringify(result?.mock));
  });
  await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
}

async function serveScalar(port: number): Promise<void> {
  const { createMockServer } = await importPeer("@scalar/mock-server");
  const app = await createMockServer({ document: readDocument() });
  const server = createServer(async ({ method = "GET", url = "/", headers }, response) => {
    const result: Response = await app.fetch(
      new Request(`http://localhost${url}`, { method, headers: headers as HeadersInit }),
    );
    response.writeHead(result.status, Object.fromEntries(result.headers)).end(await result.text());
  });
  await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
}

export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

if (import.meta.main) await serve(process.argv[2] ?? "", Number(process.argv[3]));
