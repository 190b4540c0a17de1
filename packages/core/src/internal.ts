/**
 * Argument checks, polling and sending requests, for this project's other packages. Don't import this module in your
 * own programs, since it may change in any release.
 *
 * @module
 */
export { ArgumentError } from "./arguments/argument-error.ts";
export { assertFunctions, assertOptions } from "./arguments/assert-options.ts";
export { assertBoolean, assertNames, atLeast, findSimilar, quote } from "./arguments/check-arguments.ts";
export {
  CREDENTIAL_VARIABLES,
  type EnvironmentOptions,
  type Platform,
  resolveEnvironment,
  type Variable,
} from "./client/resolve-environment.ts";
export { createGitHubActionsToken, type GitHubActionsPlatform } from "./credentials/github-actions-token.ts";
export { createEnvironmentToken, createTokenFile } from "./credentials/token-source.ts";
export { ApiError, isNotFound } from "./errors/api-error.ts";
export { CloudError } from "./errors/cloud-error.ts";
export { EnsureError } from "./errors/ensure-error.ts";
export { excerpt } from "./errors/excerpt.ts";
export { ResponseError } from "./errors/response-error.ts";
export { UNTRUSTED } from "./errors/to-connection-error.ts";
export { WaitError } from "./errors/wait-error.ts";
export { isLocked } from "./methods/lock-wait.ts";
export { type Sight, watch } from "./methods/watch.ts";
export { observeAttempt } from "./observe/observe-attempt.ts";
export { type Observer, observeCall } from "./observe/observe-call.ts";
export { createRedactor, type Redactor } from "./redaction/redactor.ts";
export { DEFAULT_BASE_URL, isSecure } from "./request/base-url.ts";
export { createParentCall } from "./request/call.ts";
export { CALL_OPTIONS } from "./request/call-options.ts";
export { classifyFailure } from "./retry/retry-policy.ts";
export { systemClock } from "./time/clock.ts";
export { parseHttpDate } from "./time/http-date.ts";
export { growingPauses, poll } from "./time/poll.ts";
export { sleep } from "./time/sleep.ts";
export { toTime } from "./time/to-time.ts";
export { runWithin } from "./time/with-limits.ts";
export { type BodyBuffer, createBodyBuffer } from "./transport/body-buffer.ts";
export { type ClientContext, getContext } from "./transport/client-context.ts";
export { type CreateHttpClient, createDenoFetch } from "./transport/deno-fetch.ts";
export { createFetchTransport } from "./transport/fetch-transport.ts";
