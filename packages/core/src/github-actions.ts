/**
 * Sets up an organization so that the jobs of a GitHub repository need no API key.
 *
 * @module
 */
export type { GitHubActionsSetup } from "./github-actions/job-subjects.ts";
export { planGitHubActions, type SetupPlan, type SetupStep } from "./github-actions/plan-github-actions.ts";
export type {
  SetupAccount,
  SetupClient,
  SetupGrant,
  SetupIssuer,
  SetupMapping,
  SetupRole,
} from "./github-actions/setup-client.ts";
