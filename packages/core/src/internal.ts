/**
 * What the packages for Node.js and Deno, and the command, need of this one. It may change in any release: don't import it.
 *
 * @module
 */
export { assertNames } from "./arguments/check-arguments.ts";
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
export { createGitHubActionsToken, type GitHubActionsPlatform } from "./credentials/github-actions-token.ts";
export { createEnvironmentToken, createTokenFile } from "./credentials/token-source.ts";
export { createSqlUser, type SqlUserParams } from "./ephemeral/create-sql-user.ts";
export { DELETION_DEADLINE_MS, ignoreNotFound } from "./ephemeral/deletion.ts";
export { type Duration, toMs } from "./ephemeral/duration.ts";
export { createEphemeralCluster, type Runtime } from "./ephemeral/ephemeral-cluster.ts";
export {
  isExpired,
  isOwned,
  type Labels,
  readExpiry,
  toExpiryLabels,
  toServiceTime,
} from "./ephemeral/expiry-labels.ts";
export { randomText } from "./ephemeral/random-text.ts";
export { sweepClusters } from "./ephemeral/sweep-clusters.ts";
export type { SignalSource } from "./ephemeral/termination.ts";
export { createFetchTransport } from "./transport/fetch-transport.ts";
