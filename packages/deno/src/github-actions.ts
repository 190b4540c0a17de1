/**
 * Sets up an organization so that the jobs of a GitHub repository don't need an API key.
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
