import { expect, test } from "vitest";
import { ResponseError } from "../../src/errors/response-error.ts";
import { createRedactor } from "../../src/redaction/redactor.ts";
import type { Call } from "../../src/request/call.ts";
import { parseBody } from "../../src/transport/parse.ts";
import { caught } from "../caught.ts";

const facts = { operation: "clusters.get", method: "GET", path: "/clusters/{id}", attempts: 2 };
const call = { ...facts, redactor: createRedactor() } as unknown as Call;
call.redactor.remember("a-secret-key");

function parse(body: string | Uint8Array, contentType: string | undefined = "application/json"): unknown {
  const headers = new Headers(contentType === "" ? {} : { "content-type": contentType });
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return parseBody(call, { status: 200, headers, body: bytes });
}

const failure = (body: string | Uint8Array, contentType?: string): Promise<ResponseError> =>
  caught((async () => parse(body, contentType))());

const TYPES = ["application/json", "application/json; charset=utf-8", "application/problem+json", "TEXT/JSON", ""];

test.each(TYPES)("parseBody() parses an object with Content-Type %j, and ignores a byte order mark", (type) => {
  expect(parse('\ufeff{"id":1}', type)).toEqual({ id: 1 });
});

const RESOURCES = ['{"code":0,"message":"fine"}', '{"code":7,"name":"x"}', '{"__proto__":{"admin":true}}'];

test.each(RESOURCES)("parseBody() accepts the resource %s", (body) => {
  expect(parse(body)).toEqual(JSON.parse(body));
});

test.each([
  ["an empty body", "", "the body is empty", "", false],
  ["null", "null", "the body is not a JSON object", "null", false],
  ["a string", '"text"', "the body is not a JSON object", '"text"', false],
  ["an array", "[1]", "the body is not a JSON object", "[1]", false],
  ["an error object", '{"code":7, "message":"no"}', "the body is an error", '{"code":7,"message":"no"}', false],
  ["an error with details", '{"code":2,"details":[]}', "the body is an error", '{"code":2,"details":[]}', false],
  ["JSON that is cut off", '{"id":', "the body is incomplete or malformed JSON", '{"id":', true],
  ["a body that is not UTF-8", new Uint8Array([0x7b, 0xe9]), "the body is not UTF-8", "{\ufffd", false],
])("parseBody() rejects %s", async (_, body, text, firstBytes, truncated) => {
  const error = await failure(body);
  expect(error).toBeInstanceOf(ResponseError);
  const facts = { operation: "clusters.get", status: 200, attempts: 2, outcome: "unknown", firstBytes, truncated };
  expect(error).toMatchObject(facts);
  expect(error.message).toMatch(`clusters.get: 200, but ${text}`);
});

test("parseBody() rejects HTML with an error that shows the Content-Type, and hides an API key in both", async () => {
  const { message, contentType, firstBytes } = await failure("<p>a-secret-key</p>", "text/html; k=a-secret-key");
  expect([contentType, firstBytes]).toEqual(["text/html; k=[redacted]", "<p>[redacted]</p>"]);
  expect(message).toBe(
    'clusters.get: 200, but the body is text/html; k=[redacted], not JSON; a proxy may have sent it; it begins with "<p>[redacted]</p>"',
  );
});
