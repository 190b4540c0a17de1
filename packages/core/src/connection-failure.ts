import { type Call, toCallFacts, toOutcome } from "./call.ts";
import { ConnectionError } from "./connection-error.ts";
import type { Redactor } from "./redact.ts";

/** Failures of a connection that was never made, in the words of Node, Bun and Deno. */
const NEVER_MADE =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket|\(Connect\)/;

/** A certificate or protocol that does not fit: it will not fit a second later either. */
const UNTRUSTED = /CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|ERR_(TLS|SSL)|EPROTO|certificate|InvalidContentType/;

/** The code of a call whose key could not be had. Whoever gives a function as the key decides how often it tries. */
export const KEY_FAILED = "ERR_API_KEY";

/** Says what became of a request whose connection failed, from what the platform threw. */
export function toConnectionError(
  call: Call,
  cause: unknown,
  status: number | undefined,
  redactor: Redactor,
): ConnectionError {
  const code = findCode(cause);
  const words = describeChain(cause);
  const untrusted = UNTRUSTED.test(words);
  const outcome = toOutcome(
    call,
    status === undefined && (untrusted || NEVER_MADE.test(words)) ? "not sent" : "unknown",
  );
  const title =
    status === undefined ? "the connection failed" : `the connection broke while the answer (${status}) was read`;
  const reason = redactor.text([code, innermost(cause)].filter(Boolean).join(": "));
  return new ConnectionError(toCallFacts(call), outcome, `${title}: ${reason}${advise(call, outcome, untrusted)}`, {
    code: untrusted ? (code ?? "CERTIFICATE") : code,
    status,
    cause: withoutSecrets(cause, redactor),
  });
}

/** Tells whether a failed connection could succeed if it were tried again. */
export function isTransient(error: ConnectionError): boolean {
  return error.code !== KEY_FAILED && !UNTRUSTED.test(error.code ?? "");
}

function advise(call: Call, outcome: string, untrusted: boolean): string {
  if (untrusted) return ": check the address and the certificates that this machine trusts";
  if (outcome === "not sent") return ": no request was sent";
  return call.method === "GET" ? "" : ": it may have been carried out, so look before you repeat it";
}

/** An error and what caused it, outermost first. */
function* chain(error: unknown): Generator<{ code?: unknown; message?: unknown; stack?: unknown }> {
  for (let link = error, depth = 0; typeof link === "object" && link !== null && depth < 8; depth++) {
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
  return String(messages.at(-1) ?? error);
}

/** The cause itself, or a clean stand-in where something in it shows a secret. */
export function withoutSecrets(cause: unknown, redactor: Redactor): unknown {
  const words = `${String(cause)} ${Array.from(chain(cause), ({ message, stack }) => `${message} ${stack}`).join(" ")}`;
  return redactor.text(words) === words ? cause : new Error(redactor.text(innermost(cause)));
}
