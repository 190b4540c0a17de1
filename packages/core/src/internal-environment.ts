/**
 * What the clients for Node.js and Deno need, apart from ephemeral clusters, so that a program that only makes calls
 * loads nothing else. Don't import it: it may change in any release.
 *
 * @module
 */
export { assertNames } from "./arguments/check-arguments.ts";
export {
  CREDENTIAL_VARIABLES,
  type EnvironmentOptions,
  type Platform,
  resolveEnvironment,
  type Variable,
} from "./client/resolve-environment.ts";
export { createGitHubActionsToken, type GitHubActionsPlatform } from "./credentials/github-actions-token.ts";
export { createEnvironmentToken, createTokenFile } from "./credentials/token-source.ts";
export { createFetchTransport } from "./transport/fetch-transport.ts";
