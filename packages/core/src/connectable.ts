/**
 * Waits until a cluster accepts connections. On Node.js, import `@crdb-cloud/node/connectable` instead of this module.
 * On Deno, import `@crdb-cloud/deno/connectable`. Those modules open the connections themselves. On other runtimes,
 * import this module, and pass it a function that opens a connection.
 *
 * @module
 */
export type { Channel, OpenChannel, TlsOptions } from "./connectable/channel.ts";
export {
  type ConnectableClient,
  type ConnectableParams,
  type ConnectionProbe,
  createWaitForConnectionString,
  createWaitUntilConnectable,
  type WaitForConnectionString,
  type WaitUntilConnectable,
} from "./connectable/wait-until-connectable.ts";
