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
  return new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code }) });
}

const HANDSHAKE = "Client network socket disconnected before secure TLS connection was established";

function aggregate(code: string, message: string): Error {
  const failed = Object.assign(new Error(message), { code });
  return new TypeError("fetch failed", { cause: Object.assign(new AggregateError([failed, failed]), { code }) });
}

const deno = (message: string): Error => new TypeError(`error sending request for url (https://x.test/): ${message}`);

test.each([
  ["Node: connection refused", undici("ECONNREFUSED", "connect ECONNREFUSED 127.0.0.1:9"), "ECONNREFUSED", true],
  ["Node: unknown host name", undici("ENOTFOUND", "getaddrinfo ENOTFOUND x.test"), "ENOTFOUND", true],
  ["Node: temporary failure of the resolver", undici("EAI_AGAIN", "getaddrinfo EAI_AGAIN x.test"), "EAI_AGAIN", true],
  ["Node: no route to the host", undici("EHOSTUNREACH", "connect EHOSTUNREACH 192.0.2.1:443"), "EHOSTUNREACH", true],
  ["Node: no network", undici("ENETUNREACH", "connect ENETUNREACH 192.0.2.1:443"), "ENETUNREACH", true],
  [
    "Node: timeout of the connection",
    undici("UND_ERR_CONNECT_TIMEOUT", "Connect Timeout Error"),
    "UND_ERR_CONNECT_TIMEOUT",
    true,
  ],
  [
    "Node: no tunnel through the proxy",
    Object.assign(new Error("403 Forbidden"), { code: "ERR_PROXY_TUNNEL" }),
    "ERR_PROXY_TUNNEL",
    true,
  ],
  ["Node: connection not permitted", undici("EACCES", "connect EACCES 192.0.2.1:443"), "EACCES", false],
  [
    "a proxy that rejects the tunnel",
    Object.assign(new Error("the proxy responded to CONNECT with 407"), { code: "ERR_PROXY_REJECTED" }),
    "ERR_PROXY_REJECTED",
    false,
  ],
  [
    "Node: wrong name in the certificate",
    undici("ERR_TLS_CERT_ALTNAME_INVALID", "altnames"),
    "ERR_TLS_CERT_ALTNAME_INVALID",
    false,
  ],
  [
    "Node: self-signed certificate",
    undici("DEPTH_ZERO_SELF_SIGNED_CERT", "self-signed"),
    "DEPTH_ZERO_SELF_SIGNED_CERT",
    false,
  ],
  ["Node: expired certificate", undici("CERT_HAS_EXPIRED", "expired"), "CERT_HAS_EXPIRED", false],
  [
    "Node: unknown issuer of the certificate",
    undici("UNABLE_TO_VERIFY_LEAF_SIGNATURE", "no issuer"),
    "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    false,
  ],
  [
    "Deno: connection refused",
    deno("client error (Connect): tcp connect error: Connection refused (os error 111)"),
    "ECONNREFUSED",
    true,
  ],
  ["Deno: unknown host name", deno("client error (Connect): dns error: failed to lookup address"), "ENOTFOUND", true],
  [
    "Deno: untrusted certificate",
    deno("client error (Connect): invalid peer certificate: UnknownIssuer"),
    "CERTIFICATE",
    false,
  ],
  [
    "Bun: connection refused",
    Object.assign(new Error("Unable to connect."), { code: "ConnectionRefused" }),
    "ConnectionRefused",
    true,
  ],
  ["Node: timeout of all addresses", aggregate("ETIMEDOUT", "connect ETIMEDOUT 192.0.2.1:443"), "ETIMEDOUT", true],
  ["Node: out of file descriptors", undici("EMFILE", "connect EMFILE 192.0.2.1:443 - Local"), "EMFILE", true],
  ["Node: failure of the resolver", undici("EAI_FAIL", "getaddrinfo EAI_FAIL x.test"), "EAI_FAIL", true],
  ["Node: failure of the name server", undici("ESERVFAIL", "queryA ESERVFAIL x.test"), "ESERVFAIL", true],
  ["Node: dropped TLS handshake", undici("ECONNRESET", HANDSHAKE), "ECONNRESET", true],
  [
    "Node: forbidden port",
    new TypeError("fetch failed", { cause: new Error("bad port") }),
    "ERR_INVALID_REQUEST",
    false,
  ],
  [
    "Node: invalid header",
    new TypeError('Headers.append: "a\nb" is an invalid header value.'),
    "ERR_INVALID_REQUEST",
    false,
  ],
  [
    "undici: invalid header",
    undici("UND_ERR_INVALID_ARG", "invalid authorization header"),
    "ERR_INVALID_REQUEST",
    false,
  ],
  ["Node: malformed proxy password", new URIError("URI malformed"), "ERR_INVALID_REQUEST", false],
])("toConnectionError() reports that nothing was sent: %s", (_, thrown, code, transient) => {
  const error = convert(thrown);
  expect(error).toMatchObject({ code, outcome: "not sent", status: undefined });
  expect(isTransient(error)).toBe(transient);
});

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
  const broken = Object.assign(new Error("socket hang up"), { code: "ECONNRESET" });
  const error = toConnectionError(call, broken, { sent: false, status: undefined });
  expect(error).toMatchObject({ code: "ECONNRESET", outcome: "not sent" });
});

test("toConnectionError() reports the first error of an AggregateError", () => {
  const refused = Object.assign(new Error("connect ECONNREFUSED ::1:9"), { code: "ECONNREFUSED" });
  const both = Object.assign(new AggregateError([refused, refused]), { code: "ECONNREFUSED" });
  expect(convert(new TypeError("fetch failed", { cause: both }))).toMatchObject({
    outcome: "not sent",
    message: "clusters.get: the connection failed: connect ECONNREFUSED ::1:9: no request was sent",
  });
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
