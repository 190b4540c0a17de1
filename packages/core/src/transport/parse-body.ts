import { excerpt } from "../errors/excerpt.ts";
import { ResponseError } from "../errors/response-error.ts";
import type { Redactor } from "../redaction/redactor.ts";
import type { BufferedResponse } from "../request/buffered-response.ts";
import type { Call } from "../request/call.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * Reads the JSON object of a success.
 *
 * @throws {ResponseError} for anything else, showing how it begins
 */
export function parseBody(call: Call, { status, headers, body }: BufferedResponse, redactor: Redactor): object {
  const mediaType = headers.get("content-type") ?? "";
  const fail = (text: string, shown = "", truncated = false): ResponseError => {
    const contentType = redactor.text(mediaType);
    const firstBytes = excerpt(redactor.body(shown));
    return new ResponseError(call, text, { status, contentType, firstBytes, truncated });
  };
  if (body.byteLength === 0) throw fail("the body is empty");
  let text: string;
  try {
    text = utf8.decode(body);
  } catch {
    throw fail("the body is not UTF-8", new TextDecoder().decode(body));
  }
  if (mediaType !== "" && !/\bjson\b/i.test(mediaType)) {
    const found = redactor.text(mediaType);
    throw fail(`the body is ${found}, not JSON: something between here and the service may have answered`, text);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw fail("the body is not whole JSON", text, true);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw fail("the body is not a JSON object", text);
  }
  if (isStatus(value)) throw fail("the body is an error", text);
  return value;
}

/** The form of the service's errors, which has been seen with a status of 200 behind proxies. */
function isStatus(value: object): boolean {
  const { code, message, details } = value as Record<string, unknown>;
  return typeof code === "number" && code !== 0 && typeof message === "string" && Array.isArray(details ?? []);
}
