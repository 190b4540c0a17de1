/**
 * Sets up an organization so that the jobs of a GitHub repository need no API key.
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
