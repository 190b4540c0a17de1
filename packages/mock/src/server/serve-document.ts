import type { AddressInfo } from "node:net";
import { oneOf } from "../options/check-option.ts";
import type { ApiDocument } from "../spec/api-document.ts";
import { findPrism, type Prism } from "../spec/prism.ts";
import { findVersion } from "../versions/find-version.ts";
import { createCloud } from "./cloud.ts";
import { createCertificateRoute } from "./cluster-certificate.ts";
import { createControlRoutes } from "./control-routes.ts";
import { createHttpServer } from "./http-server.ts";
import type { MockCloud, MockCloudOptions } from "./mock-cloud.ts";
import { createControls } from "./mock-controls.ts";
import { respondBehindPrism, respondWithSimulator, type SpecViolation } from "./respond-behind-prism.ts";
import { respondWithExamples } from "./respond-with-examples.ts";
import { startDatabase } from "./start-database.ts";
import { openStateFile } from "./state-file.ts";

/** Starts the HTTP server of a mock cloud that simulates the API of an OpenAPI document. */
export async function serveDocument(document: ApiDocument, options: MockCloudOptions = {}): Promise<MockCloud> {
  const { mode = "simulator", port = 0, host = "127.0.0.1", cors = false, requestTimeoutMs = 30_000 } = options;
  const version = findVersion(document.apiVersion);
  oneOf("mode", mode, ["simulator", "examples"]);
  const operations = document.routes.map(({ id }) => id);
  const cloud = createCloud({ loadDocument: () => Promise.resolve(document), operations, version }, options);
  const [prism, stateFile] = await Promise.all([findPrism(document), openStateFile(options.state, cloud)]);
  const violations: SpecViolation[] = [];
  if (mode === "examples" && !prism) {
    throw new Error('mode: "examples" requires Prism: run npm install --save-dev @stoplight/prism-http');
  }
  const simulate = prism ? respondBehindPrism(prism, { violations, stateFile }) : respondWithSimulator(stateFile);
  const database = options.sql && mode === "simulator" ? await startDatabase(cloud, { ...options, host }) : undefined;
  const respond =
    mode === "examples" ? respondWithExamples(prism as Prism) : (database?.wrap(simulate, stateFile) ?? simulate);
  const controls = createControls(cloud) as MockCloud;
  const control = options.controls === false ? undefined : createControlRoutes(controls, stateFile);
  const certificate = createCertificateRoute(cloud, database);
  const server = createHttpServer(cloud, { respond, cors, control, certificate, requestTimeoutMs });
  await server.listen(port, host).catch(async (error) => {
    await database?.close();
    stateFile.close();
    throw error;
  });

  const close = async (): Promise<void> => {
    await Promise.all([server.close(), database?.close()]);
    await stateFile.save().finally(() => stateFile.close());
    const [first] = violations;
    if (first)
      throw new Error(
        `${first.operation}: a response of the mock violates the spec: ${first.field}: ${first.description}`,
      );
  };
  return Object.defineProperties(controls, {
    url: { value: toUrl(server.address()), enumerable: true },
    sql: { value: database?.sql, enumerable: true },
    violations: { value: violations, enumerable: true },
    close: { value: close, enumerable: true },
    [Symbol.asyncDispose]: { value: close },
  });
}

/**
 * Returns the URL of the server for clients on this machine. If the server listens on all addresses, the URL contains
 * the loopback address.
 */
function toUrl({ address, family, port }: AddressInfo): string {
  if (address === "0.0.0.0" || address === "::") return `http://127.0.0.1:${port}`;
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}
