import { gzipSync } from "node:zlib";
import type { Endings, Fault, Row } from "./fault.ts";
import { always, retriedIfIdempotent, SUCCEEDS, toFaults, unlessEmpty } from "./fault.ts";
import type { ScriptedResponse, Step } from "./script.ts";
import { CLUSTER, head, STATUS, whole } from "./script.ts";

const invalid = always("ResponseError", "unknown", 1);
const cut = retriedIfIdempotent("ResponseError");
const broken = retriedIfIdempotent("ConnectionError");
const GZIP = { "content-encoding": "gzip" };
const TEXT = { "content-type": "text/plain" };
const END: Step = { close: "end" };
const HTML = "<html>hello</html>";
const BEGINS = /incomplete or malformed JSON; it begins/;
const SHORT = gzipSync(CLUSTER).toString("latin1").slice(0, -20);

/** Faults in the body of a 200. Calls that expect no body accept an empty body or any JSON object. */
export const bodyFaults: readonly Fault[] = toFaults([
  content("truncated JSON whose length matches Content-Length", [CLUSTER.slice(0, 20)], cut, BEGINS),
  body("an empty body", [""], unlessEmpty(invalid), /the body is empty/),
  content("HTML", [whole(200, HTML, { "content-type": "text/html" })], invalid, /text\/html, not JSON.*<html>hello/),
  content("HTML declared as JSON", [HTML], cut, /incomplete or malformed JSON.*<html>hello/),
  content("JSON declared as text/plain", [whole(200, CLUSTER, TEXT)], invalid, /text\/plain, not JSON/),
  content("JSON without a Content-Type", [[sent({ "content-length": CLUSTER.length }, CLUSTER)]], SUCCEEDS),
  body("JSON without a Content-Length, ended by closing the connection", [[sent({}, CLUSTER), END]], SUCCEEDS),
  body("JSON with bytes that aren't UTF-8", ['{"id":"\xff\xfe"}'], invalid, /the body is not UTF-8; it begins/),
  body("a byte order mark before the JSON", [`\xef\xbb\xbf${CLUSTER}`], SUCCEEDS),
  content("`null` where an object is expected", ["null"], invalid, /not a JSON object; it begins with "null"/),
  content("an array or a string where an object is expected", ["[]", '"moose"'], invalid, /not a JSON object/),
  content("one of the service's error objects", [STATUS], invalid, /the body is an error; it begins with/),
  body("a body longer than Content-Length", [whole(200, CLUSTER, { "content-length": 10 })], cut, BEGINS),
  body("a body that is declared as gzip but isn't", [whole(200, CLUSTER, GZIP)], broken),
  body("a truncated gzip body", [whole(200, SHORT, GZIP)], broken, undefined, { endsIn: { "node-fetch": cut } }),
]);

/** Sends a 200 with these headers and this body. */
function sent(headers: Parameters<typeof head>[1], body = ""): Step {
  return { send: head(200, headers) + body };
}

/** Creates a fault in a response body. A string stands for a complete response with this body. */
function body(
  name: string,
  responses: readonly (string | ScriptedResponse)[],
  ends: Endings,
  says?: RegExp,
  facts: Row[3] = {},
): Row {
  const ways = responses.map((one) => ({ responses: [typeof one === "string" ? whole(200, one) : one] }));
  return [name, ways, ends, { ...facts, ...(says && { says }), ...(ends !== SUCCEEDS && { status: 200 }) }];
}

/** Creates a fault that is only tested in one runtime, since all runtimes parse the body in the same way. */
function content(name: string, responses: Parameters<typeof body>[1], ends: Endings, says?: RegExp): Row {
  return body(name, responses, ends, says, { sameInEachRuntime: true });
}
