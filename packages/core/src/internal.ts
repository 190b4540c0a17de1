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
  type ConnectionProbe,
  createWaitUntilConnectable,
  type WaitUntilConnectable,
} from "./connectable/wait-until-connectable.ts";
export { createEphemeralCluster, type Runtime } from "./ephemeral/ephemeral-cluster.ts";
export type { SignalSource } from "./ephemeral/termination.ts";
export { withCloseNotice } from "./transport/with-close-notice.ts";
