/**
 * Sets up an organization so that the jobs of a GitHub repository don't need an API key.
 *
 * @module
 */
export type { GitHubActionsSetup, SetupRole } from "./github-actions/job-subjects.ts";
export {
  planGitHubActions,
  type SetupClient,
  type SetupPlan,
  type SetupStep,
} from "./github-actions/plan-github-actions.ts";
