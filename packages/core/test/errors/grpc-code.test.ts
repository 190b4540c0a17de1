import { expect, test } from "vitest";
import { toGrpcCode } from "../../src/errors/grpc-code.ts";

test("toGrpcCode() names all seventeen codes", () => {
  expect(Array.from({ length: 17 }, (_, code) => toGrpcCode(code))).toEqual(
    "OK CANCELLED UNKNOWN INVALID_ARGUMENT DEADLINE_EXCEEDED NOT_FOUND ALREADY_EXISTS PERMISSION_DENIED RESOURCE_EXHAUSTED FAILED_PRECONDITION ABORTED OUT_OF_RANGE UNIMPLEMENTED INTERNAL UNAVAILABLE DATA_LOSS UNAUTHENTICATED".split(
      " ",
    ),
  );
});

test.each([-1, 17, 1.5, Number.NaN, "5", "length", "map", null, undefined, {}])(
  "toGrpcCode() returns undefined for %o",
  (code) => {
    expect(toGrpcCode(code)).toBeUndefined();
  },
);
