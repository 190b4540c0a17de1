import { expect, test } from "vitest";
import type { ConnectionError } from "../../src/2024-09-16.ts";
import { isTransient, toConnectionError } from "../../src/errors/to-connection-error.ts";
import { createRedactor } from "../../src/redaction/redactor.ts";
import type { Call } from "../../src/request/call.ts";

const call = {
  operation: "clusters.get",
  method: "GET",
  path: "/clusters/{id}",
  attempts: 1,
  lost: false,
  redactor: createRedactor([]),
} as unknown as Call;

function convert(thrown: unknown, status?: number, change: Partial<Call> = {}): ConnectionError {
  return toConnectionError({ ...call, ...change }, thrown, { sent: true, status });
}

function undici(code: string, message: string): Error {
  return new TypeError("fetch failed", { cause: withCode(code, message) });
}

const deno = (message: string): Error => new TypeError(`error sending request for url (https://x.test/): ${message}`);

const withCode = (code: string, message: string): Error => Object.assign(new Error(message), { code });

function expectNothingSent(thrown: unknown, code: string, transient: boolean): void {
  const error = convert(thrown);
  expect(error).toMatchObject({ code, outcome: "not sent", status: undefined });
  expect(isTransient(error)).toBe(transient);
}

test.each([
  ["ECONNREFUSED", "connect ECONNREFUSED 127.0.0.1:9", true],
  ["ECONNRESET", "Client network socket disconnected before secure TLS connection was established", true],
  ["ENOTFOUND", "getaddrinfo ENOTFOUND x.test", true],
  ["EAI_AGAIN", "getaddrinfo EAI_AGAIN x.test", true],
  ["EAI_FAIL", "getaddrinfo EAI_FAIL x.test", true],
  ["ESERVFAIL", "queryA ESERVFAIL x.test", true],
  ["EHOSTUNREACH", "connect EHOSTUNREACH 192.0.2.1:443", true],
  ["ENETUNREACH", "connect ENETUNREACH 192.0.2.1:443", true],
  ["EMFILE", "connect EMFILE 192.0.2.1:443 - Local", true],
  ["UND_ERR_CONNECT_TIMEOUT", "Connect Timeout Error", true],
  ["ERR_PROXY_TUNNEL", "403 Forbidden", true],
  ["EACCES", "connect EACCES 192.0.2.1:443", false],
  ["ERR_PROXY_REJECTED", "the proxy responded to CONNECT with 407", false],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "altnames", false],
  ["DEPTH_ZERO_SELF_SIGNED_CERT", "self-signed", false],
  ["CERT_HAS_EXPIRED", "expired", false],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "no issuer", false],
])("toConnectionError() reports that nothing was sent: Node.js: %s, %s", (code, message, transient) => {
  expectNothingSent(withCode(code, message), code, transient);
  expectNothingSent(undici(code, message), code, transient);
});

test.each([
  [deno("client error (Connect): tcp connect error: Connection refused (os error 111)"), "ECONNREFUSED", true],
  [deno("client error (Connect): dns error: failed to lookup address"), "ENOTFOUND", true],
  [deno("client error (Connect): invalid peer certificate: UnknownIssuer"), "CERTIFICATE", false],
  [withCode("ConnectionRefused", "Unable to connect."), "ConnectionRefused", true],
  [new TypeError("fetch failed", { cause: new Error("bad port") }), "ERR_INVALID_REQUEST", false],
  [new TypeError('Headers.append: "a\nb" is an invalid header value.'), "ERR_INVALID_REQUEST", false],
  [undici("UND_ERR_INVALID_ARG", "invalid authorization header"), "ERR_INVALID_REQUEST", false],
  [new URIError("URI malformed"), "ERR_INVALID_REQUEST", false],
])("toConnectionError() reports that nothing was sent: %s: %s", expectNothingSent);

test.each([
  ["Node: connection reset", undici("ECONNRESET", "read ECONNRESET"), "ECONNRESET"],
  ["Node: connection closed", undici("UND_ERR_SOCKET", "other side closed"), "ECONNRESET"],
  ["Node: route lost after the connection was made", undici("EHOSTUNREACH", "read EHOSTUNREACH"), "EHOSTUNREACH"],
  ["Node: malformed response", undici("HPE_INVALID_CONSTANT", "Expected HTTP/"), "HPE_INVALID_CONSTANT"],
  ["Deno: connection reset", deno("client error (SendRequest): connection reset by peer"), "ECONNRESET"],
  ["an error of an unknown kind", new Error("odd"), undefined],
  ["a value that is not an error", "odd", undefined],
])("toConnectionError() reports an unknown outcome: %s", (_, thrown, code) => {
  const error = convert(thrown);
  expect(error).toMatchObject({ code, outcome: "unknown" });
  expect(isTransient(error)).toBe(true);
});

test("toConnectionError() reports that nothing was sent if the transport has not begun to send", () => {
  const error = toConnectionError(call, withCode("ECONNRESET", "socket hang up"), { sent: false, status: undefined });
  expect(error).toMatchObject({ code: "ECONNRESET", outcome: "not sent" });
});

test.each([
  ["ECONNREFUSED", "connect ECONNREFUSED ::1:9"],
  ["ETIMEDOUT", "connect ETIMEDOUT 192.0.2.1:443"],
])("toConnectionError() reports the first error of an AggregateError: %s", (code, message) => {
  const failed = withCode(code, message);
  const cause = Object.assign(new AggregateError([failed, failed]), { code });
  const error = convert(new TypeError("fetch failed", { cause }));
  expect(error.message).toBe(`clusters.get: the connection failed: ${message}: no request was sent`);
  expect(error).toMatchObject({ code, outcome: "not sent" });
  expect(isTransient(error)).toBe(true);
});

test("toConnectionError() reports an unknown outcome if the connection fails while a body is read", () => {
  const error = convert(undici("ECONNREFUSED", "connect ECONNREFUSED 127.0.0.1:9"), 200);
  expect(error).toMatchObject({ outcome: "unknown", status: 200 });
  expect(error.message).toMatch(/^clusters.get: the connection failed while the response \(200\) was read: /);
});

test("toConnectionError() reports an unknown outcome if an earlier attempt may have been executed", () => {
  expect(convert(undici("ECONNREFUSED", "connect ECONNREFUSED 127.0.0.1:9"), undefined, { lost: true }).outcome).toBe(
    "unknown",
  );
});

test("toConnectionError() puts the error code before a message that does not contain the code", () => {
  expect(convert(undici("UND_ERR_SOCKET", "other side closed")).message).toBe(
    "clusters.get: the connection failed: ECONNRESET: other side closed",
  );
});

test("toConnectionError() advises to check the result before a request with an unknown outcome is repeated", () => {
  expect(convert(undici("ECONNRESET", "read ECONNRESET"), undefined, { method: "POST" }).message).toBe(
    "clusters.get: the connection failed: read ECONNRESET: the service may have executed the request, so check before you repeat it",
  );
});

test("toConnectionError() advises to check the certificate", () => {
  expect(convert(undici("CERT_HAS_EXPIRED", "certificate has expired")).message).toMatch(
    /: check the address and the certificates that this machine trusts$/,
  );
});

test("toConnectionError() shows the name of an error without a message", () => {
  expect(convert(new Error("")).message).toBe("clusters.get: the connection failed: Error");
});

test("toConnectionError() removes white space around the message of the runtime", () => {
  expect(convert(new Error(" socket hang up\n")).message).toMatch(/: socket hang up(?!\s*\n)/);
});
