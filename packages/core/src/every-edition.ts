// What every edition exports besides its own client and types.
export { ApiError, type ApiErrorFacts } from "./api-error.ts";
export type { AdoptOptions, CallOptions, ChangeOptions } from "./call-options.ts";
export type { ClientOptions, FetchLike, KeylessOptions } from "./client-options.ts";
export type { Clock } from "./clock.ts";
export { type CallFacts, CloudError, type Outcome } from "./cloud-error.ts";
export { ConnectionError } from "./connection-error.ts";
export type { GrpcCode } from "./grpc-code.ts";
export { combineHooks, type Hooks, type RequestEvent, type ResponseEvent, type RetryEvent } from "./hooks.ts";
export type { HttpClient } from "./http.ts";
export type {
  HttpAnswer,
  HttpBodyOperation,
  HttpEmptyAnswer,
  HttpOperation,
  HttpPathParameters,
  HttpQueryParameters,
} from "./http-operation.ts";
export { type AnyCloudError, isCloudError } from "./is-cloud-error.ts";
export type { List } from "./list.ts";
export type { RateLimit } from "./rate-limiter.ts";
export { ResponseError } from "./response-error.ts";
export type { Cleanup, OnTermination } from "./termination.ts";
export { TimeoutError } from "./timeout-error.ts";
export { type Sighting, WaitError } from "./wait-error.ts";
export type { WaitOptions } from "./wait-options.ts";
