import { gzipSync } from "node:zlib";
import { always, type Endings, type Fault, retriedIfIdempotent, SUCCEEDS, unlessEmpty } from "./fault.ts";
import { CLUSTER, head, STATUS, whole } from "./responses.ts";
import type { Script, ScriptedResponse } from "./script.ts";

const odd = unlessEmpty(always("ResponseError", "unknown", 1));
const cut = unlessEmpty(retriedIfIdempotent("ResponseError"));
const tooLarge = always("ResponseError", "unknown", 1);
const MIB = 1024 ** 2;
const GZIP = { "content-encoding": "gzip" };

/** What the body of a 200 can be. A call that promises no payload ignores it. */
export const bodyFaults: readonly Fault[] = [
  body(
    "JSON that is cut off, in the right framing",
    whole(200, CLUSTER.slice(0, 20)),
    cut,
    /not whole JSON; it begins/,
  ),
  body("no body", whole(200, ""), odd, /the body is empty/),
  body(
    "a page of HTML",
    whole(200, "<html>hello</html>", { "content-type": "text/html" }),
    odd,
    /text\/html, not JSON.*<html>hello/,
  ),
  body("HTML that calls itself JSON", whole(200, "<html>hello</html>"), cut, /not whole JSON.*<html>hello/),
  body(
    "JSON that calls itself text",
    whole(200, CLUSTER, { "content-type": "text/plain" }),
    odd,
    /text\/plain, not JSON/,
  ),
  body("JSON without a content type", [{ send: head(200, { "content-length": CLUSTER.length }) + CLUSTER }], SUCCEEDS),
  body(
    "JSON without framing, up to the end of the connection",
    [{ send: head(200, {}) + CLUSTER }, { close: "end" }],
    SUCCEEDS,
  ),
  body("bytes that aren't UTF-8", whole(200, `{"id":"\xff\xfe"}`), odd, /the body is not UTF-8; it begins/),
  body("a byte order mark before the JSON", whole(200, `\xef\xbb\xbf${CLUSTER}`), SUCCEEDS),
  body("`null`", whole(200, "null"), odd, /not a JSON object; it begins with "null"/),
  body(
    "a list or a word where an object is promised",
    [whole(200, "[]"), whole(200, '"moose"')],
    odd,
    /not a JSON object/,
  ),
  body("an error of the service", whole(200, STATUS), odd, /the body is an error; it begins with/),
  body("more bytes than its length says", whole(200, CLUSTER, { "content-length": 10 }), cut, /not whole JSON/),
  {
    ...body("what calls itself gzip and isn't", whole(200, CLUSTER, GZIP), retriedIfIdempotent("ConnectionError")),
    status: 200,
  },
  {
    ...body(
      "gzip that is cut off",
      whole(200, gzipped(CLUSTER).slice(0, -20), GZIP),
      retriedIfIdempotent("ConnectionError"),
    ),
    endsIn: { "node-fetch": cut },
  },
  {
    ...body(
      "more than `maxResponseBytes`, with a length, without, or from a few bytes of gzip",
      [
        [{ send: head(200, { "content-length": 200 * MIB }) }, { repeat: "x".repeat(MIB), times: 200 }],
        [{ send: head(200, {}) }, { repeat: "x".repeat(MIB), times: 200 }, { close: "end" }],
        [{ send: head(200, { ...GZIP, "transfer-encoding": "chunked" }) }, { gzipOf: MIB }],
      ],
      tooLarge,
      /larger than 65536 bytes: raise maxResponseBytes/,
    ),
    options: { maxResponseBytes: 65_536 },
  },
];

function body(
  name: string,
  response: ScriptedResponse | readonly ScriptedResponse[],
  ends: Endings,
  says?: RegExp,
): Fault {
  const responses = (isOne(response) ? [response] : response) as readonly ScriptedResponse[];
  const ways = responses.map((way): Script => ({ responses: [way] }));
  return { name, ways, ends, ...(says && { says }), ...(ends === SUCCEEDS ? {} : { status: 200 }) };
}

function isOne(response: ScriptedResponse | readonly ScriptedResponse[]): response is ScriptedResponse {
  return !Array.isArray(response[0]);
}

function gzipped(text: string): string {
  return gzipSync(text).toString("latin1");
}
