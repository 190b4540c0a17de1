import { always, type Endings, type Fault, type Row, retriedIfIdempotent, toFaults } from "./fault.ts";
import { CLUSTER, HEALTHY, head, type Script, type ScriptedResponse, type Step } from "./script.ts";

const RESET: Step = { close: "reset" };
const END: Step = { close: "end" };
const ENDS = [RESET, END];
/** Waits until the client has received the headers. The next step then occurs while the client reads the body. */
const RECEIVED: Step = { waitFor: "headers received" };
const OK_LINE = "HTTP/1.1 200 OK\r\n";
const REST = `\r\ncontent-length: ${CLUSTER.length}\r\n\r\n${CLUSTER}`;
const TWO_LENGTHS = head(200, { "content-length": 10, "Content-Length": CLUSTER.length }) + CLUSTER;
const PART = head(200, { "content-type": "application/json", "content-length": 100 });
const BODY = `${PART}{"id"`;
const CHUNKS = `${head(200, { "content-type": "application/json", "transfer-encoding": "chunked" })}5\r\n{"id"\r\n`;
const LOCALHOST = "https://localhost:{port}";

/** Plain text that a proxy or a broken network may insert into an encrypted connection. */
const PLAIN_502 = head(502, { "content-length": 0 });
const BAD_MAC = `\x17\x03\x03\0\x20${"\x07".repeat(32)}`;
const BAD_TYPE = "\x63\x03\x03\0\x05hello";
const BAD_RECORDS = [PLAIN_502, BAD_MAC, BAD_TYPE].map((record): Script => {
  return { responses: [[{ sendUnencrypted: record }, END]], certificate: "good", url: LOCALHOST };
});

const never = always("ConnectionError", "not sent", 1);
const unsent = always("ConnectionError", "not sent", 3);
const broken = retriedIfIdempotent("ConnectionError");
const slow = retriedIfIdempotent("CallTimeoutError");
const ECONNRESET = { code: "ECONNRESET" } as const;
const rejected = always("ApiError", "rejected", 1);
const stuck = always("CallTimeoutError", "not sent", 3);
/** The `fetch` of Node.js and Bun doesn't say whether the connection broke during the handshake. */
const UNREPORTED = { endsIn: { "node-fetch": broken, bun: broken } };
/** Plain text inserted after the handshake would cause the same error, so the request may have been sent. */
const WRONG_VERSION = { node: "EPROTO", deno: "EPROTO", bun: "EPROTO", "node-fetch": "ERR_SSL_WRONG_VERSION_NUMBER" };
const PLAIN = { ...UNREPORTED, code: WRONG_VERSION };
const PART_400: Step = { send: `${head(400, { "content-length": 100 })}{` };
const UNREADABLE = { status: 400, says: /400: the body could not be read$/ };
const MUTUAL: Script[] = [{ ...secure("good", LOCALHOST)[0], responses: [HEALTHY], requiresClientCertificate: true }];
const NO_HANDSHAKE: Script[] = [{ at: "connection", responses: [[]], url: "https://127.0.0.1:{port}" }];
const TIMED_OUT = /gave up after 300 ms while waiting for a response: raise timeoutMs/;
const WAITS = { timesOutAfter: "request", says: TIMED_OUT } as const;
const LOST = { ...ECONNRESET, says: /^clusters\.\w+: the connection failed/ };
const CUT = { ...ECONNRESET, status: 200, says: /the connection failed while reading the response \(200\)/ };
const KEPT = { ...ECONNRESET, keptConnection: true } as const;

const NO_HTTP = ["\x00\x01 garbage\r\n\r\n", "220 mail.example ESMTP\r\n"];
const WORDS = "a line without a colon";
const HEADER_LINES = ["X Note: hi", WORDS, "x-note: a\0b", "x-note: a\x7fb", "x-note: a\x01b", ": b"];

export const connectionFaults: readonly Fault[] = toFaults([
  // No program listens on port 2, and the system never assigns port 2 to a program.
  unreachable("a port that refuses connections", "http://127.0.0.1:2", "ECONNREFUSED"),
  unreachable("a host name that doesn't resolve", "https://nowhere.invalid", "ENOTFOUND"),
  untrusted("a certificate for another host name", secure("good"), "ERR_TLS_CERT_ALTNAME_INVALID"),
  untrusted("a certificate from an unknown authority", secure("self-signed", LOCALHOST), "DEPTH_ZERO_SELF_SIGNED_CERT"),
  untrusted("an expired certificate", secure("expired", LOCALHOST), "CERT_HAS_EXPIRED"),
  ["a server that hangs up during the TLS handshake", onBytes(END), unsent, UNREPORTED],
  ["https to a plain http port", onBytes({ send: "HTTP/1.1 400 Bad Request\r\n\r\n" }, END), never, PLAIN],
  ["http to an https port", secure("good", "http://localhost:{port}"), broken, ECONNRESET],
  ["a connection that breaks before the response", breaksAfter(), broken, LOST],
  ["a connection that breaks partway through the headers", breaksAfter({ send: `${OK_LINE}co` }), broken, LOST],
  ["a connection that breaks after the headers", breaksAfter({ send: PART }, RECEIVED), broken, CUT],
  ["a connection that breaks partway through the body", breaksAfter({ send: BODY }, RECEIVED), broken, CUT],
  ["a connection that breaks between chunks of the body", breaksAfter({ send: CHUNKS }, RECEIVED), broken, CUT],
  ["a chunked body with an invalid chunk length", [closes({ send: `${CHUNKS}zz\r\n` })], broken, { status: 200 }],
  ["a 400 whose body is cut off by a reset", [closes(PART_400, RECEIVED, RESET)], rejected, UNREADABLE],
  drips("a 400 whose body trickles in until time runs out", 400, always("CallTimeoutError", "rejected", 3)),
  ["a response that isn't HTTP", NO_HTTP.map((send) => closes({ send }, END)), broken],
  ["a malformed response header", HEADER_LINES.map((line) => closes({ send: OK_LINE + line + REST })), broken],
  ["a corrupt TLS record instead of a response", BAD_RECORDS, broken],
  // With `fetch`, the client only knows that the connection broke, so the request may have been executed.
  ["a server that requires a client certificate", MUTUAL, never, withFetch(broken)],
  ["a response with two different Content-Length headers", [closes({ send: TWO_LENGTHS })], broken],
  ["a kept-alive connection that breaks on reuse", ENDS.map((end) => ({ responses: [HEALTHY, [end]] })), broken, KEPT],
  ["a server that accepts the connection and never responds", [closes()], slow, WAITS],
  // `fetch` doesn't report when it begins to send, so the client assumes that the request was sent.
  ["a TLS handshake that never completes", NO_HANDSHAKE, stuck, { timesOutAfter: "request", ...withFetch(slow) }],
  ["headers that trickle in until time runs out", [closes({ send: `${OK_LINE}x-slow: ` }, { drip: "x" })], slow, WAITS],
  drips("a body that trickles in until time runs out", 200, slow),
]);

/** Returns a script that responds to each request in the same way. */
function closes(...response: ScriptedResponse): Script {
  return { responses: [response] };
}

/** Returns a script that responds to the first bytes of a TLS handshake. */
function onBytes(...response: ScriptedResponse): Script[] {
  return [{ at: "bytes", responses: [response], url: LOCALHOST }];
}

/** Sets how calls end in the runtimes that use `fetch`. */
function withFetch(ends: Endings) {
  return { endsIn: { "node-fetch": ends, deno: ends, bun: ends } };
}

/** Returns two scripts: after these steps, one resets the connection, and the other closes it. */
function breaksAfter(...steps: ScriptedResponse): Script[] {
  return ENDS.map((end) => closes(...steps, end));
}

/** Creates a fault because of which no request reaches the server. */
function unreachable(name: string, url: string, code: string): Row {
  return [name, [{ responses: [], url }], unsent, { code, says: /no request was sent$/ }];
}

/** Creates a fault in a certificate. Node.js and Bun report OpenSSL's error code. */
function untrusted(name: string, ways: Script[], code: string): Row {
  const codes = { node: code, "node-fetch": code, deno: "CERTIFICATE", bun: code };
  return [name, ways, never, { code: codes, says: /check the address and the certificates/ }];
}

/** Returns the script of a healthy TLS server. */
function secure(certificate: NonNullable<Script["certificate"]>, url?: string): Script[] {
  return [{ responses: [HEALTHY], certificate, ...(url && { url }) }];
}

function drips(name: string, status: number, ends: Endings): Row {
  const ways = [closes({ send: head(status, { "content-length": 1_000_000 }) }, { drip: " " })];
  const says = new RegExp(`reading the response body \\(${status}\\)`);
  return [name, ways, ends, { timesOutAfter: "headers", says }];
}
