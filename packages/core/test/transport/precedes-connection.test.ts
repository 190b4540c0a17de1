import { expect, test } from "vitest";
import { precedesConnection } from "../../src/transport/precedes-connection.ts";

function undici(code: string | undefined, message: string, facts: object = {}): Error {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code, ...facts }) });
}

function aggregate(code: string, syscall: string): Error {
  const failed = Object.assign(new Error(`${syscall} ${code} 192.0.2.1:443`), { code, syscall });
  return new TypeError("fetch failed", { cause: Object.assign(new AggregateError([failed, failed]), { code }) });
}

const deno = (phase: string): Error => {
  const cause = new Error(`error sending request for url (https://x.test/): client error (${phase}): it failed`);
  return new TypeError("fetch failed", { cause });
};

const circular = new Error("fetch failed");
circular.cause = circular;

test.each([
  ["Node.js: a refused connection", undici("ECONNREFUSED", "connect ECONNREFUSED 127.0.0.1:9", { syscall: "connect" })],
  ["Node.js: an unknown host name", undici("ENOTFOUND", "getaddrinfo ENOTFOUND x.test", { syscall: "getaddrinfo" })],
  ["Node.js: no route to the host", undici("EHOSTUNREACH", "connect EHOSTUNREACH", { syscall: "connect" })],
  ["Node.js: a failure of the name server", undici("ESERVFAIL", "queryA ESERVFAIL", { syscall: "queryA" })],
  ["Node.js: a failed query for a name's text", undici("ESERVFAIL", "queryTxt ESERVFAIL", { syscall: "queryTxt" })],
  ["Node.js: a timeout of all addresses", aggregate("ETIMEDOUT", "connect")],
  ["Node.js: a connection that takes too long", undici("UND_ERR_CONNECT_TIMEOUT", "Connect Timeout Error")],
  ["Node.js: an expired certificate", undici("CERT_HAS_EXPIRED", "certificate has expired")],
  ["a server that requires a certificate", undici("ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED", "alert number 116")],
  ["Bun: a refused connection", Object.assign(new Error("Unable to connect"), { code: "ConnectionRefused" })],
  ["Deno: a failed connection", deno("Connect")],
])("precedesConnection() returns true for %s", (_, error) => {
  expect(precedesConnection(error)).toBe(true);
});

const CODES = `EACCES EADDRNOTAVAIL EAI_AGAIN EAI_FAIL EMFILE ENETUNREACH ENFILE EPERM ERR_INVALID_URL
  UND_ERR_INVALID_ARG FailedToOpenSocket CERT_NOT_YET_VALID CERT_REJECTED CERT_REVOKED CERT_SIGNATURE_FAILURE
  CERT_UNTRUSTED DEPTH_ZERO_SELF_SIGNED_CERT ERR_TLS_CERT_ALTNAME_INVALID HOSTNAME_MISMATCH INVALID_CA INVALID_PURPOSE
  SELF_SIGNED_CERT_IN_CHAIN UNABLE_TO_GET_ISSUER_CERT UNABLE_TO_GET_ISSUER_CERT_LOCALLY
  UNABLE_TO_VERIFY_LEAF_SIGNATURE`;

test.each(CODES.split(/\s+/))("precedesConnection() recognizes the code %s, but not inside a message", (code) => {
  expect(precedesConnection(undici(code, "it failed"))).toBe(true);
  expect(precedesConnection(undici("ERR_OTHER", `it failed with ${code}`))).toBe(false);
});

test.each<readonly [string, unknown]>([
  ["a reset connection", undici("ECONNRESET", "read ECONNRESET", { syscall: "read" })],
  ["a closed connection", undici("UND_ERR_SOCKET", "other side closed")],
  ["a lost route", undici("EHOSTUNREACH", "read EHOSTUNREACH", { syscall: "read" })],
  ["a malformed response header", undici("HPE_INVALID_HEADER_TOKEN", "Invalid header token")],
  ["a malformed response header in Node.js 24", undici(undefined, "Invalid header value char")],
  ["a message that names a code", undici(undefined, "connect ECONNREFUSED")],
  ["a broken TLS record", undici("ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC", "bad record mac")],
  ...["X_EPERM", "EPERM_X"].map((code) => [`the code ${code}`, undici(code, "it failed")] as const),
  ...["reconnect", "connected"].map((syscall) => [`the call ${syscall}`, undici("E", "no", { syscall })] as const),
  ["Deno: a malformed response", deno("SendRequest")],
  ["a value that is not an error", "ECONNREFUSED"],
  ["an aggregate of nothing", new AggregateError([])],
  ["an error that is its own cause", circular],
])("precedesConnection() returns false for %s", (_, error) => {
  expect(precedesConnection(error)).toBe(false);
});
