import { always, type Fault, retriedIfIdempotent } from "./fault.ts";
import { CLUSTER, HEALTHY, head, PAUSE } from "./responses.ts";
import type { Script, ScriptedResponse, Step } from "./script.ts";

const RESET: Step = { close: "reset" };
const END: Step = { close: "end" };
const PART = head(200, { "content-type": "application/json", "content-length": 100 });
const CHUNKS = `${head(200, { "content-type": "application/json", "transfer-encoding": "chunked" })}5\r\n{"id"\r\n`;
const LOCALHOST = "https://localhost:{port}";

const never = always("ConnectionError", "not sent", 1);
const broken = retriedIfIdempotent("ConnectionError");

/** What can happen to a connection. */
export const connectionFaults: readonly Fault[] = [
  {
    name: "a port that refuses",
    // Nothing listens on port 2, and no other program can be given it meanwhile.
    ways: [{ responses: [], url: "http://127.0.0.1:2" }],
    ends: always("ConnectionError", "not sent", 3),
    code: "ECONNREFUSED",
    says: /no request was sent$/,
  },
  {
    name: "a name that does not resolve",
    ways: [{ responses: [], url: "https://nowhere.invalid" }],
    ends: always("ConnectionError", "not sent", 3),
    code: "ENOTFOUND",
  },
  {
    name: "a certificate for another name",
    ways: [{ responses: [HEALTHY], certificate: "good" }],
    ends: never,
    code: {
      node: "ERR_TLS_CERT_ALTNAME_INVALID",
      "node-fetch": "ERR_TLS_CERT_ALTNAME_INVALID",
      deno: "CERTIFICATE",
      bun: "ERR_TLS_CERT_ALTNAME_INVALID",
    },
    says: /check the address and the certificates/,
  },
  {
    name: "a certificate that nobody vouches for",
    ways: [{ responses: [HEALTHY], certificate: "self-signed", url: LOCALHOST }],
    ends: never,
    code: {
      node: "DEPTH_ZERO_SELF_SIGNED_CERT",
      "node-fetch": "DEPTH_ZERO_SELF_SIGNED_CERT",
      deno: "CERTIFICATE",
      bun: "DEPTH_ZERO_SELF_SIGNED_CERT",
    },
  },
  {
    name: "a certificate that has expired",
    ways: [{ responses: [HEALTHY], certificate: "expired", url: LOCALHOST }],
    ends: never,
    code: { node: "CERT_HAS_EXPIRED", "node-fetch": "CERT_HAS_EXPIRED", deno: "CERTIFICATE", bun: "CERT_HAS_EXPIRED" },
  },
  {
    name: "https to a port that speaks http",
    ways: [{ at: "bytes", responses: [[{ send: "HTTP/1.1 400 Bad Request\r\n\r\n" }, END]], url: LOCALHOST }],
    ends: never,
    code: { node: "EPROTO", "node-fetch": "ERR_SSL_WRONG_VERSION_NUMBER", deno: "EPROTO", bun: "EPROTO" },
  },
  {
    name: "http to a port that speaks https",
    ways: [{ responses: [HEALTHY], certificate: "good", url: "http://localhost:{port}" }],
    ends: broken,
    code: "ECONNRESET",
  },
  {
    name: "reset or closed before the headers",
    ways: [closes(RESET), closes(END)],
    ends: broken,
    code: "ECONNRESET",
    says: /^clusters\.\w+: the connection failed/,
  },
  {
    name: "reset or closed within the headers",
    ways: [
      closes({ send: "HTTP/1.1 200 OK\r\ncontent-" }, PAUSE, RESET),
      closes({ send: "HTTP/1.1 200 OK\r\nco" }, PAUSE, END),
    ],
    ends: broken,
    code: "ECONNRESET",
  },
  {
    name: "reset or closed after the headers",
    ways: [closes({ send: PART }, PAUSE, RESET), closes({ send: PART }, PAUSE, END)],
    ends: broken,
    code: "ECONNRESET",
    status: 200,
    says: /the connection broke while the response \(200\) was read/,
  },
  {
    name: "reset or closed in the middle of a body",
    ways: [closes({ send: `${PART}{"id"` }, PAUSE, RESET), closes({ send: `${PART}{"id"` }, PAUSE, END)],
    ends: broken,
    code: "ECONNRESET",
    status: 200,
  },
  {
    name: "reset or closed between chunks",
    ways: [closes({ send: CHUNKS }, PAUSE, RESET), closes({ send: CHUNKS }, PAUSE, END)],
    ends: broken,
    code: "ECONNRESET",
    status: 200,
  },
  {
    name: "chunks without a length",
    ways: [closes({ send: `${CHUNKS}zz\r\n` })],
    ends: broken,
    status: 200,
  },
  {
    name: "a refusal (400) that breaks off in its body",
    ways: [closes({ send: `${head(400, { "content-length": 100 })}{` }, PAUSE, RESET)],
    ends: broken,
    code: "ECONNRESET",
    status: 400,
  },
  {
    name: "something that isn't HTTP",
    ways: [
      closes({ send: "\x00\x01 garbage\r\n\r\n" }, PAUSE, END),
      closes({ send: "220 mail.example ESMTP\r\n" }, PAUSE, END),
    ],
    ends: broken,
  },
  {
    name: "two lengths that differ",
    ways: [closes({ send: head(200, { "content-length": 10, "Content-Length": CLUSTER.length }) + CLUSTER })],
    ends: broken,
  },
  {
    name: "a kept connection that breaks",
    ways: [{ responses: [HEALTHY, [RESET]] }, { responses: [HEALTHY, [END]] }],
    kept: true,
    ends: broken,
    code: "ECONNRESET",
  },
  {
    name: "half-open: connects and never answers",
    ways: [closes()],
    options: { timeoutMs: 300 },
    ends: retriedIfIdempotent("CallTimeoutError"),
    says: /gave up after 300 ms, waiting for a response: raise timeoutMs/,
  },
  {
    name: "a TLS handshake that never ends",
    ways: [{ at: "connection", responses: [[]], url: "https://127.0.0.1:{port}" }],
    options: { timeoutMs: 300 },
    ends: always("CallTimeoutError", "not sent", 3),
    // `fetch` does not tell when it begins to send.
    endsIn: {
      "node-fetch": retriedIfIdempotent("CallTimeoutError"),
      deno: retriedIfIdempotent("CallTimeoutError"),
      bun: retriedIfIdempotent("CallTimeoutError"),
    },
  },
  {
    name: "headers that trickle in",
    ways: [closes({ drip: head(200, { "x-slow": "x".repeat(1000) }), everyMs: 20 })],
    options: { timeoutMs: 400 },
    ends: retriedIfIdempotent("CallTimeoutError"),
    says: /waiting for a response/,
  },
  {
    name: "a body that trickles in",
    ways: [closes({ send: PART }, { drip: " ".repeat(90), everyMs: 20 })],
    options: { timeoutMs: 400 },
    ends: retriedIfIdempotent("CallTimeoutError"),
    says: /reading the body of a response \(200\)/,
  },
  {
    name: "an answer after the client gave up",
    ways: [closes({ waitMs: 600 }, ...HEALTHY)],
    options: { timeoutMs: 300 },
    ends: retriedIfIdempotent("CallTimeoutError"),
  },
];

/** A server that does the same with every request. */
function closes(...response: ScriptedResponse): Script {
  return { responses: [response] };
}
