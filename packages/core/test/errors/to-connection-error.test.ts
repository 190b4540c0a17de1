import type { ConnectionError } from "@crdb-cloud/core";
import { expect, test } from "vitest";
import { isTransient, toConnectionError } from "../../src/errors/to-connection-error.ts";
import { createRedactor } from "../../src/redaction/redactor.ts";
import type { Call } from "../../src/request/call.ts";
import { toFetchError } from "../scripted-fetch.ts";

const facts = { operation: "clusters.get", method: "GET", path: "/clusters/{id}", attempts: 1, lost: false };
const call = { ...facts, redactor: createRedactor() } as unknown as Call;

function convert(thrown: unknown, status?: number, change: Partial<Call> = {}): ConnectionError {
  return toConnectionError({ ...call, ...change }, thrown, { sent: true, status });
}

function deno(message: string, phase = "Connect"): Error {
  return new TypeError(`error sending request for url (https://x.test/): client error (${phase}): ${message}`);
}

const failed = (code: string, message = "no"): Error => Object.assign(new Error(message), { code });

const PERMANENT = `ERR_TLS_CERT_ALTNAME_INVALID DEPTH_ZERO_SELF_SIGNED_CERT ERR_SSL_WRONG_VERSION_NUMBER
  ERR_HTTP_INVALID_HEADER_VALUE ERR_SSL EPERM`;
const coded = (code: string, transient: boolean) =>
  [`the code ${code}`, toFetchError(code, "no"), code, transient] as const;

test.each<readonly [string, Error, string, boolean]>([
  ["a refused connection", toFetchError("ECONNREFUSED", "connect ECONNREFUSED 127.0.0.1:9"), "ECONNREFUSED", true],
  ["Deno: a refused connection", deno("Connection refused (os error 111)"), "ECONNREFUSED", true],
  ["Deno: an unknown host name", deno("dns error: failed to lookup"), "ENOTFOUND", true],
  ["Deno: an untrusted certificate", deno("invalid peer certificate"), "CERTIFICATE", false],
  ["Deno: no TLS", deno("received corrupt message of type InvalidContentType"), "EPROTO", false],
  ["a proxy that doesn't open a tunnel", failed("ERR_PROXY_TUNNEL", "502"), "ERR_PROXY_TUNNEL", true],
  ["a proxy that rejects the client", failed("ERR_PROXY_REJECTED", "407"), "ERR_PROXY_REJECTED", false],
  ["a connection that is not permitted", toFetchError("EACCES", "connect EACCES 192.0.2.1:443"), "EACCES", false],
  ["an invalid header", failed("ERR_INVALID_CHAR"), "ERR_INVALID_CHAR", false],
  ...PERMANENT.split(/\s+/).map((code) => coded(code, false)),
  ...["X_EPROTO", "X_EPERM", "EPERM_X", "X_ERR_INVALID_CHAR"].map((code) => coded(code, true)),
])("toConnectionError() reports that nothing was sent: %s", (_, thrown, code, transient) => {
  const error = toConnectionError(call, thrown, { sent: false });
  expect(error).toMatchObject({ code, outcome: "not sent", status: undefined });
  expect(isTransient(error)).toBe(transient);
  expect(toConnectionError({ ...call, lost: true }, thrown, { sent: false }).outcome).toBe("unknown");
});

const FAILED = "clusters.get: the connection failed: ";
const INVALID = "clusters.get: the response is not valid HTTP: ";

test.each<[string, unknown, string | undefined, string | RegExp]>([
  ["Node: connection reset", toFetchError("ECONNRESET", "read ECONNRESET"), "ECONNRESET", `${FAILED}read ECONNRESET`],
  ["Node: closed", toFetchError("UND_ERR_SOCKET", "side closed"), "ECONNRESET", `${FAILED}ECONNRESET: side closed`],
  ["a broken TLS record", toFetchError("ERR_SSL_BAD_RECORD_TYPE", "bad"), "ERR_SSL_BAD_RECORD_TYPE", /bad/],
  ["Deno: reset", deno("connection reset by peer", "SendRequest"), "ECONNRESET", /connection reset by peer/],
  ["an error of an unknown kind", new Error(" odd\n"), undefined, `${FAILED}odd`],
  ["an error without a message", new Error(""), undefined, `${FAILED}Error`],
  ["a value that is not an error", "odd", undefined, `${FAILED}odd`],
  ["a malformed response", toFetchError("HPE_TOKEN", "no"), "HPE_TOKEN", `${INVALID}HPE_TOKEN: no`],
])("toConnectionError() reports an unknown outcome: %s", (_, thrown, code, message) => {
  const error = convert(thrown);
  expect(error).toMatchObject({ code, outcome: "unknown" });
  expect(isTransient(error)).toBe(true);
  if (typeof message === "string") expect(error.message).toBe(message);
  else expect(error.message).toMatch(message);
});

test("toConnectionError() reports an AggregateError's first error", () => {
  const refused = failed("ECONNREFUSED", "connect ECONNREFUSED ::1:9");
  const both = Object.assign(new AggregateError([refused, refused]), { code: "ECONNREFUSED" });
  expect(toConnectionError(call, new TypeError("fetch failed", { cause: both }), {})).toMatchObject({
    outcome: "not sent",
    message: "clusters.get: the connection failed: connect ECONNREFUSED ::1:9: no request was sent",
  });
});

test("toConnectionError() reports an unknown outcome if the connection fails in the middle of a body", () => {
  const error = convert(toFetchError("ECONNREFUSED", "connect ECONNREFUSED 127.0.0.1:9"), 200);
  expect(error).toMatchObject({ outcome: "unknown", status: 200 });
  expect(error.message).toMatch(/^clusters.get: the connection failed while reading the response \(200\): /);
});

test("toConnectionError() tells you to check before you retry a change, or which certificates to check", () => {
  const messageOf = (method: string) =>
    convert(toFetchError("ECONNRESET", "read ECONNRESET"), undefined, { method }).message;
  const warning = ". The service may have executed the request: check before you retry";
  expect(messageOf("POST")).toBe(`${FAILED}read ECONNRESET${warning}`);
  expect(messageOf("CONNECT")).toBe(`${FAILED}read ECONNRESET`);
  expect(convert(toFetchError("CERT_HAS_EXPIRED", "certificate has expired")).message).toMatch(
    /: check the address and the certificates that this machine trusts$/,
  );
});
