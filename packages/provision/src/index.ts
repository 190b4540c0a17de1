/**
 * Provisions clusters for programs, CI jobs and pull requests, in Node.js, Deno and Bun: ephemeral clusters are deleted
 * at the end of a scope or after a time to live (TTL), and named clusters are created unless they exist.
 *
 * @module
 */

export { EnsureError } from "@crdb-cloud/core/internal";
export {
  type ConnectableClient,
  type ConnectionProbe,
  waitUntilConnectable,
} from "./connectable/wait-until-connectable.ts";
export { toClusterName } from "./ensure/cluster-name.ts";
export type { EnsurePlan, EnsureStep } from "./ensure/cluster-plan.ts";
export {
  type EnsureClusterOptions,
  type EnsuredCluster,
  ensureCluster,
} from "./ensure/ensure-cluster.ts";
export type { Compared, EnsureClusterParams } from "./ensure/ensure-params.ts";
export { grantAppPrivileges } from "./ensure/grant-app-privileges.ts";
export { isTemporary } from "./ephemeral/classify-error.ts";
export type { ClusterParams, ClusterSource } from "./ephemeral/cluster-params.ts";
export { type ConnectionUrlParams, connectionUrl } from "./ephemeral/connection-url.ts";
export type { DeletionProof } from "./ephemeral/deletion-proof.ts";
export type { Duration } from "./ephemeral/duration.ts";
export type { EphemeralClient, LabeledCluster, LabeledSpec } from "./ephemeral/ephemeral-client.ts";
export {
  type CreateEphemeralCluster,
  type EphemeralCluster,
  type EphemeralClusterOptions,
  type EphemeralClusterParams,
  ephemeralCluster,
} from "./ephemeral/ephemeral-cluster.ts";
export type { LabeledPullRequest, PullRequest } from "./ephemeral/pull-request-label.ts";
export { type GitHubOptions, isPullRequestOpen, whenExpiredOrClosed } from "./ephemeral/pull-request-state.ts";
export { ensureDatabase, ensureSqlUser, type SqlLogin } from "./ephemeral/sql-users.ts";
export {
  type Sweep,
  type SweepCandidate,
  type SweepOwner,
  type SweepParams,
  type SweptCluster,
  sweepClusters,
  sweepExpiredClusters,
} from "./ephemeral/sweep-clusters.ts";
export { type ReceiptEntry, type SweepReceipt, toReceipt, type UsagePrices } from "./ephemeral/sweep-receipt.ts";
export type { GitHubActionsSetup, SetupRole } from "./github-actions/job-subjects.ts";
export {
  planGitHubActions,
  type SetupClient,
  type SetupPlan,
  type SetupStep,
} from "./github-actions/plan-github-actions.ts";
export { type SeedClient, type Seeding, type SeedParams, seedDatabase } from "./seed/seed-database.ts";
