import type { MockResponse } from "./messages.ts";

/** Why a request failed, such as `NOT_FOUND`. Most reasons are gRPC status codes. */
export type ErrorReason = keyof typeof REASONS;

export interface Violation {
  /** The field's path, such as `name`, `spec.serverless.regions.0` or `pagination.limit`; `body` for the whole body. */
  readonly field: string;
  /** What is wrong with the field, without its name, such as `is required`. */
  readonly description: string;
}

/** The HTTP status and gRPC code for each reason. */
const REASONS = {
  INVALID_ARGUMENT: [400, 3],
  NOT_FOUND: [404, 5],
  ALREADY_EXISTS: [409, 6],
  PERMISSION_DENIED: [403, 7],
  RESOURCE_EXHAUSTED: [429, 8],
  FAILED_PRECONDITION: [400, 9],
  METHOD_NOT_ALLOWED: [405, 12],
  INTERNAL: [500, 13],
  UNAVAILABLE: [503, 14],
  UNAUTHENTICATED: [401, 16],
  TIMEOUT: [408, 4],
  DEADLINE_EXCEEDED: [504, 4],
  UNIMPLEMENTED: [501, 12],
  CANCELLED: [499, 1],
  TOO_LARGE: [413, 3],
  HEADERS_TOO_LARGE: [431, 3],
  EXPECTATION_FAILED: [417, 3],
} as const;

const MAX_VIOLATIONS = 20;

/** Creates an error response in the service's format: `code`, `message` and, if there are any, `details`. */
export function errorResponse(reason: ErrorReason, message: string, ...details: readonly unknown[]): MockResponse {
  const [status, code] = REASONS[reason];
  return { status, body: { code, message, ...(details.length > 0 && { details }) } };
}

/** Creates the response to an invalid request. Its message names up to 20 invalid fields. */
function invalidArgument(violations: readonly Violation[], summary?: string): MockResponse {
  const shown = violations.slice(0, MAX_VIOLATIONS);
  const list = shown.map(({ field, description }) => `${field}: ${description}`).join("; ");
  const more = violations.length > shown.length ? `; and ${violations.length - shown.length} more` : "";
  return errorResponse("INVALID_ARGUMENT", `invalid argument: ${summary ?? `${list}${more}`}`, {
    "@type": "type.googleapis.com/google.rpc.BadRequest",
    field_violations: shown,
  });
}

/** Returns the gRPC code for an HTTP status; 2 (UNKNOWN) by default. */
export function toGrpcCode(status: number): number {
  return Object.values(REASONS).find(([candidate]) => candidate === status)?.[1] ?? 2;
}

/** Thrown to reject a request, with the response to send. It isn't an `Error`, since nobody needs its stack trace. */
export class RejectedRequest {
  readonly response: MockResponse;
  constructor(response: MockResponse) {
    this.response = response;
  }
}

/** Returns the response to send for a `RejectedRequest`. Rethrows all other errors. */
export function toErrorResponse(error: unknown): MockResponse {
  if (error instanceof RejectedRequest) return error.response;
  throw error;
}

export function reject(reason: ErrorReason, message: string, ...details: readonly unknown[]): never {
  throw new RejectedRequest(errorResponse(reason, message, ...details));
}

/** Rejects the request if there are any violations. The response names the invalid fields. */
export function rejectViolations(violations: readonly Violation[]): void {
  if (violations.length > 0) throw new RejectedRequest(invalidArgument(violations));
}

export function violationIf(condition: unknown, field: string, description: string): Violation[] {
  return condition ? [{ field, description }] : [];
}

/**
 * Rejects a request with one invalid field. The message names the field and its problem, unless `summary` contains the
 * service's own message, which clients may rely on.
 */
export function rejectField(field: string, description: string, summary?: string): never {
  throw new RejectedRequest(invalidArgument([{ field, description }], summary));
}
