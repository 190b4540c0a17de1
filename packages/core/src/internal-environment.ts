/**
 * What the clients for Node.js and Deno need of this package. It is an entry point of its own, so that a program which only
 * makes calls loads no more than that. It may change in any release: don't import it.
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
