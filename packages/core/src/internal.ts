/**
 * What the packages for Node.js and Deno need of this one. It may change in any release: don't import it.
 *
 * @module
 */
export {
  CREDENTIAL_VARIABLES,
  type EnvironmentOptions,
  type Platform,
  resolveEnvironment,
  type Variable,
} from "./client/resolve-environment.ts";
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
export { createTermination, type TerminationSource } from "./ephemeral/termination.ts";
