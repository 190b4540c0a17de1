import type { ConnectionError } from "@crdb-cloud/core";
import { expect, test } from "vitest";
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
  return new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code }) });
}

const deno = (message: string): Error => new TypeError(`error sending request for url (https://x.test/): ${message}`);

test.each<readonly [string, Error, string, boolean]>([
  ["a refused connection", undici("ECONNREFUSED", "connect ECONNREFUSED 127.0.0.1:9"), "ECONNREFUSED", true],
  ["an unknown host name", undici("ENOTFOUND", "getaddrinfo ENOTFOUND x.test"), "ENOTFOUND", true],
  [
    "Deno: a refused connection",
    deno("client error (Connect): Connection refused (os error 111)"),
    "ECONNREFUSED",
    true,
  ],
  ["Deno: an unknown host name", deno("client error (Connect): dns error: failed to lookup"), "ENOTFOUND", true],
  ["Deno: an untrusted certificate", deno("client error (Connect): invalid peer certificate"), "CERTIFICATE", false],
  [
    "Deno: no TLS",
    deno("client error (Connect): received corrupt message of type InvalidContentType"),
    "EPROTO",
    false,
  ],
  [
    "a proxy that doesn't open a tunnel",
    Object.assign(new Error("502"), { code: "ERR_PROXY_TUNNEL" }),
    "ERR_PROXY_TUNNEL",
    true,
  ],
  [
    "a proxy that rejects the client",
    Object.assign(new Error("407"), { code: "ERR_PROXY_REJECTED" }),
    "ERR_PROXY_REJECTED",
    false,
  ],
  ["a connection that is not permitted", undici("EACCES", "connect EACCES 192.0.2.1:443"), "EACCES", false],
  [
    "a wrong name in the certificate",
    undici("ERR_TLS_CERT_ALTNAME_INVALID", "altnames"),
    "ERR_TLS_CERT_ALTNAME_INVALID",
    false,
  ],
  [
    "a self-signed certificate",
    undici("DEPTH_ZERO_SELF_SIGNED_CERT", "self-signed"),
    "DEPTH_ZERO_SELF_SIGNED_CERT",
    false,
  ],
  [
    "a server without TLS",
    undici("ERR_SSL_WRONG_VERSION_NUMBER", "wrong version number"),
    "ERR_SSL_WRONG_VERSION_NUMBER",
    false,
  ],
  [
    "an invalid header",
    Object.assign(new TypeError("Invalid character"), { code: "ERR_INVALID_CHAR" }),
    "ERR_INVALID_CHAR",
    false,
  ],
  ...["ERR_HTTP_INVALID_HEADER_VALUE", "ERR_SSL", "EPERM"].map(
    (code) => [`the code ${code}`, undici(code, "no"), code, false] as const,
  ),
  ...["X_EPROTO", "X_EPERM", "EPERM_X", "X_ERR_INVALID_CHAR"].map(
    (code) => [`the code ${code}`, undici(code, "no"), code, true] as const,
  ),
])(
  "toConnectionError() reports that nothing was sent, and whether a retry may succeed: %s",
  (_, thrown, code, transient) => {
    const error = toConnectionError(call, thrown, { sent: false });
    expect(error).toMatchObject({ code, outcome: "not sent", status: undefined });
    expect(isTransient(error)).toBe(transient);
  },
);

test.each([
  ["Node: connection reset", undici("ECONNRESET", "read ECONNRESET"), "ECONNRESET"],
  ["Node: connection closed", undici("UND_ERR_SOCKET", "other side closed"), "ECONNRESET"],
  ["a broken TLS record", undici("ERR_SSL_BAD_RECORD_TYPE", "bad record type"), "ERR_SSL_BAD_RECORD_TYPE"],
  ["Deno: connection reset", deno("client error (SendRequest): connection reset by peer"), "ECONNRESET"],
  ["an error of an unknown kind", new Error("odd"), undefined],
  ["a value that is not an error", "odd", undefined],
])("toConnectionError() reports an unknown outcome: %s", (_, thrown, code) => {
  const error = convert(thrown);
  expect(error).toMatchObject({ code, outcome: "unknown" });
  expect(isTransient(error)).toBe(true);
});

test("toConnectionError() reports a malformed response", () => {
  expect(convert(undici("HPE_INVALID_HEADER_TOKEN", "Parse Error: Invalid header token")).message).toBe(
    "clusters.get: the response is not valid HTTP: HPE_INVALID_HEADER_TOKEN: Parse Error: Invalid header token",
  );
});

test("toConnectionError() reports that nothing was sent if the transport hasn't begun to send", () => {
  const broken = Object.assign(new Error("socket hang up"), { code: "ECONNRESET" });
  const error = toConnectionError(call, broken, { sent: false, status: undefined });
  expect(error).toMatchObject({ code: "ECONNRESET", outcome: "not sent" });
});

test("toConnectionError() reports an AggregateError's first error", () => {
  const refused = Object.assign(new Error("connect ECONNREFUSED ::1:9"), { code: "ECONNREFUSED" });
  const both = Object.assign(new AggregateError([refused, refused]), { code: "ECONNREFUSED" });
  expect(toConnectionError(call, new TypeError("fetch failed", { cause: both }), {})).toMatchObject({
    outcome: "not sent",
    message: "clusters.get: the connection failed: connect ECONNREFUSED ::1:9: no request was sent",
  });
});

test("toConnectionError() reports an unknown outcome if the connection fails in the middle of a body", () => {
  const error = convert(undici("ECONNREFUSED", "connect ECONNREFUSED 127.0.0.1:9"), 200);
  expect(error).toMatchObject({ outcome: "unknown", status: 200 });
  expect(error.message).toMatch(/^clusters.get: the connection failed while reading the response \(200\): /);
});

test("toConnectionError() reports an unknown outcome if the service may have executed an earlier attempt", () => {
  const refused = undici("ECONNREFUSED", "connect ECONNREFUSED 127.0.0.1:9");
  expect(toConnectionError({ ...call, lost: true }, refused, { sent: false }).outcome).toBe("unknown");
});

test("toConnectionError() puts the error code before a message that doesn't contain it", () => {
  expect(convert(undici("UND_ERR_SOCKET", "other side closed")).message).toBe(
    "clusters.get: the connection failed: ECONNRESET: other side closed",
  );
});

test("if the outcome is unknown, toConnectionError() tells you to check before you retry", () => {
  expect(convert(undici("ECONNRESET", "read ECONNRESET"), undefined, { method: "POST" }).message).toBe(
    "clusters.get: the connection failed: read ECONNRESET. The service may have executed the request: check before you retry",
  );
});

test("if a certificate is rejected, toConnectionError() says what to check", () => {
  expect(convert(undici("CERT_HAS_EXPIRED", "certificate has expired")).message).toMatch(
    /: check the address and the certificates that this machine trusts$/,
  );
});

test("toConnectionError() shows the name of an error that has no message", () => {
  expect(convert(new Error("")).message).toBe("clusters.get: the connection failed: Error");
});

test("toConnectionError() trims white space from the runtime's message", () => {
  expect(convert(new Error(" socket hang up\n")).message).toMatch(/: socket hang up(?!\s*\n)/);
});
