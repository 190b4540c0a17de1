/**
 * Waits until a cluster accepts connections. On Node.js, import `@crdb-cloud/node/connectable` instead; on Deno,
 * `@crdb-cloud/deno/connectable`. These modules open the connections. For other runtimes, this module takes a function
 * that opens a connection.
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
