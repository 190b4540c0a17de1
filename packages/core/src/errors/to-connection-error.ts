import type { Call } from "../request/call.ts";
import { ConnectionError } from "./connection-error.ts";
import { toCause } from "./copy-cause.ts";
import { excerpt } from "./excerpt.ts";
import { EXECUTED_WARNING, toOutcome } from "./outcome.ts";

/** Matches the errors with which Node.js, Bun and Deno report that no connection was established. */
const NEVER_CONNECTED =
  /EACCES|EPERM|EMFILE|ENFILE|ECONNREFUSED|EADDRNOTAVAIL|ENOTFOUND|EAI_|\bE(SERVFAIL|REFUSED|FORMERR|NOTIMP|NODATA|BADRESP|TIMEOUT) |connect E[A-Z]|before secure TLS|UND_ERR_CONNECT_TIMEOUT|ERR_PROXY_(TUNNEL|REJECTED)|ConnectionRefused|FailedToOpenSocket|\(Connect\)/;

/** Matches the errors with which a runtime rejects an invalid request. Another attempt would fail too. */
const INVALID =
  /UND_ERR_INVALID_ARG|ERR_INVALID_(CHAR|URL|ARG|HTTP)|ERR_HTTP_INVALID|ERR_UNESCAPED|bad port|[Ii]nvalid (header|authorization)|URI malformed/;

/** Matches TLS and certificate errors. Another attempt would fail too. */
const UNTRUSTED = /CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|ERR_(TLS|SSL)|EPROTO|certificate|InvalidContentType/;

/** Matches the error codes of permanent failures, which are not retried. */
const PERMANENT = /^(EACCES|EPERM|ERR_API_KEY|ERR_INVALID_REQUEST|ERR_PROXY_REJECTED)$/;

/** Maps connection failures of Deno, Bun and undici to Node.js error codes. */
const CODES: readonly (readonly [RegExp, string])[] = [
  [/Connection refused/, "ECONNREFUSED"],
  [/dns error/, "ENOTFOUND"],
  [/UND_ERR_SOCKET|reset by peer|closed before message completed|reading a body/, "ECONNRESET"],
  [/InvalidContentType/, "EPROTO"],
  [/peer certificate/, "CERTIFICATE"],
  [INVALID, "ERR_INVALID_REQUEST"],
];

/** The error code if the `apiKey` function failed. The client does not call a failed function again. */
export const KEY_FAILED = "ERR_API_KEY";

/**
 * Creates the error of a request whose connection failed.
 *
 * @param thrown the value that the runtime threw
 * @param progress whether a byte may have been sent, and the status if reading the body failed
 */
export function toConnectionError(
  call: Call,
  thrown: unknown,
  { sent, status }: { readonly sent?: boolean; readonly status?: number | undefined },
): ConnectionError {
  const cause = toCause(thrown, call.redactor);
  const chain = listChain(cause);
  const words = chain.map(({ code, message }) => `${code} ${message}`).join(" ");
  const code = CODES.find(([pattern]) => pattern.test(words))?.[1] ?? chain.find((link) => link.code)?.code;
  const untrusted = UNTRUSTED.test(words);
  const neverSent = untrusted || NEVER_CONNECTED.test(words) || INVALID.test(words);
  const outcome = toOutcome(call, !sent || (status === undefined && neverSent) ? "not sent" : "unknown");
  const title =
    status === undefined ? "the connection failed" : `the connection failed while the response (${status}) was read`;
  const message = excerpt((chain.findLast((link) => link.message)?.message ?? String(cause)).trim());
  const reason = code === undefined || message.includes(code) ? message : `${code}: ${message}`;
  return new ConnectionError(call, outcome, `${title}: ${reason}${advise(call, outcome, untrusted)}`, {
    code,
    status,
    cause,
  });
}

/** Returns whether another attempt may succeed. */
export function isTransient({ code = "" }: ConnectionError): boolean {
  return !PERMANENT.test(code) && !UNTRUSTED.test(code);
}

function advise(call: Call, outcome: string, untrusted: boolean): string {
  if (untrusted) return ": check the address and the certificates that this machine trusts";
  if (outcome === "not sent") return ": no request was sent";
  return call.method === "GET" ? "" : `: ${EXECUTED_WARNING}`;
}

/** Returns an error and its chain of causes. */
function listChain(error: unknown): { readonly code?: string; readonly message?: string; readonly cause?: unknown }[] {
  return error instanceof Error ? [error, ...listChain(error.cause)] : [];
}
