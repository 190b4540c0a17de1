import type { Call } from "../request/call.ts";
import { ConnectionError } from "./connection-error.ts";
import { toCause } from "./copy-cause.ts";
import { excerpt } from "./excerpt.ts";
import { toOutcome } from "./outcome.ts";

/** Matches certificate errors, such as `CERT_HAS_EXPIRED`. Another attempt would fail, too. */
export const UNTRUSTED: RegExp = /CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)/;

/** Matches TLS errors. If one occurs before the request is sent, another attempt would fail, too. */
const TLS = /^(EPROTO|ERR_SSL|ERR_TLS)/;

/** Matches the codes of permanent failures, which aren't retried. */
const PERMANENT =
  /^(EACCES|EPERM|ERR_API_KEY|ERR_PROXY_REJECTED|ERR_INVALID_\w+|ERR_HTTP_INVALID_\w+|ERR_UNESCAPED_CHARACTERS|UND_ERR_INVALID_ARG)$/;

/** Maps Deno's messages, which come without a code, and undici's code for a broken connection to Node.js's codes. */
const CODES: readonly (readonly [RegExp, string])[] = [
  [/Connection refused/, "ECONNREFUSED"],
  [/dns error/, "ENOTFOUND"],
  [/UND_ERR_SOCKET|reset by peer|closed before message completed|reading a body/, "ECONNRESET"],
  [/InvalidContentType/, "EPROTO"],
  [/peer certificate/, "CERTIFICATE"],
];

/** Creates the error for a request whose connection failed. `status` is set if the response was cut short. */
export function toConnectionError(
  call: Call,
  thrown: unknown,
  { sent = false, status }: { readonly sent?: boolean; readonly status?: number | undefined },
): ConnectionError {
  const cause = toCause(thrown, call.redactor);
  const chain = listChain(cause);
  const words = chain.map(({ code, message }) => `${code} ${message}`).join(" ");
  const code =
    chain.find((link) => link.code && link.code !== "UND_ERR_SOCKET")?.code ??
    CODES.find(([pattern]) => pattern.test(words))?.[1];
  const outcome = toOutcome(call, sent ? "unknown" : "not sent");
  const message = excerpt((chain.findLast((link) => link.message)?.message ?? String(cause)).trim());
  const reason = code === undefined || message.includes(code) ? message : `${code}: ${message}`;
  const advice = advise(outcome, isUntrusted(code, outcome));
  return new ConnectionError(call, outcome, `${toTitle(code, status)}: ${reason}${advice}`, { code, status, cause });
}

export function isTransient({ code = "", outcome }: ConnectionError): boolean {
  return !PERMANENT.test(code) && !isUntrusted(code, outcome);
}

function isUntrusted(code = "", outcome: string): boolean {
  return UNTRUSTED.test(code) || (outcome === "not sent" && TLS.test(code));
}

function toTitle(code: string | undefined, status: number | undefined): string {
  if (status !== undefined) return `the connection failed while reading the response (${status})`;
  // Codes that begin with HPE_ come from Node.js's HTTP parser, which rejects, say, a header line without a colon.
  return code?.startsWith("HPE_") ? "the response is not valid HTTP" : "the connection failed";
}

function advise(outcome: string, untrusted: boolean): string {
  if (untrusted) return ": check the address and the certificates that this machine trusts";
  return outcome === "not sent" ? ": no request was sent" : "";
}

/** Returns an error and its causes, outermost first. */
function listChain(error: unknown): { readonly code?: string; readonly message?: string; readonly cause?: unknown }[] {
  return error instanceof Error ? [error, ...listChain(error.cause)] : [];
}
