import type { Redactor } from "../redaction/redactor.ts";
import type { Call } from "../request/call.ts";
import { ConnectionError } from "./connection-error.ts";
import { toCause } from "./copy-cause.ts";
import { toOutcome } from "./outcome.ts";

/** Failures of a connection that was never made, in the words of Node, Bun and Deno. */
const NEVER_MADE =
  /EACCES|EPERM|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|connect E(HOST|NET)UNREACH|UND_ERR_CONNECT_TIMEOUT|ERR_PROXY_TUNNEL|ConnectionRefused|FailedToOpenSocket|\(Connect\)/;

/** A certificate or protocol that does not fit: it will not fit a second later either. */
const UNTRUSTED = /CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|ERR_(TLS|SSL)|EPROTO|certificate|InvalidContentType/;

/** What the machine or its proxy forbids now, it forbids a second later too. */
const FORBIDDEN = /^(EACCES|EPERM|ERR_PROXY_REJECTED)$/;

/** Codes of Node for what has none in Deno, or another in Bun, or in Node when a connection is closed and not reset. */
const CODES: readonly (readonly [RegExp, string])[] = [
  [/Connection refused/, "ECONNREFUSED"],
  [/dns error/, "ENOTFOUND"],
  [/UND_ERR_SOCKET|reset by peer|closed before message completed|reading a body/, "ECONNRESET"],
  [/InvalidContentType/, "EPROTO"],
  [/peer certificate/, "CERTIFICATE"],
];

/** The code of a call whose key could not be had. Whoever gives a function as the key decides how often it tries. */
export const KEY_FAILED = "ERR_API_KEY";

/** Says what became of a request whose connection failed, from what the platform threw. */
export function toConnectionError(
  call: Call,
  thrown: unknown,
  { sent, status }: { readonly sent: boolean; readonly status: number | undefined },
  redactor: Redactor,
): ConnectionError {
  const cause = toCause(thrown, redactor);
  const words = describeChain(cause);
  const code = CODES.find(([pattern]) => pattern.test(words))?.[1] ?? findCode(cause);
  const untrusted = UNTRUSTED.test(words);
  const outcome = toOutcome(
    call,
    !sent || (status === undefined && (untrusted || NEVER_MADE.test(words))) ? "not sent" : "unknown",
  );
  const title =
    status === undefined ? "the connection failed" : `the connection broke while the response (${status}) was read`;
  const message = innermost(cause);
  const reason = code === undefined || message.includes(code) ? message : `${code}: ${message}`;
  return new ConnectionError(call, outcome, `${title}: ${reason}${advise(call, outcome, untrusted)}`, {
    code,
    status,
    cause,
  });
}

/** Tells whether a failed connection could succeed if it were tried again. */
export function isTransient({ code = "" }: ConnectionError): boolean {
  return code !== KEY_FAILED && !FORBIDDEN.test(code) && !UNTRUSTED.test(code);
}

function advise(call: Call, outcome: string, untrusted: boolean): string {
  if (untrusted) return ": check the address and the certificates that this machine trusts";
  if (outcome === "not sent") return ": no request was sent";
  return call.method === "GET" ? "" : ": it may have been carried out, so look before you repeat it";
}

/** An error and what caused it, outermost first. */
function* chain(error: unknown): Generator<{ code?: unknown; message?: unknown }> {
  for (let link = error; typeof link === "object" && link !== null; ) {
    yield link;
    link = (link as { cause?: unknown }).cause;
  }
}

function findCode(error: unknown): string | undefined {
  for (const { code } of chain(error)) if (typeof code === "string") return code;
  return undefined;
}

function describeChain(error: unknown): string {
  return Array.from(chain(error), ({ code, message }) => `${String(code)} ${String(message)}`).join(" ");
}

function innermost(error: unknown): string {
  const messages = Array.from(chain(error), ({ message }) => message).filter(Boolean);
  return String(messages.at(-1) ?? error).trim();
}
