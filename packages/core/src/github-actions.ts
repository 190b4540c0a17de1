/**
 * Sets an organization up for the jobs of a GitHub repository, which then need no API key.
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
