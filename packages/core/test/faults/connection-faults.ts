import { always, type Fault, retriedIfIdempotent } from "./fault.ts";
import { CLUSTER, HEALTHY, head } from "./responses.ts";
import type { Script, ScriptedResponse, Step } from "./script.ts";

const RESET: Step = { close: "reset" };
const END: Step = { close: "end" };
/** Waits until the client has received the headers. The next step then occurs while the client reads the body. */
const HEADERS_RECEIVED: Step = { waitFor: "headers received" };
const PART = head(200, { "content-type": "application/json", "content-length": 100 });
const CHUNKS = `${head(200, { "content-type": "application/json", "transfer-encoding": "chunked" })}5\r\n{"id"\r\n`;
const LOCALHOST = "https://localhost:{port}";

/** What a middlebox or a fault of the network may add to an encrypted connection. */
const PLAIN_502 = head(502, { "content-length": 0 });
const BAD_MAC = `\x17\x03\x03\0\x20${"\x07".repeat(32)}`;
const BAD_TYPE = "\x63\x03\x03\0\x05hello";

const never = always("ConnectionError", "not sent", 1);
const broken = retriedIfIdempotent("ConnectionError");

export const connectionFaults: readonly Fault[] = [
  {
    name: "a port that refuses connections",
    // No program listens on port 2, and the system never assigns port 2 to a program.
    ways: [{ responses: [], url: "http://127.0.0.1:2" }],
    ends: always("ConnectionError", "not sent", 3),
    code: "ECONNREFUSED",
    says: /no request was sent$/,
  },
  {
    name: "a host name that doesn't resolve",
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
    name: "a certificate from an unknown authority",
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
    name: "an expired certificate",
    ways: [{ responses: [HEALTHY], certificate: "expired", url: LOCALHOST }],
    ends: never,
    code: { node: "CERT_HAS_EXPIRED", "node-fetch": "CERT_HAS_EXPIRED", deno: "CERTIFICATE", bun: "CERT_HAS_EXPIRED" },
  },
  {
    name: "a TLS handshake that the server drops",
    ways: [{ at: "bytes", responses: [[END]], url: LOCALHOST }],
    ends: always("ConnectionError", "not sent", 3),
    // The `fetch` of Node.js and Bun doesn't report that the connection broke during the handshake.
    endsIn: { "node-fetch": broken, bun: broken },
  },
  {
    name: "https to a port that uses http",
    ways: [{ at: "bytes", responses: [[{ send: "HTTP/1.1 400 Bad Request\r\n\r\n" }, END]], url: LOCALHOST }],
    ends: never,
    // The same error would occur if something on the way sent plain text after the handshake.
    endsIn: { "node-fetch": broken, bun: broken },
    code: { node: "EPROTO", "node-fetch": "ERR_SSL_WRONG_VERSION_NUMBER", deno: "EPROTO", bun: "EPROTO" },
  },
  {
    name: "http to a port that uses https",
    ways: [{ responses: [HEALTHY], certificate: "good", url: "http://localhost:{port}" }],
    ends: broken,
    code: "ECONNRESET",
  },
  {
    name: "a connection that is reset or closed before the headers",
    ways: [closes(RESET), closes(END)],
    ends: broken,
    code: "ECONNRESET",
    says: /^clusters\.\w+: the connection failed/,
  },
  {
    name: "a connection that is reset or closed within the headers",
    ways: [closes({ send: "HTTP/1.1 200 OK\r\ncontent-" }, RESET), closes({ send: "HTTP/1.1 200 OK\r\nco" }, END)],
    ends: broken,
    code: "ECONNRESET",
  },
  {
    name: "a connection that is reset or closed after the headers",
    ways: [closes({ send: PART }, HEADERS_RECEIVED, RESET), closes({ send: PART }, HEADERS_RECEIVED, END)],
    ends: broken,
    code: "ECONNRESET",
    status: 200,
    says: /the connection failed while reading the response \(200\)/,
  },
  {
    name: "a connection that is reset or closed within the body",
    ways: [
      closes({ send: `${PART}{"id"` }, HEADERS_RECEIVED, RESET),
      closes({ send: `${PART}{"id"` }, HEADERS_RECEIVED, END),
    ],
    ends: broken,
    code: "ECONNRESET",
    status: 200,
  },
  {
    name: "a connection that is reset or closed between chunks",
    ways: [closes({ send: CHUNKS }, HEADERS_RECEIVED, RESET), closes({ send: CHUNKS }, HEADERS_RECEIVED, END)],
    ends: broken,
    code: "ECONNRESET",
    status: 200,
  },
  {
    name: "a chunk with an invalid length",
    ways: [closes({ send: `${CHUNKS}zz\r\n` })],
    ends: broken,
    status: 200,
  },
  {
    name: "a connection that is reset within the body of a 400",
    ways: [closes({ send: `${head(400, { "content-length": 100 })}{` }, HEADERS_RECEIVED, RESET)],
    ends: always("ApiError", "rejected", 1),
    status: 400,
    says: /400: the body could not be read$/,
  },
  {
    name: "a body of a 400 that arrives byte by byte",
    ways: [closes({ send: head(400, { "content-length": 1_000_000 }) }, { drip: " " })],
    timesOutAfter: "headers",
    ends: always("CallTimeoutError", "rejected", 3),
    says: /reading the body of a response \(400\)/,
  },
  {
    name: "a response that is not HTTP",
    ways: [closes({ send: "\x00\x01 garbage\r\n\r\n" }, END), closes({ send: "220 mail.example ESMTP\r\n" }, END)],
    ends: broken,
  },
  {
    name: "a malformed response header",
    ways: ["X Note: hi", "a line without a colon", "x-note: a\0b", "x-note: a\x7fb", "x-note: a\x01b", ": b"].map(
      (line) => closes({ send: `HTTP/1.1 200 OK\r\n${line}\r\ncontent-length: ${CLUSTER.length}\r\n\r\n${CLUSTER}` }),
    ),
    ends: broken,
  },
  {
    name: "a TLS record that is broken after the request",
    ways: [PLAIN_502, BAD_MAC, BAD_TYPE].map((record) => ({
      responses: [[{ sendUnencrypted: record }, END]],
      certificate: "good",
      url: LOCALHOST,
    })),
    ends: broken,
  },
  {
    name: "a server that requires a client certificate",
    ways: [{ responses: [HEALTHY], certificate: "good", url: LOCALHOST, requiresClientCertificate: true }],
    ends: never,
    // `fetch` reports a connection that broke.
    endsIn: { "node-fetch": broken, deno: broken, bun: broken },
  },
  {
    name: "two different Content-Length headers",
    ways: [closes({ send: head(200, { "content-length": 10, "Content-Length": CLUSTER.length }) + CLUSTER })],
    ends: broken,
  },
  {
    name: "a kept-alive connection that breaks",
    ways: [{ responses: [HEALTHY, [RESET]] }, { responses: [HEALTHY, [END]] }],
    keptConnection: true,
    ends: broken,
    code: "ECONNRESET",
  },
  {
    name: "a server that accepts the connection and never responds",
    ways: [closes()],
    timesOutAfter: "request",
    ends: retriedIfIdempotent("CallTimeoutError"),
    says: /gave up after 300 ms while waiting for a response: raise timeoutMs/,
  },
  {
    name: "a TLS handshake that never ends",
    ways: [{ at: "connection", responses: [[]], url: "https://127.0.0.1:{port}" }],
    timesOutAfter: "request",
    ends: always("CallTimeoutError", "not sent", 3),
    // `fetch` doesn't report when it begins to send, so the client assumes that the request was sent.
    endsIn: {
      "node-fetch": retriedIfIdempotent("CallTimeoutError"),
      deno: retriedIfIdempotent("CallTimeoutError"),
      bun: retriedIfIdempotent("CallTimeoutError"),
    },
  },
  {
    name: "headers that arrive byte by byte",
    ways: [closes({ send: "HTTP/1.1 200 OK\r\nx-slow: " }, { drip: "x" })],
    timesOutAfter: "request",
    ends: retriedIfIdempotent("CallTimeoutError"),
    says: /waiting for a response/,
  },
  {
    name: "a body that arrives byte by byte",
    ways: [closes({ send: head(200, { "content-length": 1_000_000 }) }, { drip: " " })],
    timesOutAfter: "headers",
    ends: retriedIfIdempotent("CallTimeoutError"),
    says: /reading the body of a response \(200\)/,
  },
];

/** Returns a script with the same response to every request. */
function closes(...response: ScriptedResponse): Script {
  return { responses: [response] };
}
