// If one of your functions returns what a `cloud.http` method returns, TypeScript needs these types for its
// declaration.
export type { FetchOptions, FetchResponse } from "openapi-fetch";
export { ArgumentError, isArgumentError } from "./arguments/argument-error.ts";
export type { CaCertificateMethod } from "./client/get-ca-certificate.ts";
export type { GitHubActionsTokenOptions } from "./credentials/github-actions-token.ts";
export type { TokenSource } from "./credentials/token-source.ts";
export { ApiError } from "./errors/api-error.ts";
export { CallTimeoutError } from "./errors/call-timeout-error.ts";
export { CloudError } from "./errors/cloud-error.ts";
export { ConnectionError } from "./errors/connection-error.ts";
export type { EnsureError } from "./errors/ensure-error.ts";
export type { GrpcCode } from "./errors/grpc-code.ts";
export { type AnyCloudError, isCloudError } from "./errors/is-cloud-error.ts";
export type { Outcome } from "./errors/outcome.ts";
export { ResponseError } from "./errors/response-error.ts";
export { WaitError, type WaitSnapshot } from "./errors/wait-error.ts";
export type { HttpClient } from "./methods/http.ts";
export type { List } from "./methods/list-method.ts";
export type { ResponseInfo, ResponsePromise } from "./methods/response-promise.ts";
export type {
  AttemptContext,
  AttemptEvent,
  CallContext,
  CallEvent,
  Hooks,
  PauseEvent,
  RetryEvent,
} from "./observe/hooks.ts";
export type { Logger } from "./observe/log-hooks.ts";
export type { ResponseHeaders } from "./request/buffered-response.ts";
export type { AdoptOptions, CallOptions, ChangeOptions, DeleteOptions, WaitOptions } from "./request/call-options.ts";
export type { HeadersLike } from "./request/header-value.ts";
export type { RateLimit } from "./retry/rate-limiter.ts";
export type { Clock } from "./time/clock.ts";
export type { ClientOptions, KeyRequest, OptionOverrides } from "./transport/client-options.ts";
export type { FetchLike } from "./transport/fetch-transport.ts";
export type { Transport, TransportRequest, TransportResponse } from "./transport/transport.ts";
