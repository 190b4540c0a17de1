/**
 * Sets an organization up for the jobs of a GitHub repository, which then need no API key.
 *
 * @module
 */
export {
  type GitHubActionsSetup,
  planGitHubActions,
  type SetupAccount,
  type SetupClient,
  type SetupGrant,
  type SetupIssuer,
  type SetupMapping,
  type SetupPlan,
  type SetupRole,
  type SetupStep,
} from "@crdb-cloud/core/github-actions";
