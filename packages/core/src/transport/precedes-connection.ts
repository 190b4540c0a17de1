import { UNTRUSTED } from "../errors/to-connection-error.ts";

/** Matches the error codes of a `fetch` that failed before it connected. The last two codes are Bun's. */
const CODE =
  /^(EACCES|EADDRNOTAVAIL|EAI_AGAIN|EAI_FAIL|ECONNREFUSED|EMFILE|ENETUNREACH|ENFILE|ENOTFOUND|EPERM|ERR_INVALID_URL|UND_ERR_CONNECT_TIMEOUT|UND_ERR_INVALID_ARG|ConnectionRefused|FailedToOpenSocket)$/;

/** Matches system calls, and DNS queries such as `queryA`, that fail before there is a connection. */
const SYSTEM_CALL = /^(connect|getaddrinfo|query[A-Z]\w*)$/;

/** Matches Deno's messages for failures to connect, which have no code. No URL or response can contain this text. */
const DENO_CONNECT = /: client error \(Connect\): /;

/**
 * Returns whether `fetch` failed before it connected, which means that it sent nothing. Checks error codes rather than
 * messages, which may repeat what the server sent. Follows at most `links` causes, since an error can be its own cause.
 */
export function precedesConnection(error: unknown, links: number = 8): boolean {
  if (!links || !(error instanceof Error)) return false;
  const { code, syscall, message, cause, errors } = error as Error & Readonly<Record<string, unknown>>;
  const isEarly = [CODE, UNTRUSTED].some((pattern) => pattern.test(String(code)));
  if (isEarly || SYSTEM_CALL.test(String(syscall)) || DENO_CONNECT.test(message)) return true;
  return precedesConnection(cause ?? (Array.isArray(errors) ? errors[0] : undefined), links - 1);
}
