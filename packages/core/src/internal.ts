/**
 * What the Node.js and Deno packages and the command need for ephemeral clusters. Don't import this module: it may
 * change in any release.
 *
 * @module
 */
export { findSimilar } from "./arguments/check-arguments.ts";
export type { Channel, OpenChannel, TlsOptions } from "./connectable/channel.ts";
export { type CaCertificateParams, getCaCertificate } from "./connectable/get-ca-certificate.ts";
export {
  type ConnectableClient,
  type ConnectionProbe,
  createWaitUntilConnectable,
  type WaitUntilConnectable,
} from "./connectable/wait-until-connectable.ts";
export { isClusterName } from "./ensure/cluster-name.ts";
export { createEnsureCluster } from "./ensure/ensure-cluster.ts";
export { deleteCluster } from "./ephemeral/deletion.ts";
export { type Duration, toMs } from "./ephemeral/duration.ts";
export { createEphemeralCluster, type Runtime } from "./ephemeral/ephemeral-cluster.ts";
export {
  isExpired,
  isOwned,
  isOwner,
  type Labels,
  OWNER_RULE,
  readExpiry,
  readServiceTime,
  toExpiryLabels,
  toServiceTime,
} from "./ephemeral/expiry-labels.ts";
export { findLateCluster } from "./ephemeral/find-late-cluster.ts";
export { randomText } from "./ephemeral/random-text.ts";
export { type Sweep, sweepClusters } from "./ephemeral/sweep-clusters.ts";
export type { SignalSource } from "./ephemeral/termination.ts";
export { createRedactor, type Redactor } from "./redaction/redactor.ts";
