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

// deno-doc-ignore private-type-ref -- the type consists of these names
/**
 * The name of a gRPC status. The service's error responses contain its number as `code`.
 * @see https://grpc.io/docs/guides/status-codes/
 */
export type GrpcCode = (typeof NAMES)[number];

export function toGrpcCode(code: unknown): GrpcCode | undefined {
  return typeof code === "number" ? NAMES[code] : undefined;
}
