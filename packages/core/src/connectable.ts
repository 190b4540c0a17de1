/**
 * Waits until a cluster takes connections. `@crdb-cloud/node/connectable` and `@crdb-cloud/deno/connectable` open the
 * connections; import one of them, unless your runtime is another.
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
