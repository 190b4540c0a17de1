/** The service's own address. */
export const DEFAULT_BASE_URL = "https://cockroachlabs.cloud";

/** An address that the key may be sent to. */
export interface BaseUrl {
  /** The address without a slash at its end: what paths are appended to. */
  readonly href: string;
  /** Scheme, host and port: the only place that the key reaches. */
  readonly origin: string;
}

/**
 * Reads and checks the address of the service.
 *
 * @param source what errors call it
 * @throws {TypeError} for anything but https, or http on a loopback address; for credentials, a query or a fragment.
 * The message never shows credentials.
 */
export function parseBaseUrl(value: string | URL, source: string = "baseUrl"): BaseUrl {
  if (!URL.canParse(value as string)) {
    throw new TypeError(`createClient: ${source} must be a whole URL, such as ${DEFAULT_BASE_URL}`);
  }
  const url = new URL(value);
  if (url.username !== "" || url.password !== "") {
    throw new TypeError(`createClient: ${source} must not hold a user name or password: give the key as apiKey`);
  }
  if (url.search !== "" || url.hash !== "") {
    throw new TypeError(`createClient: ${source} must end with its path: ${url.origin}${url.pathname}`);
  }
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) {
    throw new TypeError(`createClient: ${source} ${url.origin} would send the key in the clear: use https`);
  }
  return { href: url.origin + url.pathname.replace(/\/+$/, ""), origin: url.origin };
}

/** @see https://www.rfc-editor.org/rfc/rfc6761#section-6.3 */
function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}
