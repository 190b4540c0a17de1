import type { AddressInfo } from "node:net";
import type { ApiDocument } from "../spec/api-document.ts";
import { findVersion } from "../versions/find-version.ts";
import { createCloud } from "./cloud.ts";
import { createCertificateRoute } from "./cluster-certificate.ts";
import { createControlRoutes } from "./control-routes.ts";
import { createHttpServer } from "./http-server.ts";
import type { MockCloud, MockCloudOptions } from "./mock-cloud.ts";
import { createControls } from "./mock-controls.ts";
import { simulate } from "./simulate.ts";
import { type Database, startDatabase } from "./start-database.ts";
import { openStateFile, saveChanges } from "./state-file.ts";

/** Starts the HTTP server of a mock cloud that simulates the API of an OpenAPI document. */
export async function serveDocument(document: ApiDocument, options: MockCloudOptions = {}): Promise<MockCloud> {
  const { port = 0, host = "127.0.0.1", cors = false, requestTimeoutMs = 30_000 } = options;
  const version = findVersion(document.apiVersion);
  const operations = document.routes.map(({ id }) => id);
  const cloud = createCloud({ loadDocument: () => Promise.resolve(document), operations, version }, options);
  const stateFile = await openStateFile(options.state, cloud);
  let database: Database | undefined;
  try {
    if (options.sql) database = await startDatabase(cloud, { ...options, host });
    const respond = saveChanges(database?.wrap(simulate) ?? simulate, stateFile);
    const controls = createControls(cloud) as MockCloud;
    const control = options.controls === false ? undefined : createControlRoutes(controls, stateFile);
    const certificate = createCertificateRoute(cloud, database);
    const server = createHttpServer(cloud, { respond, cors, control, certificate, requestTimeoutMs });
    await server.listen(port, host);

    const close = async (): Promise<void> => {
      await Promise.all([server.close(), database?.close()]);
      await stateFile.save().finally(() => stateFile.close());
    };
    return Object.defineProperties(controls, {
      url: { value: toUrl(server.address()), enumerable: true },
      sql: { value: database?.sql, enumerable: true },
      close: { value: close, enumerable: true },
      [Symbol.asyncDispose]: { value: close },
    });
  } catch (error) {
    await database?.close();
    stateFile.close();
    throw error;
  }
}

/**
 * Returns the URL of the server for clients on this machine. If the server listens on all addresses, the URL contains
 * the loopback address.
 */
function toUrl({ address, family, port }: AddressInfo): string {
  if (address === "0.0.0.0" || address === "::") return `http://127.0.0.1:${port}`;
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}
