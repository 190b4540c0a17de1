/**
 * Waits until a cluster accepts connections and gets what drivers need to connect to it.
 *
 * @module
 */
import { createWaitUntilConnectable, type WaitUntilConnectable } from "@crdb-cloud/core/internal";
import { openChannel } from "./open-channel.ts";

export {
  type CaCertificateParams,
  type ConnectableClient,
  type ConnectionProbe,
  getCaCertificate,
  type WaitUntilConnectable,
} from "@crdb-cloud/core/internal";

/**
 * Waits until a cluster accepts connections and returns its connection string. A cluster can be `CREATED` before it
 * accepts connections.
 *
 * Each attempt does what a PostgreSQL driver does before it sends the password: TCP, TLS with a trusted certificate,
 * and the first message of a session. The first attempt is made immediately, the second after 250 ms, and later ones at
 * intervals that grow to 5 s. The wait ends after 10 minutes, unless you pass `deadlineMs`. The client's hooks, logger
 * and tracer see each attempt. For an Advanced cluster, it also downloads the CA certificate.
 *
 * The program needs `--allow-net` for the cluster's host.
 *
 * @throws {WaitError} if the cluster didn't accept a connection in time; the error says why the last attempt failed and
 * what to do
 * @throws {CloudError} if the connection string can't be read
 * @example
 * ```ts
 * import { waitUntilConnectable } from "@crdb-cloud/deno/connectable";
 *
 * const url = await waitUntilConnectable(cloud, { cluster_id: cluster.id, sql_user: "maxroach" });
 * ```
 */
export const waitUntilConnectable: WaitUntilConnectable = createWaitUntilConnectable(openChannel);
