import { parseJson } from "../arguments/parse-json.ts";
import { excerpt } from "../errors/excerpt.ts";
import { ResponseError } from "../errors/response-error.ts";
import { ERROR_FIELDS } from "../redaction/redactor.ts";
import { type BufferedResponse, decodeBody, isSuccess } from "../request/buffered-response.ts";
import type { Call, Layer } from "../request/call.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true });

export const parse: Layer = async (call, next) => {
  const response = await next(call);
  call.status = response.status;
  return isSuccess(response.status) ? { ...response, data: call.read(call, response) } : response;
};

/** @throws {ResponseError} if the body isn't a JSON object, or is one of the service's errors */
export function parseBody(call: Call, response: BufferedResponse): object {
  const mediaType = response.headers.get("content-type") ?? "";
  if (response.body.byteLength === 0) throw toResponseError(call, response, "the body is empty");
  let text: string;
  try {
    text = utf8.decode(response.body);
  } catch {
    throw toResponseError(call, response, "the body is not UTF-8");
  }
  if (mediaType !== "" && !/\bjson\b/i.test(mediaType)) {
    const found = excerpt(call.redactor.text(mediaType));
    throw toResponseError(call, response, `the body is ${found}, not JSON; a proxy may have sent it`);
  }
  const value = parseJson(text);
  if (value === undefined) throw toResponseError(call, response, "the body is incomplete or malformed JSON", true);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw toResponseError(call, response, "the body is not a JSON object");
  }
  if (isErrorBody(value)) throw toResponseError(call, response, "the body is an error");
  return value;
}

export function toResponseError(
  call: Call,
  response: BufferedResponse,
  text: string,
  truncated: boolean = false,
): ResponseError {
  const { status, headers } = response;
  const contentType = call.redactor.text(headers.get("content-type") ?? "");
  const firstBytes = excerpt(call.redactor.body(decodeBody(response)));
  return new ResponseError(call, text, { status, contentType, firstBytes, truncated });
}

/** Returns whether a body looks like one of the service's errors. Some proxies send such errors with status 200. */
function isErrorBody(value: object): boolean {
  const { code } = value as Record<string, unknown>;
  if (typeof code !== "number" || code === 0) return false;
  return Object.keys(value).every((name) => ERROR_FIELDS.includes(name));
}
