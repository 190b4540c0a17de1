import { expect, test } from "vitest";
import { precedesConnection } from "../../src/transport/precedes-connection.ts";
import { toFetchError } from "../scripted-fetch.ts";

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
  ["Node.js: a refused connection", toFetchError("ECONNREFUSED", "connect ECONNREFUSED 127.0.0.1:9")],
  ["Node.js: an unknown host name", toFetchError("ENOTFOUND", "getaddrinfo ENOTFOUND x.test")],
  ["Node.js: a failure of the name server", toFetchError("ESERVFAIL", "queryA ESERVFAIL")],
  ["Node.js: a failed query for a name's text", toFetchError("ESERVFAIL", "queryTxt ESERVFAIL")],
  ["Node.js: a timeout of all addresses", aggregate("ETIMEDOUT", "connect")],
  ["a server that requires a certificate", toFetchError("ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED", "alert 116")],
  ["Deno: a failed connection", deno("Connect")],
])("precedesConnection() returns true for %s", (_, error) => {
  expect(precedesConnection(error)).toBe(true);
});

const CODES = `EACCES UND_ERR_CONNECT_TIMEOUT ConnectionRefused EAI_AGAIN ERR_INVALID_URL FailedToOpenSocket CERT_REVOKED DEPTH_ZERO_SELF_SIGNED_CERT
  HOSTNAME_MISMATCH INVALID_CA INVALID_PURPOSE UNABLE_TO_GET_ISSUER_CERT UNABLE_TO_VERIFY_LEAF_SIGNATURE`;

test.each(CODES.split(/\s+/))("precedesConnection() recognizes the code %s, but not inside a message", (code) => {
  expect(precedesConnection(toFetchError(code, "it failed"))).toBe(true);
  expect(precedesConnection(toFetchError("ERR_OTHER", `it failed with ${code}`))).toBe(false);
});

test.each<readonly [string, unknown]>([
  ["a reset connection", toFetchError("ECONNRESET", "read ECONNRESET")],
  ["a closed connection", toFetchError("UND_ERR_SOCKET", "other side closed")],
  ["a message that names a code", new Error("connect ECONNREFUSED")],
  ...["X_EPERM", "EPERM_X"].map((code) => [`the code ${code}`, toFetchError(code, "it failed")] as const),
  ...["reconnect", "connected"].map((syscall) => [`the call ${syscall}`, toFetchError("E", `${syscall} E`)] as const),
  ["Deno: a malformed response", deno("SendRequest")],
  ["a value that is not an error", "ECONNREFUSED"],
  ["an aggregate of nothing", new AggregateError([])],
  ["an error that is its own cause", circular],
])("precedesConnection() returns false for %s", (_, error) => {
  expect(precedesConnection(error)).toBe(false);
});
