import { UNTRUSTED } from "../errors/to-connection-error.ts";

/** Matches the codes of errors that `fetch` reports before it has a connection. The last two are those of Bun. */
const CODE =
  /^(EACCES|EADDRNOTAVAIL|EAI_AGAIN|EAI_FAIL|ECONNREFUSED|EMFILE|ENETUNREACH|ENFILE|ENOTFOUND|EPERM|ERR_INVALID_URL|UND_ERR_CONNECT_TIMEOUT|UND_ERR_INVALID_ARG|ConnectionRefused|FailedToOpenSocket)$/;

/** The system calls, and the DNS queries such as `queryA`, that fail before there is a connection. */
const SYSTEM_CALL = /^(connect|getaddrinfo|query[A-Z]\w*)$/;

/** The errors of Deno have no codes. The message contains the phase, which no URL or response can contain. */
const DENO_CONNECT = /: client error \(Connect\): /;

/**
 * Returns whether `fetch` failed before it had a connection, so that it sent nothing. Codes decide, not messages, since
 * a message may repeat what the server sent.
 *
 * @param links the number of causes to follow, since an error can be its own cause
 */
export function precedesConnection(error: unknown, links: number = 8): boolean {
  if (!links || !(error instanceof Error)) return false;
  const { code, syscall, message, cause, errors } = error as Error & Readonly<Record<string, unknown>>;
  const isEarly = [CODE, UNTRUSTED].some((pattern) => pattern.test(String(code)));
  if (isEarly || SYSTEM_CALL.test(String(syscall)) || DENO_CONNECT.test(message)) return true;
  return precedesConnection(cause ?? (Array.isArray(errors) ? errors[0] : undefined), links - 1);
}
