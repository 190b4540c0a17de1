/** The codes of errors that `fetch` reports before it has a connection. */
const CODES: ReadonlySet<unknown> = new Set([
  "EACCES",
  "EADDRNOTAVAIL",
  "EAI_AGAIN",
  "EAI_FAIL",
  "ECONNREFUSED",
  "EMFILE",
  "ENETUNREACH",
  "ENFILE",
  "ENOTFOUND",
  "EPERM",
  // Node.js
  "ERR_INVALID_URL",
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_INVALID_ARG",
  // Bun
  "ConnectionRefused",
  "FailedToOpenSocket",
  // A certificate that the client does not trust
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
  "CERT_REJECTED",
  "CERT_REVOKED",
  "CERT_SIGNATURE_FAILURE",
  "CERT_UNTRUSTED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "HOSTNAME_MISMATCH",
  "INVALID_CA",
  "INVALID_PURPOSE",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  // A server that requires a client certificate
  "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED",
]);

/** The system calls, and the DNS queries such as `queryA`, that fail before there is a connection. */
const SYSTEM_CALL = /^(connect|getaddrinfo|query[A-Z]\w*)$/;

/** The errors of Deno have no codes. The message contains the phase, which no URL or response can contain. */
const DENO_CONNECT = /: client error \(Connect\): /;

/**
 * Returns whether `fetch` failed before it had a connection, so that it sent nothing. Codes decide, not messages, since
 * a message may repeat what the server sent.
 */
export function precedesConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, syscall, message, cause, errors } = error as Error & Readonly<Record<string, unknown>>;
  if (CODES.has(code) || SYSTEM_CALL.test(String(syscall)) || DENO_CONNECT.test(message)) return true;
  return precedesConnection(cause ?? (Array.isArray(errors) ? errors[0] : undefined));
}
