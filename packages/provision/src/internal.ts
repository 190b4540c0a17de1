/**
 * Functions for the `crdb-cloud` command and the GitHub Action. Don't import this module in your own programs, since it
 * may change in any release.
 *
 * @module
 */
export { isClusterName } from "./ensure/cluster-name.ts";
export { deleteCluster } from "./ephemeral/deletion.ts";
export { type Duration, toMs } from "./ephemeral/duration.ts";
export { createEphemeralCluster } from "./ephemeral/ephemeral-cluster.ts";
export { isOwner, OWNER_RULE } from "./ephemeral/expiry-labels.ts";
export { findLateCluster } from "./ephemeral/find-late-cluster.ts";
export { hashRepository, isRepository } from "./ephemeral/pull-request-label.ts";
export { randomText } from "./ephemeral/random-text.ts";
export type { SignalSource } from "./ephemeral/termination.ts";
export { loadDriver } from "./seed/seed-database.ts";
export { splitSql } from "./seed/split-sql.ts";
