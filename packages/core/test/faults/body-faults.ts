import { gzipSync } from "node:zlib";
import {
  always,
  type Endings,
  type Fault,
  type Row,
  retriedIfIdempotent,
  SUCCEEDS,
  toFaults,
  unlessEmpty,
} from "./fault.ts";
import { CLUSTER, head, STATUS, whole } from "./responses.ts";
import type { ScriptedResponse } from "./script.ts";

const invalid = always("ResponseError", "unknown", 1);
const cut = retriedIfIdempotent("ResponseError");
const broken = retriedIfIdempotent("ConnectionError");
const MIB = 1024 ** 2;
const GZIP = { "content-encoding": "gzip" };
const HTML = "<html>hello</html>";
const SHORT = gzipSync(CLUSTER).toString("latin1").slice(0, -20);

/**
 * Faults in the body of a response with status 200. Calls that expect no body accept an empty body and any JSON object.
 */
export const bodyFaults: readonly Fault[] = toFaults([
  content(
    "truncated JSON, with a matching Content-Length",
    [whole(200, CLUSTER.slice(0, 20))],
    cut,
    /incomplete or malformed JSON; it begins/,
  ),
  body("an empty body", [whole(200, "")], unlessEmpty(invalid), /the body is empty/),
  content(
    "an HTML page",
    [whole(200, HTML, { "content-type": "text/html" })],
    invalid,
    /text\/html, not JSON.*<html>hello/,
  ),
  content(
    "an HTML page with the Content-Type of JSON",
    [whole(200, HTML)],
    cut,
    /incomplete or malformed JSON.*<html>hello/,
  ),
  content(
    "JSON with the Content-Type text/plain",
    [whole(200, CLUSTER, { "content-type": "text/plain" })],
    invalid,
    /text\/plain, not JSON/,
  ),
  content(
    "JSON without a Content-Type",
    [[{ send: head(200, { "content-length": CLUSTER.length }) + CLUSTER }]],
    SUCCEEDS,
  ),
  body(
    "JSON without a Content-Length, up to the end of the connection",
    [[{ send: head(200, {}) + CLUSTER }, { close: "end" }]],
    SUCCEEDS,
  ),
  body("bytes that are not UTF-8", [whole(200, `{"id":"\xff\xfe"}`)], invalid, /the body is not UTF-8; it begins/),
  body("a byte order mark before the JSON", [whole(200, `\xef\xbb\xbf${CLUSTER}`)], SUCCEEDS),
  content("`null`", [whole(200, "null")], invalid, /not a JSON object; it begins with "null"/),
  content(
    "an array or a string where an object is expected",
    [whole(200, "[]"), whole(200, '"moose"')],
    invalid,
    /not a JSON object/,
  ),
  content("an error object of the service", [whole(200, STATUS)], invalid, /the body is an error; it begins with/),
  body(
    "more bytes than Content-Length declares",
    [whole(200, CLUSTER, { "content-length": 10 })],
    cut,
    /incomplete or malformed JSON/,
  ),
  body("a body that claims to be gzip", [whole(200, CLUSTER, GZIP)], broken),
  body("truncated gzip", [whole(200, SHORT, GZIP)], broken, undefined, { endsIn: { "node-fetch": cut } }),
  body(
    "more than `maxResponseBytes`: with a Content-Length, without, or from a few bytes of gzip",
    [
      [{ send: head(200, { "content-length": 200 * MIB }) }, { repeat: "x".repeat(MIB), times: 200 }],
      [{ send: head(200, {}) }, { repeat: "x".repeat(MIB), times: 200 }, { close: "end" }],
      [{ send: head(200, { ...GZIP, "transfer-encoding": "chunked" }) }, { gzipOf: MIB }],
    ],
    invalid,
    /larger than 65536 bytes\. Raise maxResponseBytes/,
    { options: { maxResponseBytes: 65_536 } },
  ),
]);

function body(name: string, responses: ScriptedResponse[], ends: Endings, says?: RegExp, facts: Row[3] = {}): Row {
  const ways = responses.map((response) => ({ responses: [response] }));
  return [name, ways, ends, { ...facts, ...(says && { says }), ...(ends !== SUCCEEDS && { status: 200 }) }];
}

/** Creates a fault that is tested in one runtime only, because every runtime parses the body in the same way. */
function content(name: string, responses: ScriptedResponse[], ends: Endings, says?: RegExp): Row {
  return body(name, responses, ends, says, { sameInEachRuntime: true });
}
