/**
 * What the clients for Node.js and Deno need. The code for ephemeral clusters is in `internal`, so that programs that
 * don't use them don't load it. Don't import this module: it may change in any release.
 *
 * @module
 */

export { ArgumentError } from "./arguments/argument-error.ts";
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
export { type BodyBuffer, createBodyBuffer } from "./transport/body-buffer.ts";
export { type CreateHttpClient, createDenoFetch } from "./transport/deno-fetch.ts";
export { createFetchTransport } from "./transport/fetch-transport.ts";
