import { expect, test } from "vitest";
import { excerpt } from "../../src/errors/excerpt.ts";
import { ResponseError } from "../../src/errors/response-error.ts";
import { createRedactor } from "../../src/redaction/redactor.ts";
import type { Call } from "../../src/request/call.ts";
import { parseBody } from "../../src/transport/parse-body.ts";

const call = {
  operation: "clusters.get",
  method: "GET",
  path: "/clusters/{id}",
  attempts: 2,
  redactor: createRedactor([]),
} as unknown as Call;
call.redactor.remember("a-secret-key");

function parse(body: string | Uint8Array, contentType: string | undefined = "application/json"): unknown {
  const headers = new Headers(contentType === "" ? {} : { "content-type": contentType });
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return parseBody(call, { status: 200, headers, body: bytes });
}

function failure(body: string | Uint8Array, contentType?: string): ResponseError {
  try {
    parse(body, contentType);
  } catch (error) {
    return error as ResponseError;
  }
  throw new Error("the body was read");
}

test.each(["application/json", "application/json; charset=utf-8", "application/problem+json", "TEXT/JSON", ""])(
  "parseBody() parses an object with Content-Type %j",
  (type) => {
    expect(parse('{"id":1}', type)).toEqual({ id: 1 });
  },
);

test("parseBody() ignores a byte order mark", () => {
  expect(parse('\ufeff{"id":1}')).toEqual({ id: 1 });
});

test("parseBody() reads a field named __proto__ like any other", () => {
  const value = parse('{"__proto__":{"admin":true}}');
  expect(Object.keys(value as object)).toEqual(["__proto__"]);
  expect((value as { admin?: boolean }).admin).toBeUndefined();
});

test("parseBody() doesn't mistake an object with code 0 and a message for an error", () => {
  expect(parse('{"code":0,"message":"fine"}')).toEqual({ code: 0, message: "fine" });
});

test.each([
  ["an empty body", "", "the body is empty", ""],
  ["null", "null", "the body is not a JSON object", "null"],
  ["an array", "[1]", "the body is not a JSON object", "[1]"],
  ["a string", '"text"', "the body is not a JSON object", '"text"'],
  ["an error object", '{"code":7, "message":"no"}', "the body is an error", '{"code":7,"message":"no"}'],
  ["JSON that is cut off", '{"id":', "the body is incomplete or malformed JSON", '{"id":'],
  ["a body that is not UTF-8", new Uint8Array([0x7b, 0xe9]), "the body is not UTF-8", "{\ufffd"],
])("parseBody() rejects %s with an error that contains the first bytes", (_, body, text, firstBytes) => {
  const error = failure(body);
  expect(error).toBeInstanceOf(ResponseError);
  expect(error).toMatchObject({ operation: "clusters.get", status: 200, attempts: 2, outcome: "unknown", firstBytes });
  expect(error.message).toMatch(`clusters.get: 200, but ${text}`);
});

test("parseBody() rejects HTML with an error that shows the Content-Type", () => {
  const error = failure("<html>Sign in</html>", "text/html; charset=utf-8");
  expect(error.contentType).toBe("text/html; charset=utf-8");
  expect(error.message).toBe(
    'clusters.get: 200, but the body is text/html; charset=utf-8, not JSON: a proxy may have sent it; it begins with "<html>Sign in</html>"',
  );
});

test("parseBody() hides an API key in the body and in the Content-Type", () => {
  const error = failure("<p>a-secret-key</p>", "text/a-secret-key");
  expect(JSON.stringify(error)).not.toContain("a-secret-key");
  expect(error.firstBytes).toBe("<p>[redacted]</p>");
});

test("parseBody() marks only incomplete JSON as truncated", () => {
  expect(failure('{"id":').truncated).toBe(true);
  expect(failure("[]").truncated).toBe(false);
});

test("excerpt() returns the first two hundred characters", () => {
  expect(excerpt("x".repeat(200))).toBe("x".repeat(200));
  expect(excerpt("x".repeat(201))).toBe(`${"x".repeat(200)}…`);
});

test.each(['{"code":7}', '{"code":5,"message":"no","details":[]}', '{"code":2,"details":[]}'])(
  "parseBody() rejects the error object %s",
  (body) => {
    expect(failure(body).message).toMatch("200, but the body is an error");
  },
);

test("parseBody() accepts a resource with a field named code", () => {
  expect(parse('{"code":7,"name":"x"}')).toEqual({ code: 7, name: "x" });
});
