import { ArgumentError } from "../arguments/argument-error.ts";

/** The service's public URL. */
export const DEFAULT_BASE_URL = "https://cockroachlabs.cloud";

export interface BaseUrl {
  /** The URL without a trailing slash, so paths can be appended. */
  readonly href: string;
  /** The URL's scheme, host and port. The client only sends the API key to this origin. */
  readonly origin: string;
}

/** Parses and checks the service's URL. `source` names it in error messages, which contain no credentials. */
export function parseBaseUrl(value: string | URL, source: string = "baseUrl"): BaseUrl {
  if (!URL.canParse(value as string)) {
    throw new ArgumentError(`createClient: ${source} must be an absolute URL, such as ${DEFAULT_BASE_URL}`);
  }
  const url = new URL(value);
  if (url.username || url.password) {
    throw new ArgumentError(`createClient: ${source} must not contain a user name or password. Pass the key as apiKey`);
  }
  if (url.search || url.hash) throw new ArgumentError(`createClient: ${source} must not contain a query or a fragment`);
  if (!isSecure(url)) {
    const reason = `the API key would be sent unencrypted to ${url.origin}`;
    throw new ArgumentError(`createClient: ${source} must use https. Otherwise, ${reason}`);
  }
  return { href: url.origin + url.pathname.replace(/\/+$/, ""), origin: url.origin };
}

/** Returns whether a secret can safely be sent to a URL: the URL must use https or point to this machine. */
export function isSecure({ protocol, hostname }: URL): boolean {
  return protocol === "https:" || (protocol === "http:" && isLoopback(hostname));
}

/** @see https://www.rfc-editor.org/rfc/rfc6761#section-6.3 */
export function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}
