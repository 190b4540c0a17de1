/**
 * Sets up an organization so that the jobs of a GitHub repository need no API key.
 *
 * @module
 */
export {
  type GitHubActionsSetup,
  planGitHubActions,
  type SetupClient,
  type SetupPlan,
  type SetupRole,
  type SetupStep,
} from "@crdb-cloud/core/github-actions";
