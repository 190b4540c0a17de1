const NAMES = [
  "OK",
  "CANCELLED",
  "UNKNOWN",
  "INVALID_ARGUMENT",
  "DEADLINE_EXCEEDED",
  "NOT_FOUND",
  "ALREADY_EXISTS",
  "PERMISSION_DENIED",
  "RESOURCE_EXHAUSTED",
  "FAILED_PRECONDITION",
  "ABORTED",
  "OUT_OF_RANGE",
  "UNIMPLEMENTED",
  "INTERNAL",
  "UNAVAILABLE",
  "DATA_LOSS",
  "UNAUTHENTICATED",
] as const;

/**
 * The name of a gRPC status code, which is what `code` in the service's error bodies is.
 * @see https://grpc.io/docs/guides/status-codes/
 */
export type GrpcCode = (typeof NAMES)[number];

/** Names a gRPC status code; `undefined` for anything that is not one. */
export function toGrpcCode(code: unknown): GrpcCode | undefined {
  return typeof code === "number" ? NAMES[code] : undefined;
}
